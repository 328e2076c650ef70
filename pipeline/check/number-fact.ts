/** A number that stands in a text, with the values that it may have in another language. */

export interface NumberFact {
  /** Where it is in the text, the end exclusive. */
  readonly start: number
  readonly end: number
  /** Its own value first; a whole number, or decimals behind a full stop. */
  readonly values: readonly string[]
  /** Whether the other side may lack it. */
  readonly isOptional: boolean
  readonly isWord?: boolean
  readonly isHour?: boolean
  /** Whether its own value is that of the number with the word behind it (`10 million`). */
  readonly isScaled?: boolean
}
