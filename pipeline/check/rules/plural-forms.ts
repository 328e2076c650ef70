/**
 * The forms of a plural key of the furniture are those of the locale's language: the categories of
 * `Intl.PluralRules` (CLDR). i18next falls back without a word where one is missing; it has a
 * `_zero` of its own in every language, which may be there.
 */
import { languageFacts } from '../../cldr.ts'
import type { Rule } from '../../rule.ts'
import { patternFor } from '../../usual-characters.ts'

const blank = patternFor(String.raw`^[\s\p{Cf}\p{Cc}]*$`)
const suffix = /^(.+?)(_ordinal)?_(zero|one|two|few|many|other)$/

/** The key without its plural suffix; undefined where it has none. */
export function pluralBase(key: string): string | undefined {
  const [, base, ordinal = ''] = suffix.exec(key) ?? []
  return base === undefined ? undefined : base + ordinal
}

/** Whether a word of the furniture says nothing: only blanks and invisible characters. */
export function isBlankWord(value: string): boolean {
  return blank(value).test(value)
}

function categoriesOf(tag: string, type: Intl.PluralRuleType): readonly string[] {
  if (type === 'cardinal') return languageFacts(tag).plurals.categories
  return new Intl.PluralRules(tag, { type }).resolvedOptions().pluralCategories
}

export const pluralForms: Rule<'plural-forms'> = {
  id: 'plural-forms',
  severity: 'error',
  furniture({ furniture, required }, report) {
    const { catalog, locale, strings } = furniture
    if (catalog.errors.length > 0) return
    const bases = new Set([...required].flatMap((key) => pluralBase(key) ?? []))
    for (const base of bases) {
      const type = base.endsWith('_ordinal') ? 'ordinal' : 'cardinal'
      const expected = categoriesOf(locale.tag, type)
      const keys = expected.map((category) => `${base}_${category}`).sort()
      const found = [...strings]
        .filter(([key, value]) => pluralBase(key) === base && !isBlankWord(value))
        .map(([key]) => key)
      // A form that is no text is said by `not-a-string`.
      const isBroken = (key: string) =>
        !strings.has(key) && catalog.members.some((member) => member.key === key)
      const missing = keys.filter((key) => !found.includes(key) && !isBroken(key))
      const allowed = type === 'cardinal' ? [...keys, `${base}_zero`] : keys
      const extra = found.filter((key) => !allowed.includes(key)).sort()
      if (missing.length + extra.length === 0) continue
      const place =
        catalog.members.find((member) => pluralBase(member.key) === base)?.keyPlace ?? catalog.brace
      report({ place }, { key: base, locale: locale.tag, missing, extra })
    }
  },
}
