import { describe, expect, it } from 'vitest'
import { homoglyphs } from '../../pipeline/check/rules/homoglyphs.ts'
import { createTranslation, ofKind, summarize } from '../support/rule.ts'
import { findUnplaced } from '../support/unplaced.ts'

/** The problems of this kind; some locales here have no furniture, and fonts lack what nobody meant. */
async function find(locale: string, translation: string) {
  const publication = await createTranslation(locale, 'Paris is here.', translation)
  return ofKind(await publication.problems(), 'homoglyphs')
}

describe('homoglyphs', () => {
  it('names the words and their odd letters', async () => {
    const problems = await find('fr', 'Voici \u0420aris et Lу\u043En.')
    expect(problems.map(summarize)).toEqual([
      {
        kind: 'homoglyphs',
        severity: 'error',
        locale: 'fr',
        arguments: {
          key: 'text',
          locale: 'fr',
          words: ['\u0420aris', 'Lу\u043En'],
          characters: ['\u0420', '\u0443', '\u043E'],
        },
        place: 'locales/fr/a.json:4:18',
        cause: 'content/a.md:7:1',
      },
    ])
    expect(problems[0]?.message).toContain('`\u0420` (U+0420)')
  })

  it.each([
    ['fr', 'a Greek omicron', 'Ly\u03BFn'],
    ['fr', 'a Greek capital', '\u0391vignon'],
    ['ur', 'a name in Urdu text', 'شہر \u0420aris ہے'],
    ['ru', 'a Latin letter in a Russian word', 'P\u043E\u0441\u0441\u0438\u044F'],
    ['ru', 'Latin letters that all look Russian', '\u041Coc\u043A\u0432\u0430'],
  ])('sees in %s %s', async (locale, _what, translation) => {
    expect((await find(locale, translation)).length).toBe(1)
  })

  it.each([
    ['fr', 'Un TNFα de 3 μm, 5 kΩ, l’effet hν, Δt, IFNγ et σ-algèbre.'],
    ['fr', 'Paris, Лион et Αθήνα.'],
    ['el', 'Η Αθήνα και το Paris, 5 kΩ.'],
    ['ru', 'VIPов и iPhone’ом, PDF-файл, MAXом.'],
    ['ur', 'پیرس یہاں ہے۔'],
    ['fr', 'Lisez https://example.org/\u0420aris et `\u0420aris`.'],
  ])('is silent in %s about %s', async (locale, translation) => {
    expect(await find(locale, translation)).toEqual([])
  })

  it('leaves a word that the source has', async () => {
    const publication = await createTranslation('fr', 'The word Ly\u043En.', 'Le mot Ly\u043En.')
    expect(ofKind(await publication.problems(), 'homoglyphs')).toEqual([])
  })

  it('needs no positions', async () => {
    const publication = await createTranslation('fr', 'Paris is here.', 'Voici \u0420aris.')
    expect(await findUnplaced(homoglyphs, publication)).toEqual([
      {
        arguments: { key: 'text', locale: 'fr', words: ['\u0420aris'], characters: ['\u0420'] },
        place: 'locales/fr/a.json',
        cause: 'content/a.md',
      },
    ])
  })
})
