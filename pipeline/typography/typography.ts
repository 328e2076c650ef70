/**
 * A language tag (BCP 47) → its typography, a function from passage to passage; none where there is
 * none to know.
 *
 * Urdu has none on purpose: newsrooms differ in their quotes, its marks (، ؛ ؟ ۔) follow the word
 * without a space, and keyboards write them right; so its text stays byte for byte, like that of
 * every language whose rules nobody has written here.
 */
import { byTag } from '../by-tag.ts'
import { setEnglish } from './english.ts'
import { frenchFor } from './french.ts'
import type { Passage } from './passage.ts'

/**
 * Law: `set(set(passage))` equals `set(passage)`, and but for quotes, dashes, ellipses, primes and
 * spaces every character stays.
 */
export type Typography = (passage: Passage) => Passage

const known = new Map<string, Typography | undefined>()

/** One and the same function for one tag; the primary language decides, the region refines. */
export function typographyOf(tag: string): Typography | undefined {
  if (!known.has(tag)) known.set(tag, makeTypography(tag))
  return known.get(tag)
}

function makeTypography(tag: string): Typography | undefined {
  const language = languageOfRules(tag)
  if (language === 'en') return setEnglish
  return language === 'fr' ? frenchFor(Intl.getCanonicalLocales(tag)[0] ?? tag) : undefined
}

/** The language whose rules set a text in the tag's; none where nobody has written any. */
export const languageOfRules: (tag: string) => 'en' | 'fr' | 'none' = byTag((tag) => {
  if (!isWellFormed(tag)) return 'none'
  const { language } = new Intl.Locale(tag)
  return language === 'en' || language === 'fr' ? language : 'none'
})

/** A `lang` in a text may be anything. */
function isWellFormed(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}
