import { describe, expect, it } from 'vitest'
import { notNfc } from '../../pipeline/check/rules/not-nfc.ts'
import { fixOf } from '../support/fix.ts'
import { createTranslation, ofKind, summarize } from '../support/rule.ts'
import { findUnplaced } from '../support/unplaced.ts'

/** The problems of this kind; some locales here have no furniture, and fonts lack what nobody meant. */
async function find(locale: string, translation: string) {
  const publication = await createTranslation(locale, 'The `cafe\u0301` is good.', translation)
  return ofKind(await publication.problems(), 'not-nfc')
}

describe('not-nfc', () => {
  it('names the words', async () => {
    const problems = await find('fr', 'Le cafe\u0301 est bon.')
    expect(problems.map(summarize)).toEqual([
      {
        kind: 'not-nfc',
        severity: 'warning',
        locale: 'fr',
        arguments: {
          key: 'text',
          locale: 'fr',
          changes: [{ found: 'cafe\u0301', expected: 'caf\u00E9' }],
        },
        place: 'locales/fr/a.json:4:18',
        cause: 'content/a.md:7:1',
      },
    ])
  })

  it.each([
    ['fr', 'Le cafe\u0301 de l\u2019e\u0301te\u0301 **a\u0300** Lyon.'],
    ['ur', 'وہ ا\u0653ج نقطہ\u0654 نظر سے ا\u0653یا۔'],
    ['ur', 'لکھنو\u0654 میں عز\u0651\u064Eت کی بات۔'],
    ['vi', 'Tie\u0302\u0301ng Vie\u0323\u0302t'],
    ['ko', '\u1112\u1161\u11AB\u1100\u1173\u11AF'],
    ['en-GB', 'A 5 \u2126 resistor at 20 \u212B'],
  ])('composes in %s %j', async (locale, translation) => {
    const problems = await find(locale, translation)
    expect(problems.length).toBe(1)
    const mended = fixOf(problems, translation)
    expect(mended).toBe(translation.normalize())
    expect(await find(locale, mended)).toEqual([])
  })

  it.each([
    ['fr', 'Le café de l’été à Lyon.'],
    ['fr', 'Tapez `cafe\u0301` et lisez.'],
    ['fr', 'Lisez <https://example.org/cafe\u0301> et **e**\u0301.'.normalize()],
    ['ur', 'نقطۂ نظر سے آج لکھنؤ میں عزَّت کی بات۔'],
    ['hi', 'क़लम और हिन्दी'.normalize()],
  ])('is silent in %s about %j', async (locale, translation) => {
    expect(await find(locale, translation)).toEqual([])
  })

  it('needs no positions', async () => {
    const publication = await createTranslation('fr', 'A cafe.', 'Un cafe\u0301.')
    expect(await findUnplaced(notNfc, publication)).toEqual([
      {
        arguments: {
          key: 'text',
          locale: 'fr',
          changes: [{ found: 'cafe\u0301.', expected: 'caf\u00E9.' }],
        },
        place: 'locales/fr/a.json',
        cause: 'content/a.md',
      },
    ])
  })
})
