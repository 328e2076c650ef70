/** The glossary and a locale → the terms that stay as they are in its translations. */
import type { Locale } from '../model.ts'
import type { RuleSettings } from '../rule.ts'

export function keptTerms(
  { glossary }: Pick<RuleSettings, 'glossary'>,
  { tag }: Pick<Locale, 'tag'>,
): readonly string[] {
  return (glossary[tag] ?? []).flatMap((entry) => ('keep' in entry ? [entry.keep] : []))
}
