/**
 * The hot path of the page's own words: a locale's strings → the words of a key, where these are the string
 * as it stands, or the plural form of a whole number with `{{count}}` filled in. It declines all else.
 *
 * Law: what it gives, i18next gives (test/laws/plain-words.test.ts), which takes 6 ms to start.
 */
import { languageFacts } from '../cldr.ts'
import type { Furniture } from '../model.ts'

export interface PlainWords {
  find(key: string, values?: Readonly<Record<string, unknown>>): string | undefined
}

/** Keys in which i18next sees no separator. */
const usualKey = /^[a-z][\w-]*$/i
const toFillIn = /\{\{|\$t\(/
/** Words with nothing to fill in but the count. */
const withCount = /^(?:[^{}$]|\{\{count\}\})+$/

export function plainWordsOf({ locale, strings }: Furniture): PlainWords {
  const { plurals } = languageFacts(locale.tag)
  const known = new Map(
    [...strings].filter(
      ([key, words]) => usualKey.test(key) && words !== '' && !toFillIn.test(words),
    ),
  )
  return {
    find(key, values) {
      if (values === undefined) return known.get(key)
      const { count, ...others } = values
      // Of nothing, i18next asks for a form `zero` in every language.
      if (!isWholeNumber(count) || Object.keys(others).length > 0 || !usualKey.test(key)) return
      const words = strings.get(`${key}_${plurals.categoryOf(count)}`)
      if (words === undefined || !withCount.test(words)) return
      return words.replaceAll('{{count}}', String(count))
    },
  }
}

function isWholeNumber(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) > 0
}
