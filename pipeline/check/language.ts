/** A locale → its language, whatever its script or country: rules of a language ask this, never the tag. */
import type { Locale } from '../model.ts'

const languages = new Map<string, string>()

/** The BCP 47 language subtag: `ur` of `ur-IN`. */
export function languageOf({ tag }: Locale): string {
  const known = languages.get(tag)
  if (known !== undefined) return known
  const { language } = new Intl.Locale(tag)
  languages.set(tag, language)
  return language
}

/** Whether it is Urdu in its own letters: `ur`, `ur-IN`, `ur-Aran`, not `ur-Latn`. */
export function isUrdu(locale: Locale): boolean {
  return /^Ara[bn]$/.test(locale.script) && languageOf(locale) === 'ur'
}
