import { describe, expect, it } from 'vitest'
import { digitPolicy } from '../../pipeline/check/rules/digit-policy.ts'
import type { Options } from '../../pipeline/config.ts'
import { createTranslation, ofKind, problemsOfTranslation, summarize } from '../support/rule.ts'
import { findUnplaced } from '../support/unplaced.ts'

/** What is found in a text, as `found → expected`. */
async function find(locale: string, translation: string, digits?: Options['digits']) {
  const options = digits === undefined ? {} : { digits }
  const publication = await createTranslation(locale, 'In 2023 it was so.', translation, options)
  const problems = ofKind(await publication.problems(), 'digit-policy')
  return problems.flatMap((one) =>
    'changes' in one.arguments
      ? one.arguments.changes.map(({ found, expected }) => `${found} → ${expected}`)
      : [],
  )
}

describe('digit-policy', () => {
  it('names each number with its word', async () => {
    const texts = ['ur', 'In 2023 it was so.', 'سنہ ۲۰۲۳ میں ۳٫۵ فیصد'] as const
    const problems = await problemsOfTranslation('digit-policy', texts)
    expect(problems.map(summarize)).toEqual([
      {
        kind: 'digit-policy',
        severity: 'warning',
        locale: 'ur',
        arguments: {
          key: 'text',
          locale: 'ur',
          changes: [
            { found: '۲۰۲۳', expected: '2023' },
            { found: '۳٫۵', expected: '3.5' },
          ],
        },
        place: 'locales/ur/a.json:4:16',
        cause: 'content/a.md:7:1',
      },
    ])
    expect(problems[0]?.fix).toBeUndefined()
  })

  it.each<[string, string, Options['digits'], string[]]>([
    ['ur', 'سنہ ٢٠٢٣ میں', undefined, ['٢٠٢٣ → 2023']],
    ['ur', 'سنہ 2023 میں', { ur: 'arabext' }, ['2023 → ۲۰۲۳']],
    ['ur', 'سنہ ٢٠٢٣ میں', { ur: 'arabext' }, ['٢٠٢٣ → ۲۰۲۳']],
    ['ur', 'سنہ ۲۰۲۳ میں', { ur: 'arab' }, ['۲۰۲۳ → ٢٠٢٣']],
    ['fr', 'En ۲۰۲۳, et १२.', undefined, ['۲۰۲۳, → 2023,', '१२. → 12.']],
    ['fa', 'سال 2023 بود', { fa: 'arabext' }, ['2023 → ۲۰۲۳']],
  ])('finds in %s %s', async (locale, translation, digits, expected) => {
    expect(await find(locale, translation, digits)).toEqual(expected)
  })

  it.each<[string, string, Options['digits']]>([
    ['ur', 'سنہ 2023 میں 3.5 فیصد', undefined],
    ['ur', 'سنہ ۲۰۲۳ میں ۳٫۵ فیصد', { ur: 'arabext' }],
    ['ur', 'سنہ ٢٠٢٣ میں', { ur: 'arab' }],
    ['ur', 'COVID-19، F-16، H2O، 3D اور i18next', { ur: 'arabext' }],
    ['ur', '2023-06-06 کو +92 51 234 5678 پر', { ur: 'arabext' }],
    ['ur', 'اللہ نے کہا ﴿۱۲﴾ ہے', undefined],
    ['ur', 'چلائیے `۱۲` کو', undefined],
    ['fr', 'En 2023, 3,5 %, x² et ½.', undefined],
    ['fa', 'سال ۲۰۲۳ و 2023 بود', undefined],
    ['mr', 'सन २०२३', undefined],
  ])('is silent in %s about %s', async (locale, translation, digits) => {
    expect(await find(locale, translation, digits)).toEqual([])
  })

  it('asks the language of `ur-IN` too', async () => {
    expect(await find('ur-IN', 'سنہ 2023 میں')).toEqual([])
  })

  it('needs no positions', async () => {
    const publication = await createTranslation('ur', 'In 2023.', 'سنہ ۲۰۲۳ میں')
    expect(await findUnplaced(digitPolicy, publication)).toEqual([
      {
        arguments: { key: 'text', locale: 'ur', changes: [{ found: '۲۰۲۳', expected: '2023' }] },
        place: 'locales/ur/a.json',
        cause: 'content/a.md',
      },
    ])
  })
})
