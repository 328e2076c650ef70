/**
 * Whether a line can be of a paragraph and nothing else: neither does it start another block, nor does it
 * end the paragraph above, or make it a heading or a table (CommonMark §§ 4 and 5).
 */
import { kindOf, startsParagraph } from './characters.ts'
import type { Source } from './source.ts'

/** No marker, no number of a list. */
const start = /(?!\d+[.)])[\p{L}\p{N}\p{So}\p{Sc}“”„‘’«»‹›"'(*`[!¿¡§•·…–—\\]|_(?=\p{L})/uy
/** `* a`, `***`, fences, footnotes. */
const marker = /\*[\s*]*(?:\s|$)|\*{3}|`{3}|\[\^[^\]\n]*\]:/y

/** @param at Where the line starts. */
export function startsLine({ text }: Source, at: number): boolean {
  if (at < text.length && (kindOf(text.charCodeAt(at)) & startsParagraph) !== 0) return true
  start.lastIndex = at
  if (!start.test(text)) return false
  marker.lastIndex = at
  return !marker.test(text)
}
