/**
 * Which characters mean nothing in CommonMark or GFM, and how far a text goes on with them. Found out by
 * regular expressions where a code unit is first seen, then looked up.
 */
import { codeUnits } from '../../code-units.ts'

/** Characters that mean nothing in CommonMark or GFM inside a line, for a class of a regular expression. */
const plain = String.raw`\p{L}\p{M}\p{N}\p{So}\p{Sc} \u00A0\u202F\u200C-\u200F\u2066-\u2069,;:.?!¿¡'"()%/+=×÷±→←§•·′″’‘“”„«»‹›،؛؟۔٪٫٬…–—\-`
/** A plain character beyond U+FFFF. */
const pair = new RegExp(`[${plain}]`, 'uy')

const isPlain = 1
/** Half of a surrogate pair. */
const isHalf = 2
/** The first of two characters as an address has them, `ww` and `:/`; the second, a bit above. */
const startsAddress = 4 | 16
const known = 64

const kinds: readonly (readonly [bit: number, pattern: RegExp])[] = [
  [isPlain, new RegExp(`[${plain}]`, 'u')],
  [isHalf, /[\uD800-\uDFFF]/],
  [4 | 8, /w/i],
  [16, /:/],
  [32, /\//],
]

const table = new Uint8Array(0x10000)

function lookUp(unit: number): number {
  return table[unit] || classify(unit)
}

function classify(unit: number): number {
  const character = String.fromCharCode(unit)
  const kind = kinds.reduce((all, [bit, one]) => (one.test(character) ? all | bit : all), known)
  table[unit] = kind
  return kind
}

/** Whether a text is surely of nothing but plain characters, and one line. */
export function isAllPlain(text: string): boolean {
  const units = codeUnits(text)
  const { length } = text
  let before = known
  let seen = 0
  for (let at = 0; at < length; at++) {
    const kind = lookUp(units[at] ?? 0)
    if ((kind & isPlain) === 0) return false
    seen |= before & (kind >> 1)
    before = kind
  }
  return (seen & startsAddress) === 0
}

/** The end of the plain characters from an offset on, `to` at the latest. They may hold an address. */
export function endOfPlain(text: string, from: number, to: number): number {
  let at = from
  while (at < to) {
    const kind = lookUp(text.charCodeAt(at))
    if ((kind & isPlain) !== 0) at++
    else if ((kind & isHalf) !== 0 && isPlainPair(text, at)) at += 2
    else break
  }
  return at
}

function isPlainPair(text: string, at: number): boolean {
  pair.lastIndex = at
  return pair.test(text) && pair.lastIndex === at + 2
}

/** Whether a character is a blank, such as are folded or cut off at the ends of lines. */
export function isBlank(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit > 0x7f ? /\s/.test(text.charAt(at)) : unit <= 0x20
}
