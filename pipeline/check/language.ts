/** A locale → its language, whatever its script or country: rules of a language ask this, never the tag. */
import { byTag } from '../by-tag.ts'
import type { Locale } from '../model.ts'

/** The BCP 47 language subtag: `ur` of `ur-IN`. */
export function languageOf({ tag }: Locale): string {
  return subtagOf(tag)
}

const subtagOf = byTag((tag) => new Intl.Locale(tag).language)

/** Whether it is Urdu in its own letters: `ur`, `ur-IN`, `ur-Aran`, not `ur-Latn`. */
export function isUrdu(locale: Locale): boolean {
  return /^Ara[bn]$/.test(locale.script) && languageOf(locale) === 'ur'
}
