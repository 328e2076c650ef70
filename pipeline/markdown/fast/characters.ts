/**
 * What characters mean in CommonMark or GFM. Runs of those that mean nothing are found by one regular
 * expression of few ranges, which V8 walks faster than any table; what a single UTF-16 code unit is, is
 * found out where it is first seen, then looked up.
 */

import { patternFor } from '../../usual-characters.ts'

/** Units that mean nothing in CommonMark or GFM inside a line, for a class: beyond ASCII, all but halves of pairs. */
const plain = String.raw` -"$%'-)+-;=?A-Za-z\u00A0-\uD7FF\uE000-\uFFFF`
const plainRun = new RegExp(`[${plain}]*`, 'y')
const special = new RegExp(`[^${plain}]`)
/** A character beyond U+FFFF that means nothing. */
const plainPair = /[\p{L}\p{M}\p{N}\p{So}\p{Sc}]/uy

/** Whether a text is of nothing but characters that mean nothing inside a line. */
export function isAllPlain(text: string): boolean {
  return !special.test(text)
}

/** The end of the plain characters from an offset on, `to` at the latest. They may hold an address. */
export function endOfPlain(text: string, from: number, to: number): number {
  plainRun.lastIndex = from
  plainRun.test(text)
  return Math.min(plainRun.lastIndex, to)
}

/** Whether a plain character beyond U+FFFF stands there. */
export function isPlainPair(text: string, at: number): boolean {
  // Most places have none, and the pattern takes V8 two milliseconds.
  if ((text.charCodeAt(at) & 0xfc00) !== 0xd800) return false
  plainPair.lastIndex = at
  return plainPair.test(text) && plainPair.lastIndex === at + 2
}

/** Whatever stands behind it, it starts no block but a paragraph. */
export const startsParagraph = 1
/** Such as are cut off at the ends of a paragraph, or may be. */
export const isBlankEnd = 2
export const isSpace = 4
/** Punctuation or a symbol. */
export const isMark = 8
const known = 16

const kinds: readonly (readonly [bit: number, patternOf: (character: string) => RegExp])[] = [
  [
    startsParagraph,
    patternFor(String.raw`[\p{L}\p{So}\p{Sc}“”„‘’«»‹›"'(!¿¡§•·…–—\\]|(?!\d)[\p{N}]`),
  ],
  [isBlankEnd, () => /[^\S\n]|[\u200C-\u200F\u2066-\u2069]/],
  [isSpace, () => /\s/],
  [isMark, patternFor(String.raw`[\p{P}\p{S}]`)],
]

const table = new Uint8Array(0x10000)

/** The bits above that a code unit has. */
export function kindOf(unit: number): number {
  return table[unit] || classify(unit)
}

function classify(unit: number): number {
  const character = String.fromCharCode(unit)
  const kind = kinds.reduce(
    (all, [bit, patternOf]) => (patternOf(character).test(character) ? all | bit : all),
    known,
  )
  table[unit] = kind
  return kind
}

/** Whether a character is a blank, such as are folded or cut off at the ends of lines. */
export function isBlank(unit: number): boolean {
  return unit > 0x7f ? (kindOf(unit) & isSpace) !== 0 : unit <= 0x20
}
