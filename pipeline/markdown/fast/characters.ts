/**
 * Which characters mean nothing in CommonMark or GFM, and how far a text goes on with them. Found out by
 * regular expressions where a code unit is first seen, then looked up.
 */
import { codeUnits } from '../../code-units.ts'

/** Characters that mean nothing in CommonMark or GFM, for a class of a regular expression. */
export const plain = String.raw`\p{L}\p{M}\p{N} \u00A0\u202F\u200C-\u200F\u2066-\u2069,;:.?!'"()%/’‘“”«»،؛؟۔٪٫٬…–—\-`
/** A word's, or a mark's that stands by itself. */
export const edge = String.raw`\p{L}\p{N},;:.?!'"()%’‘“”«»،؛؟۔٪…–—`

const isPlain = 1
const isEdge = 2
const isLetter = 4
const isLineEnd = 8
/** Half of a surrogate pair. */
const isHalf = 16
/** The first of two characters as an address has them, `ww` and `:/`; the second, a bit above. */
const startsAddress = 32 | 128
const known = 512

const kinds: readonly (readonly [bit: number, pattern: RegExp])[] = [
  [isPlain, new RegExp(`[${plain}]`, 'u')],
  [isEdge, new RegExp(`[${edge}]`, 'u')],
  [isLetter, /\p{L}/u],
  [isLineEnd, /\n/],
  [isHalf, /[\uD800-\uDFFF]/],
  [32 | 64, /w/i],
  [128, /:/],
  [256, /\//],
]

const table = new Uint16Array(0x10000)

function lookUp(unit: number): number {
  return table[unit] || classify(unit)
}

function classify(unit: number): number {
  if (Number.isNaN(unit)) return known
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

/**
 * The end of the plain characters from an offset on, line ends between words among them.
 *
 * @param to Where it is at the latest.
 * @returns Undefined where it takes thought: there may be an address, or half of a pair is met.
 */
export function endOfPlain(text: string, from: number, to: number): number | undefined {
  let before = from === 0 ? known : lookUp(text.charCodeAt(from - 1))
  let seen = 0
  let at = from
  for (; at < to; at++) {
    const kind = lookUp(text.charCodeAt(at))
    if ((kind & isPlain) === 0) {
      if ((kind & isLineEnd) === 0) {
        if ((kind & isHalf) !== 0) return undefined
        break
      }
      const next = lookUp(text.charCodeAt(at + 1))
      if (((before | next) & isHalf) !== 0) return undefined
      if ((before & isEdge) === 0 || (next & isLetter) === 0) break
    }
    seen |= before & (kind >> 1)
    before = kind
  }
  return (seen & startsAddress) === 0 ? at : undefined
}
