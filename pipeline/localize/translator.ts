/**
 * The page's own words: a locale, a key and values → the words that the furniture has. What is no more
 * than words is taken as it is, all else by i18next.
 *
 * Law: the words are those that i18next gives. An article's strings are taken from its catalog as they
 * are: they are never interpolated or nested, since `{{…}}` and `$t(…)` occur in prose.
 */
import { areHotPathsOn } from '../hot-paths.ts'
import type { Furniture } from '../model.ts'
import { once } from '../once.ts'
import { loadOwn } from '../own-files.ts'

export interface Translator {
  /** A furniture string, its plural form and placeholders filled in. */
  furniture(locale: string, key: string, values?: Readonly<Record<string, unknown>>): string
}

type Stock = typeof import('./stock-translator.ts')

/** @param isFast Whether plain words are taken as they are. */
export function createTranslator(
  furniture: readonly Furniture[],
  isFast = areHotPathsOn,
): Translator {
  const stock = once(() =>
    loadOwn<Stock>('localize/stock-translator').createStockTranslator(furniture),
  )
  /** By locale and key, the words without values: every page asks for them. */
  const known = new Map(
    furniture.map(({ locale, strings }) => [locale.tag, isFast ? plainOf(strings) : new Map()]),
  )
  return {
    furniture(locale, key, values) {
      const ofLocale = values === undefined ? known.get(locale) : undefined
      const before = ofLocale?.get(key)
      if (before !== undefined) return before
      const words = stock().furniture(locale, key, values)
      ofLocale?.set(key, words)
      return words
    },
  }
}

/** The strings that i18next gives as they are: a usual name, something in them, and nothing to fill in. */
function plainOf(strings: Furniture['strings']): Map<string, string> {
  return new Map(
    [...strings].filter(
      ([key, words]) => /^[a-z][\w-]*$/i.test(key) && words !== '' && !/\{\{|\$t\(/.test(words),
    ),
  )
}
