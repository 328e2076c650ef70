/**
 * A source text and its translation as somebody published them: what mutation operators work on.
 * One paragraph or heading a pair; Markdown on both sides; the id names the work, the locale and
 * the place, so that a fault found in a pair can be looked up.
 */
export interface Pair {
  readonly id: string
  readonly locale: 'fr' | 'ur'
  readonly source: string
  readonly translation: string
}
