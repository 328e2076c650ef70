/**
 * A text → whether a word may stand in it twice in a row, small and capital letters alike: what a regular
 * expression takes long to find out, and hardly any text has.
 *
 * Law: where it says no, `le le` and its like are nowhere in the text. Half of a surrogate pair may be
 * part of anything, so such a text may have one.
 */
import { codeUnits } from '../code-units.ts'
import { half, lookUp, ofWord } from './characters.ts'

export function mayRepeatWord(text: string): boolean {
  const units = codeUnits(text)
  const { length } = text
  let start = 0
  for (let at = 0; at < length; at++) {
    const unit = units[at] ?? 0
    const is = lookUp(unit)
    if ((is & ofWord) !== 0) continue
    if ((is & half) !== 0) return true
    if (isBlank(unit) && at > start) {
      const next = isBlank(at + 1 < length ? (units[at + 1] ?? 0) : 0) ? at + 2 : at + 1
      // Mostly the next word begins otherwise; capitals need a closer look.
      if (areAlike(units[start] ?? 0, units[next] ?? 0) && isRepeated(text, start, at, next))
        return true
    }
    start = at + 1
  }
  return false
}

function isBlank(unit: number): boolean {
  return unit === 0x20 || unit === 0xa0
}

/** Whether the word from `start` to `end` stands at `next` too. */
function isRepeated(text: string, start: number, end: number, next: number): boolean {
  const behind = next + end - start
  if (behind > text.length) return false
  if (behind < text.length && (lookUp(text.charCodeAt(behind)) & ofWord) !== 0) return false
  for (let at = start; at < end; at++)
    if (!areAlike(text.charCodeAt(at), text.charCodeAt(next + at - start))) return false
  return true
}

function areAlike(a: number, b: number): boolean {
  if (a === b) return true
  if (a < 0x80 && b < 0x80) return (a | 0x20) === (b | 0x20)
  const [one, other] = [String.fromCharCode(a), String.fromCharCode(b)]
  return one.toLowerCase() === other.toLowerCase() || one.toUpperCase() === other.toUpperCase()
}
