/** The words of a problem, and the table of those of a family: a function for each of its kinds. */

export interface Words {
  /** What is, then what was expected. */
  readonly reason: string
  /** Why it matters, and how to mend it. */
  readonly note: string
}

/** The words of every kind of a family; each takes the arguments of its own kind. */
export type WordsOf<Arguments> = {
  readonly [Kind in keyof Arguments]: (args: Arguments[Kind]) => Words
}

/** Which translation it is about. */
export interface OfTranslation {
  readonly key: string
  readonly locale: string
}
