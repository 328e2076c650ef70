/**
 * What each UTF-16 code unit means in CommonMark or GFM. Found out by regular expressions where a unit is
 * first seen, then looked up.
 */
import { mayCompose } from '../../composed-form.ts'

/** Characters that mean nothing in CommonMark or GFM inside a line, for a class of a regular expression. */
const plain = String.raw`\p{L}\p{M}\p{N}\p{So}\p{Sc} \u00A0\u202F\u200C-\u200F\u2066-\u2069,;:.?!¿¡'"()%/+=×÷±→←§•·′″’‘“”„«»‹›،؛؟۔٪٫٬…–—\-`
/** A plain character beyond U+FFFF. */
const pair = new RegExp(`[${plain}]`, 'uy')

export const isPlain = 1
/** Half of a surrogate pair. */
export const isHalf = 2
/** The first of two characters as an address has them, `ww` and `:/`; the second has the bit above. */
export const startsAddress = 4 | 16
/** Whatever stands behind it, it starts no block but a paragraph. */
export const startsParagraph = 64
/** Such as are cut off at the ends of a paragraph, or may be. */
export const isBlankEnd = 128
const known = 256
/** It may be that a text with it is not NFC. */
export const isComposing = 512
/** The first of `w.`, which the serialiser may escape; the second has the bit above. */
export const startsEscaped = 1024
/** The first of two spaces; the second has the bit above. */
export const startsBlanks = 4096
export const isSpace = 16384
/** Punctuation or a symbol. */
export const isMark = 32768

const kinds: readonly (readonly [bits: number, pattern: RegExp])[] = [
  [isPlain, new RegExp(`[${plain}]`, 'u')],
  [isHalf, /[\uD800-\uDFFF]/],
  [4 | 8 | 1024, /w/i],
  [16, /:/],
  [32, /\//],
  [startsParagraph, /[\p{L}\p{So}\p{Sc}“”„‘’«»‹›"'(!¿¡§•·…–—\\]|(?!\d)\p{N}/u],
  [isBlankEnd, /[^\S\n]|[\u200C-\u200F\u2066-\u2069]/],
  [isComposing, mayCompose],
  [2048, /\./],
  [4096 | 8192, / /],
  [isSpace, /\s/],
  [isMark, /[\p{P}\p{S}]/u],
]

const table = new Uint16Array(0x10000)

/** The bits above that a code unit has. Pairs of two are in `before & (after >> 1)`. */
export function kindOf(unit: number): number {
  return table[unit] || classify(unit)
}

function classify(unit: number): number {
  const character = String.fromCharCode(unit)
  const kind = kinds.reduce((all, [bits, one]) => (one.test(character) ? all | bits : all), known)
  table[unit] = kind
  return kind
}

/** Whether a plain character beyond U+FFFF stands there. */
export function isPlainPair(text: string, at: number): boolean {
  pair.lastIndex = at
  return pair.test(text) && pair.lastIndex === at + 2
}

/** Whether a character is a blank, such as are folded or cut off at the ends of lines. */
export function isBlank(unit: number): boolean {
  return unit > 0x7f ? (kindOf(unit) & isSpace) !== 0 : unit <= 0x20
}
