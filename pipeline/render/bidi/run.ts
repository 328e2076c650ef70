/**
 * The types of this folder: a rule says what a run looks like, a run is where one stands in a text.
 * Offsets are UTF-16 code units, `end` exclusive. The law: runs never overlap and never touch what a
 * rule marked `keep` has found.
 */
export type Direction = 'ltr' | 'rtl'

export interface RunRule {
  readonly name: string
  /** With the flags `g` and `v`; never matches an empty text. */
  readonly pattern: RegExp
  /** Matches in whatever the pattern finds, so that a text without it need not be searched; no flag `g`. */
  readonly needs: RegExp
  /** Why what it finds must be isolated, or kept, in a document of the other direction. */
  readonly reason: string
  /** `words`: it is in some language; `figures`: in none; `keep`: no run, and no other rule's. */
  readonly kind: 'words' | 'figures' | 'keep'
}

export interface Run {
  readonly start: number
  readonly end: number
  readonly kind: 'words' | 'figures'
}
