/** What a translation is to hold since the source holds it: what is missing, and what is too much. */
import { code, list } from './quote.ts'
import type { OfTranslation, Words } from './words.ts'

export interface Parity extends OfTranslation {
  /** What the source has and the translation lacks. */
  readonly missing: readonly string[]
  /** What the translation has and the source lacks. */
  readonly extra: readonly string[]
}

export function parity(
  what: string,
  note = 'The page must hold what the source holds. Take the marked parts over from the source as they stand.',
): (args: Parity) => Words {
  return ({ key, locale, missing, extra }) => ({
    reason: `${what} of ${code(key)} in ${code(locale)}: ${difference(missing, extra)}`,
    note,
  })
}

export function difference(missing: readonly string[], extra: readonly string[]): string {
  const parts = []
  if (missing.length > 0) parts.push(`missing ${list(missing)}`)
  if (extra.length > 0) parts.push(`not expected ${list(extra)}`)
  return parts.join(', ')
}
