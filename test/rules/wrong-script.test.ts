import { describe, expect, it } from 'vitest'
import { wrongScript } from '../../pipeline/check/rules/wrong-script.ts'
import { createTranslated } from '../support/publication.ts'
import { createTranslation, ofKind, problemsOfTranslation, summarize } from '../support/rule.ts'
import { findUnplaced } from '../support/unplaced.ts'

/** The problems of this kind; some locales here have no furniture, and fonts lack what nobody meant. */
async function find(locale: string, translation: string, source = 'Leather goods are made here.') {
  const publication = await createTranslation(locale, source, translation)
  return ofKind(await publication.problems(), 'wrong-script')
}

describe('wrong-script', () => {
  it('names the words of another language', async () => {
    const problems = await find('ur', 'Produits en cuir de la maison.')
    expect(problems.map(summarize)).toEqual([
      {
        kind: 'wrong-script',
        severity: 'error',
        locale: 'ur',
        arguments: {
          key: 'text',
          locale: 'ur',
          script: 'Arab',
          percent: 0,
          words: ['Produits', 'en', 'cuir', 'de', 'la', 'maison'],
        },
        place: 'locales/ur/a.json:4:12',
        cause: 'content/a.md:7:1',
      },
    ])
    expect(problems[0]?.message).toContain('Only 0 % of the letters')
  })

  it.each([
    ['ur', 'error', 'چمڑا produits en cuir de la maison'],
    ['ur', 'error', 'Yeh chamre ki masnuat yahan banti hain'],
    ['ur', 'warning', 'چمڑے کی تمام مصنوعات اسی شہر میں maison de qualité تیار ہوتی ہیں'],
    ['fr', 'error', 'چمڑے کی مصنوعات یہاں بنتی ہیں۔'],
    ['fr', 'warning', 'Les produits en cuir sont faits ici, چمڑے'],
    ['fr', 'warning', 'Les produits en cuir « چمڑے » sont faits ici.'],
    ['fr', 'warning', 'Les produits en cuir de Москва sont faits ici.'],
    ['ru', 'error', 'Les produits en cuir sont faits ici.'],
    ['ja', 'error', 'Les produits en cuir sont faits ici.'],
  ])('is in %s an %s: %s', async (locale, severity, translation) => {
    expect((await find(locale, translation)).map((one) => one.severity)).toEqual([severity])
  })

  it.each([
    ['ur', 'چمڑے کی مصنوعات یہاں بنتی ہیں۔'],
    ['ur', 'UNESCO'],
    ['ur', 'Lyon'],
    ['ur', 'PDF'],
    ['ur', '18 px'],
    ['ur', 'Agence France Presse'],
    ['ur', 'GitHub Actions, i18next, H2O'],
    ['ur', 'Grenoble میں'],
    ['ur', 'شہروں کے نام Lyon، Grenoble اور Saint-Étienne ہیں'],
    ['ur', 'کتاب “The sea around us and beyond” پڑھیے'],
    ['ur', 'ادارہ (Société de transport de l’agglomération) یہاں ہے'],
    ['ur', '`npm run build` کے بعد <https://example.org/leather-goods> دیکھیے'],
    ['ur', 'corrections@example.org پر لکھیے'],
    ['fr', 'Les produits en cuir sont faits ici, à 5 kΩ et 3 µm.'],
    ['fr', 'L’angle α et l’école 学校 sont là.'],
    ['ja', '革製品はここで作られています。JR と UNESCO もあります。'],
    ['ko', '가죽 제품은 여기서 만들어집니다.'],
    ['sr-Latn', 'Proizvodi od kože se prave ovde.'],
    ['sr', 'Производи од коже се праве овде.'],
    ['tlh', 'Klingon, of which CLDR knows no script'],
  ])('is silent in %s about %s', async (locale, translation) => {
    expect(await find(locale, translation)).toEqual([])
  })

  it('leaves words in a third script that the source has', async () => {
    expect(await find('fr', 'Le mot ترجمہ est ourdou.', 'The word ترجمہ is Urdu.')).toEqual([])
  })

  it('leaves a word of two alphabets to `homoglyphs`', async () => {
    const texts = ['fr', 'Paris is good.', 'Рaris est bien.'] as const
    expect(await problemsOfTranslation('wrong-script', texts, {}, ['homoglyphs'])).toEqual([])
  })

  it.each(['The trade was never so good.', 'The trade was never so good!'])(
    'leaves a copy of the source to `untranslated-copy`: %s',
    async (translation) => {
      const publication = await createTranslation('ur', 'The trade was never so good.', translation)
      const kinds = (await publication.problems()).map(({ ruleId }) => ruleId)
      expect(kinds).toEqual(['untranslated-copy'])
    },
  )

  it('looks at titles and furniture, never at a slug', async () => {
    const publication = await createTranslated('Text.')
    publication.translate('ur', 'a', { title: 'Un titre en français', slug: 'un-titre-ici' })
    publication.write({ 'locales/ur/site.json': { footer: 'tout le site est ici', a: '' } })
    const problems = ofKind(await publication.problems(), 'wrong-script')
    const keys = problems.map((one) => 'key' in one.arguments && one.arguments.key)
    expect(keys.sort()).toEqual(['footer', 'title'])
  })

  it('needs no positions', async () => {
    const publication = await createTranslation('fr', 'A word.', 'Un mot, چمڑے, est ici.')
    expect(await findUnplaced(wrongScript, publication)).toEqual([
      {
        arguments: { key: 'text', locale: 'fr', script: 'Latn', percent: 100, words: ['چمڑے'] },
        place: 'locales/fr/a.json',
        cause: 'content/a.md',
      },
    ])
  })
})
