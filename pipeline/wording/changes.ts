/** Characters of a translation that are to be others: `found → expected`, each once. */
import { code } from './quote.ts'
import type { OfTranslation, Words } from './words.ts'

export interface Changes extends OfTranslation {
  readonly changes: readonly Change[]
}

/** Words with a few characters around what is to change, so that it can be seen. */
export interface Change {
  readonly found: string
  readonly expected: string
}

/** Words for characters that are to be others. */
export function changed(what: string, why: string): (args: Changes) => Words {
  return ({ key, locale, changes }) => ({
    reason: `${what} of ${code(key)} in ${code(locale)}: ${shownChanges(changes)}`,
    note: `${why} \`npm run check -- --fix\` mends what is sure.`,
  })
}

/** At most four, each once. */
export function shownChanges(changes: readonly Change[]): string {
  const pairs = new Set(changes.map(({ found, expected }) => `${code(found)} → ${code(expected)}`))
  const shown = [...pairs].slice(0, 4)
  const more = pairs.size > shown.length ? ` and ${pairs.size - shown.length} more` : ''
  return shown.join(', ') + more
}
