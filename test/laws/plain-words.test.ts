/** Words of the page that are taken as they are, are those that i18next gives. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createLocale } from '../../pipeline/locale.ts'
import { createTranslator } from '../../pipeline/localize/translator.ts'
import type { Furniture } from '../../pipeline/model.ts'
import { seed } from '../support/fuzz.ts'

function furnitureOf(tag: string, strings: readonly (readonly [string, string])[]): Furniture {
  const catalog = { file: '', locale: tag, entries: new Map() } as unknown as Furniture['catalog']
  return { locale: createLocale(tag), catalog, strings: new Map(strings) }
}

const key = fc.oneof(
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
  fc.string(),
  fc.array(part, { maxLength: 4 }).map((parts) => parts.join('')),
)

it('gives what i18next gives', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(key, words), { maxLength: 6 }),
      fc.constantFrom('en', 'ur', 'pt-BR'),
      key,
      fc.constantFrom(undefined, {}, { count: 2 }, { number: '3' }),
      (strings, tag, other, values) => {
        const furniture = [furnitureOf(tag, strings), furnitureOf('fr', [['menu', 'Menu']])]
        const [fast, stock] = [true, false].map((isFast) => createTranslator(furniture, isFast))
        for (const locale of [tag, 'fr', 'de'])
          for (const name of [...strings.map(([name]) => name), other])
            expect(fast?.furniture(locale, name, values)).toBe(
              stock?.furniture(locale, name, values),
            )
      },
    ),
    { numRuns: 1000, seed },
  )
})
