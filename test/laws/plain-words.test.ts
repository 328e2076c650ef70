/** Words of the page that are taken as they are, are those that i18next gives. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createLocale } from '../../pipeline/locale.ts'
import { plainWordsOf } from '../../pipeline/localize/plain-words.ts'
import { createTranslator } from '../../pipeline/localize/translator.ts'
import type { Furniture } from '../../pipeline/model.ts'
import { seed } from '../support/fuzz.ts'
import { repository } from '../support/own-publication.ts'

function furnitureOf(tag: string, strings: readonly (readonly [string, string])[]): Furniture {
  const catalog = { file: '', locale: tag, entries: new Map() } as unknown as Furniture['catalog']
  return { locale: createLocale(tag), catalog, strings: new Map(strings) }
}

const key = fc.oneof(
  fc.constantFrom('menu', 'menu_one', 'menu_other'),
  fc.constantFrom('menu', 'menu_one', 'menu_other', 'a.b', 'a:b', '__proto__', 'toString', ''),
  fc.string(),
)
const part = fc.constantFrom(
  ...[
    'A word',
    '{{',
    '}}',
    '{{count}}',
    '$t(',
    'menu',
    ')',
    '{',
    '$',
    '<b>',
    '&',
    ' ',
    '\n',
    '{{-x}}',
  ],
)
const words = fc.oneof(
  fc.constantFrom('{{count}} words', 'of {{count}}'),
  fc.string(),
  fc.array(part, { maxLength: 4 }).map((parts) => parts.join('')),
)

it('gives what i18next gives', () => {
  const accepted = { words: 0, counted: 0 }
  fc.assert(
    fc.property(
      fc.array(fc.tuple(key, words), { maxLength: 6 }),
      fc.constantFrom('en', 'ur', 'pt-BR'),
      key,
      fc.oneof(
        fc.constant(undefined),
        fc.constantFrom({}, { count: 2 }, { number: '3' }, { count: 1, context: 'one' }),
        fc.record({ count: fc.nat(12) }),
        fc.record({ count: fc.oneof(fc.double(), fc.constantFrom('2', null)) }),
      ),
      (strings, tag, other, values) => {
        const furniture = [furnitureOf(tag, strings), furnitureOf('fr', [['menu', 'Menu']])]
        const plain = plainWordsOf(furnitureOf(tag, strings))
        const [fast, stock] = [true, false].map((isFast) => createTranslator(furniture, isFast))
        for (const locale of [tag, 'fr', 'de'])
          for (const name of [...strings.map(([name]) => name), other]) {
            expect(fast?.furniture(locale, name, values)).toBe(
              stock?.furniture(locale, name, values),
            )
            if (locale !== tag || plain.find(name, values) === undefined) continue
            accepted[values === undefined ? 'words' : 'counted']++
          }
      },
    ),
    { numRuns: 2000, seed },
  )
  expect(accepted.words).toBeGreaterThan(150)
  expect(accepted.counted).toBeGreaterThan(50)
})

it.each(['en', 'fr', 'ur'])('does without i18next for the words of our own pages: %s', (tag) => {
  const file = join(repository, `pipeline/theme/furniture/${tag}.json`)
  const words = plainWordsOf(
    furnitureOf(tag, Object.entries(JSON.parse(readFileSync(file, 'utf8')))),
  )
  expect(words.find('languages')).toBeTruthy()
  for (let count = 1; count < 100; count++)
    expect(words.find('reading-time', { count })).toContain(String(count))
})
