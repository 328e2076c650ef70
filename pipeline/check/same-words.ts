/**
 * Whether a word stands in a text twice in a row, small and capital letters alike: what a regular
 * expression takes long to find out, and hardly any text has.
 *
 * Law: of words that are the same by the flags `iu` of a regular expression, it says so.
 */
import { role, roleOfUnit } from './characters.ts'

/** Whether the word from `start` to `end` stands at `next` too. */
export function isSameWord(text: string, start: number, end: number, next: number): boolean {
  const behind = next + end - start
  const follower = roleOfUnit(text.charCodeAt(behind))
  if (behind > text.length || (follower & role.word) !== 0) return false
  for (let at = start; at < end; at++)
    if (!areAlike(text.charCodeAt(at), text.charCodeAt(next + at - start))) return false
  return true
}

/** Whether two code units are the same letter. */
export function areAlike(a: number, b: number): boolean {
  if (a === b) return true
  if (a < 0x80 && b < 0x80) return (a | 0x20) === (b | 0x20)
  const [one, other] = [String.fromCharCode(a), String.fromCharCode(b)]
  return one.toLowerCase() === other.toLowerCase() || one.toUpperCase() === other.toUpperCase()
}
