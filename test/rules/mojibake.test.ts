import { describe, expect, it } from 'vitest'
import { mojibake } from '../../pipeline/check/rules/mojibake.ts'
import { createTranslation, ofKind, problemsOfTranslation, summarize } from '../support/rule.ts'
import { findUnplaced } from '../support/unplaced.ts'

const windows1252 = new TextDecoder('windows-1252')
const garble = (text: string) => windows1252.decode(new TextEncoder().encode(text))

/** The problems of this kind; some locales here have no furniture, and fonts lack what nobody meant. */
async function find(locale: string, translation: string) {
  const publication = await createTranslation(locale, 'The meeting was good.', translation)
  return ofKind(await publication.problems(), 'mojibake')
}

describe('mojibake', () => {
  it('names the words, and what they were', async () => {
    const problems = await find('fr', 'La rÃ©union de lâ€™ONU coÃ»te 5 â‚¬.')
    expect(problems.map(summarize)).toEqual([
      {
        kind: 'mojibake',
        severity: 'error',
        locale: 'fr',
        arguments: {
          key: 'text',
          locale: 'fr',
          changes: [
            { found: 'rÃ©union', expected: 'réunion' },
            { found: 'lâ€™ONU', expected: 'l’ONU' },
            { found: 'coÃ»te', expected: 'coûte' },
            { found: 'â‚¬.', expected: '€.' },
          ],
        },
        place: 'locales/fr/a.json:4:16',
        cause: 'content/a.md:7:1',
      },
    ])
    expect(problems[0]?.fix).toBeUndefined()
  })

  it.each([
    ['fr', 'Déjà vu, à côté du cœur où il naît.'],
    ['fr', 'Ça coûte 10 € – « trop » …'],
    ['fr', 'Élève'],
    ['ur', 'کمیٹی کا اجلاس پیر کو ہوا۔'],
    ['ru', 'Поезд ушёл.'],
    ['el', 'Το τρένο έφυγε.'],
    ['de', 'Schöne Grüße 😀'],
  ])('sees in %s %s, read in another encoding', async (locale, text) => {
    const problems = await find(locale, garble(text))
    expect(problems.map(({ severity }) => severity)).toEqual(['error'])
  })

  it('sees Urdu that was read as Windows-1256', async () => {
    const text = new TextDecoder('windows-1256').decode(new TextEncoder().encode('اردو زبان'))
    expect((await find('ur', text)).length).toBe(1)
  })

  it.each([
    ['fr', 'Le « CAFÉ» et l’É… À« a », L’ÎLE, 5 °C, naïf…, Ö® et né».'],
    ['fr', 'Âgé, Îlot, Ñandú, Ångström, × 2, Ø 5 mm, 3 × 4'],
    ['de', '„MENÜ“, „SCHÖN“ und „Ä“'],
    ['pt', '«A MINHA IRMû e “AMANÔ'],
    ['da', '»Ø« og »DØ« og Ø”'],
    ['ur', 'الفاظ… محفوظ“ اور شروع»'],
    ['ru', '«Поезд» № 5 — ушёл…'],
  ])('is silent in %s about %s', async (locale, translation) => {
    expect(await find(locale, translation)).toEqual([])
  })

  it('is the one problem of a text with control codes and Latin letters in Urdu', async () => {
    const text = garble('کہا جاتا ہے کہ وہ ہمیشہ یہیں رہا۔')
    expect(text).toMatch(/[\x80-\x9F]/)
    const publication = await createTranslation('ur', 'It was always here.', text)
    const kinds = (await publication.problems()).map(({ ruleId }) => ruleId)
    expect(kinds.filter((kind) => kind !== 'missing-glyph')).toEqual(['mojibake'])
  })

  it('keeps `spacing` from taking half of a letter', async () => {
    const problems = await problemsOfTranslation(
      'spacing',
      ['fr', 'The train to Lyon.', 'Le train Ã\u00A0 Lyon.'],
      {},
      ['mojibake'],
    )
    expect(problems).toEqual([])
  })

  it('leaves what the source has, as an article about it does', async () => {
    const publication = await createTranslation('fr', 'It reads `a` Ã©.', 'On lit `a` Ã©.')
    expect(ofKind(await publication.problems(), 'mojibake')).toEqual([])
  })

  it('needs no positions', async () => {
    const publication = await createTranslation('fr', 'A meeting.', 'Une rÃ©union.')
    expect(await findUnplaced(mojibake, publication)).toEqual([
      {
        arguments: {
          key: 'text',
          locale: 'fr',
          changes: [{ found: 'rÃ©union.', expected: 'réunion.' }],
        },
        place: 'locales/fr/a.json',
        cause: 'content/a.md',
      },
    ])
  })
})
