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

/** Whether the word at an offset, behind a number, may multiply it. */
function isScaled(text: string, at: number, language: string): boolean {
  const initials = scaleInitials(language)
  if (initials.size === 0) return false
  // One blank or hyphen may be between the two.
  const start = isLetter(text.charCodeAt(at)) ? at : at + 1
  const first = text.charCodeAt(start)
  if (!isLetter(first)) return isBeyond(text.charCodeAt(at)) || isBeyond(first)
  if (!initials.has(first)) return false
  let end = start + 1
  while (isLetter(text.charCodeAt(end))) end++
  return isBeyond(text.charCodeAt(end)) || scaleOf(text.slice(start, end), language) !== undefined
}

/** A letter, or a mark above one, of ASCII, the Latin blocks behind it, or the letters of Arabic. */
function isLetter(unit: number): boolean {
  const small = unit | 0x20
  if (small >= 0x61 && small <= 0x7a) return true
  return (
    (unit >= 0xc0 && unit < 0x250 && unit !== 0xd7 && unit !== 0xf7) ||
    (unit >= 0x620 && unit < 0x658) ||
    (unit >= 0x66e && unit < 0x6d4)
  )
}

/** A character of which nothing is known here, and which may be a letter. */
function isBeyond(unit: number): boolean {
  return unit > 0x7f && unit !== 0xa0 && unit !== 0x6d4 && unit !== 0x60c
}
