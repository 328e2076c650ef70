/** A BCP 47 tag → the locale's facts, all from CLDR; and the locale of a publication that has it. */
import { languageFacts } from './cldr.ts'
import type { Locale } from './model.ts'

/** What costs milliseconds to know is looked up when it is first asked for. */
export function createLocale(tag: string): Locale {
  const facts = languageFacts(tag)
  let script: string | undefined
  let endonym: string | undefined
  return {
    tag,
    dir: facts.dir,
    get script() {
      script ??= facts.script
      return script
    },
    get endonym() {
      endonym ??= capitalize(facts.endonym, tag)
      return endonym
    },
  }
}

/** The locale of a tag; the source's where there is none. */
export function localeOf(
  { locales, source }: { readonly locales: readonly Locale[]; readonly source: Locale },
  tag: string,
): Locale {
  return locales.find((locale) => locale.tag === tag) ?? source
}

/** CLDR writes names of languages for the middle of a sentence: `français`. In a list they stand alone. */
function capitalize(name: string, tag: string): string {
  const [first = ''] = name
  return first.toLocaleUpperCase(tag) + name.slice(first.length)
}
