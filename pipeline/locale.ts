/** A BCP 47 tag → the locale's facts, all from CLDR by `Intl`, never from a list of ours. */
import type { Locale } from './model.ts'

export function createLocale(tag: string): Locale {
  const locale = new Intl.Locale(tag)
  const dir = locale.getTextInfo?.().direction === 'rtl' ? 'rtl' : 'ltr'
  const endonym =
    new Intl.DisplayNames(tag, { type: 'language', languageDisplay: 'standard' }).of(tag) ?? tag
  return { tag, dir, script: locale.maximize().script ?? 'Zyyy', endonym: capitalize(endonym, tag) }
}

/** CLDR writes names of languages for the middle of a sentence: `français`. In a list they stand alone. */
function capitalize(name: string, tag: string): string {
  const [first = ''] = name
  return first.toLocaleUpperCase(tag) + name.slice(first.length)
}
