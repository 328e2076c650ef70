/**
 * The hot path of `haveSameDigits`: texts whose digits are the same in the same order, as those of most
 * translations that have any.
 *
 * Law: where it says yes, `haveSameDigits` does (test/rules/number-parity.test.ts).
 */
import { scaleInitials, scaleOf } from './number-words.ts'

const digit = /[0-9۰-۹٠-٩]/g

/** @param language BCP 47. */
export function haveDigitsInStep(
  text: string,
  language: string,
  other: string,
  otherLanguage: string,
): boolean {
  let at = nextDigit(text, 0)
  let next = nextDigit(other, 0)
  while (at >= 0 && next >= 0) {
    do {
      if ((text.charCodeAt(at++) & 15) !== (other.charCodeAt(next++) & 15)) return false
    } while (isDigitAt(text, at) && isDigitAt(other, next))
    if (isDigitAt(text, at) || isDigitAt(other, next)) return false
    if (isScaled(text, at, language) || isScaled(other, next, otherLanguage)) return false
    at = nextDigit(text, at)
    next = nextDigit(other, next)
  }
  return at === next
}

/** -1 where there is none. */
function nextDigit(text: string, from: number): number {
  digit.lastIndex = from
  return digit.test(text) ? digit.lastIndex - 1 : -1
}

function isDigitAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return (
    (unit >= 0x30 && unit <= 0x39) ||
    (unit >= 0x660 && unit <= 0x669) ||
    (unit >= 0x6f0 && unit <= 0x6f9)
  )
}

const word = /[\s-]?(\p{L}[\p{L}\p{M}]*)/uy

/** Whether the word at an offset, behind a number, multiplies it. */
function isScaled(text: string, at: number, language: string): boolean {
  if (!mayBeScale(text.charCodeAt(at), language) && !mayFollow(text, at, language)) return false
  word.lastIndex = at
  const [, found = ''] = word.exec(text) ?? []
  return scaleOf(found, language) !== undefined
}

/** Whether what stands behind one blank or hyphen may be such a word. */
function mayFollow(text: string, at: number, language: string): boolean {
  return at + 1 < text.length && mayBeScale(text.charCodeAt(at + 1), language)
}

/** Whether such a word may begin with this unit; beyond ASCII, only letters of Arabic are known. */
function mayBeScale(unit: number, language: string): boolean {
  const isKnown = unit < 0x80 || (unit >= 0x600 && unit < 0x700)
  return !isKnown || scaleInitials(language).has(unit)
}
