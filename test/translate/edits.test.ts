/** 1,000 random edits through the desk: each catalog stays valid and says exactly what was typed. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readStamps } from '../../pipeline/read/stamps.ts'
import { openTestDesk } from '../support/desk.ts'
import { seed } from '../support/fuzz.ts'
import { createTranslated } from '../support/publication.ts'

const keys = ['title', 'one', 'two', 'three'] as const
const article = keys
  .slice(1)
  .map((key) => `<!-- key: ${key} -->\n\nSome text of ${key}.`)
  .join('\n\n')

/** What people type and paste: quotes, backslashes, line ends, emoji, RTL letters and marks, half characters. */
const pieces = fc.constantFrom(
  '"',
  '\\',
  '\\"',
  '\n',
  '\r\n',
  '\t',
  '\0',
  '\u007F',
  '\u2028',
  '\u200F',
  '\u200E',
  '\u2067',
  '\u2069',
  '\u061C',
  '\uFEFF',
  '\u200C',
  '👩‍👩‍👧',
  '🇵🇰',
  'e\u0301',
  'اردو',
  'ہے۔',
  '«\u00A0oui\u00A0»',
  '{{count}}',
  '$t(a)',
  '</script>',
  '*',
  '**',
  '`',
  '[^1]',
  '[a](b)',
  '<b>',
  '&amp;',
  '{',
  '}',
  ',',
  ':',
  '\uD83D',
  '\uDE00',
  ' ',
)
const typed = fc
  .array(
    fc.oneof(
      pieces,
      pieces,
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''))

it('leaves each catalog valid and equal to what was typed, and refuses half characters', {
  timeout: 300_000,
}, async () => {
  const publication = await createTranslated(article)
  const desk = openTestDesk(publication)
  const expected = new Map(
    ['fr', 'ur'].map((locale) => [locale, publication.readJson(`locales/${locale}/a.json`)]),
  )
  let refused = 0
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('fr', 'ur'),
      fc.constantFrom(...keys),
      typed,
      async (locale, key, text) => {
        const strings = expected.get(locale) ?? {}
        const base = strings[key] ?? null
        const source = key === 'title' ? 'A title' : `Some text of ${key}.`
        const { did } = await desk.save(locale, 'a', key, text, { base, source })
        expect(did).toBe(text.isWellFormed() ? 'saved' : 'refused')
        if (did === 'saved') strings[key] = text
        else refused++
        const file = publication.read(`locales/${locale}/a.json`)
        expect(JSON.parse(file)).toEqual(strings)
        expect(file).toBe(`${JSON.stringify(strings, undefined, 2)}\n`)
        const { stamps } = readStamps(publication.root, locale, 'a')
        expect(stamps.errors).toEqual([])
        expect(stamps.stamps.get(key)?.source).toBe(source)
      },
    ),
    { numRuns: 1000, seed, endOnFailure: true },
  )
  expect(refused).toBeGreaterThan(50)
  expect(refused).toBeLessThan(500)
})
