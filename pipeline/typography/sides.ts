/**
 * The characters on both sides of a straight mark → what it can be. As for the delimiters of
 * CommonMark (§6.2): a mark opens before text and closes behind it. Empty is the passage's edge.
 */

/** What stands beside a mark: one UTF-16 unit each, or nothing. */
export interface Sides {
  readonly before: string
  readonly after: string
}

export const isBlank = (side: string): boolean => /^\s?$/u.test(side)
export const isWord = (side: string): boolean => /[\p{L}\p{M}\p{N}_\uFFFC\uFFFF]/u.test(side)
export const isDigit = (side: string): boolean => /\p{Nd}/u.test(side)

/** After a space, a bracket or mark that opens, a dash, an elision: l’« œuvre ». */
export function canOpen({ before, after }: Sides): boolean {
  return /^$|[\s([{<¡¿—–\-/=+*&…“‘«„‚’]/u.test(before) && !isBlank(after)
}

export function canClose({ before, after }: Sides): boolean {
  return !isBlank(before) && !/[([{“‘«„‚]/u.test(before) && !isWord(after)
}

/** Whether it stands by itself: ` " `. */
export function isAlone({ before, after }: Sides): boolean {
  return isBlank(before) && isBlank(after)
}
