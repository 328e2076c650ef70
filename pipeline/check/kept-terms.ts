/** Terms that a locale's texts keep in the letters they have; none until a publication can name some. */
import type { RuleSettings } from '../rule.ts'

export function keptTerms(_locale: string, _settings: RuleSettings): readonly string[] {
  return []
}
