/** A BCP 47 tag → the locale's facts, all from CLDR by `Intl`, never from a list of ours. */
import type { Locale } from './model.ts'

/** What costs milliseconds to know is looked up when it is first asked for. */
export function createLocale(tag: string): Locale {
  const locale = new Intl.Locale(tag)
  const dir = locale.getTextInfo?.().direction === 'rtl' ? 'rtl' : 'ltr'
  let script: string | undefined
  let endonym: string | undefined
  return {
    tag,
    dir,
    get script() {
      script ??= locale.maximize().script ?? 'Zyyy'
      return script
    },
    get endonym() {
      endonym ??= capitalize(nameOf(tag), tag)
      return endonym
    },
  }
}

function nameOf(tag: string): string {
  const names = new Intl.DisplayNames(tag, { type: 'language', languageDisplay: 'standard' })
  return names.of(tag) ?? tag
}

/** CLDR writes names of languages for the middle of a sentence: `français`. In a list they stand alone. */
function capitalize(name: string, tag: string): string {
  const [first = ''] = name
  return first.toLocaleUpperCase(tag) + name.slice(first.length)
}
