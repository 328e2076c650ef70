/**
 * The page's own words: a locale, a key and values → the words that the furniture has: by the hot path of
 * plain-words.ts, which declines what i18next must see.
 *
 * Law: the words are those that i18next gives. An article's strings are taken from its catalog as they
 * are: they are never interpolated or nested, since `{{…}}` and `$t(…)` occur in prose.
 */
import { byTag } from '../by-tag.ts'
import { areHotPathsOn } from '../hot-paths.ts'
import type { Furniture } from '../model.ts'
import { once } from '../once.ts'
import { loadOwn } from '../own-files.ts'
import { remember } from '../remember.ts'
import { plainWordsOf } from './plain-words.ts'

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
  const plain = new Map(
    isFast ? furniture.map((words) => [words.locale.tag, plainWordsOf(words)]) : [],
  )
  /** Without values: every page asks for the same. */
  const wordsOf = byTag((locale) => remember((key) => stock().furniture(locale, key)))
  return {
    furniture(locale, key, values) {
      const found = plain.get(locale)?.find(key, values)
      if (found !== undefined) return found
      return values === undefined ? wordsOf(locale)(key) : stock().furniture(locale, key, values)
    },
  }
}
