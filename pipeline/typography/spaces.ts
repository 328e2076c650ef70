/**
 * The spaces of typography, as characters and as parts of patterns.
 * Law: breakable ones are those that HTML folds into one; no-break ones never are.
 */

/** U+00A0, as wide as a word space. */
export const noBreakSpace = '\u00A0'
/** U+202F. */
export const narrowNoBreakSpace = '\u202F'
/** In a pattern: a space that a line may break at. */
export const breakable = '[ \\t\\n\\r\\f]'
/** In a pattern: one space within a number, of any kind. */
export const gap = '[ \u00A0\u202F]'

export function isNoBreakSpace(text: string | undefined): text is string {
  return text === noBreakSpace || text === narrowNoBreakSpace
}
