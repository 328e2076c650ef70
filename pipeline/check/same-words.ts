/**
 * A text → whether a word may stand in it twice in a row, small and capital letters alike: what a regular
 * expression takes long to find out, and hardly any text has.
 *
 * Law: where it says no, `le le` and its like are nowhere in the text. Half of a surrogate pair may be
 * part of anything, so such a text may have one.
 */
import { role } from './character-roles.ts'
import { letterBySeen, letterOfUnit, roleOfUnit } from './characters.ts'

/**
 * Whether two words in a row are surely or by chance the same, whatever divides them: the same of a text's
 * code units, which have been seen, with a 0 behind them. It takes no turns, so hardly any text is looked
 * at by `mayRepeatWord`, too.
 */
export function haveSameWords(units: Uint16Array, length: number): boolean {
  let alike = 0
  // Of the word so far, and of the one before.
  let digest = 0
  let last = 0
  // All ones behind a letter.
  let inWord = 0
  for (let at = 0; at <= length; at++) {
    const letter = letterBySeen[units[at] ?? 0] ?? 0
    const isLetter = (0 - letter) >> 31
    const ended = inWord & ~isLetter
    alike |= ended & (digest === last ? 1 : 0)
    last = (last & ~ended) | (digest & ended)
    // Turned by nine bits, which takes half the time of a multiplication that V8 calls as a function.
    digest = (((digest << 9) | (digest >>> 23)) ^ letter) & isLetter
    inWord = isLetter
  }
  return alike !== 0
}

export function mayRepeatWord(text: string): boolean {
  let start = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const is = roleOfUnit(unit)
    if ((is & role.word) !== 0) continue
    if ((is & role.half) !== 0) return true
    if (isSpace(unit) && at > start) {
      const next = isSpace(text.charCodeAt(at + 1)) ? at + 2 : at + 1
      if (isRepeated(text, start, at, next)) return true
    }
    start = at + 1
  }
  return false
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0xa0
}

/** Whether the word from `start` to `end` stands at `next` too. */
function isRepeated(text: string, start: number, end: number, next: number): boolean {
  for (let at = start; at < end; at++)
    if (letterOfUnit(text.charCodeAt(at)) !== letterOfUnit(text.charCodeAt(next + at - start)))
      return false
  return (roleOfUnit(text.charCodeAt(next + end - start)) & role.word) === 0
}
