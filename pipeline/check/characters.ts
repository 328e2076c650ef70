/**
 * A UTF-16 code unit → what it is to the rules, as bits: the traits that it gives its text, and its role
 * beside its neighbours. Found out by regular expressions where a unit is first seen, then looked up.
 *
 * Law: half of a surrogate pair may be anything, so it has every trait that characters give.
 */
import type { Trait } from '../trait.ts'
import { bitsOf } from './trait-bits.ts'

const characters: readonly (readonly [trait: Trait, pattern: RegExp])[] = [
  ['latin', /(?=\p{L})\p{Script_Extensions=Latin}/u],
  ['arabic', /(?=\p{L})\p{Script_Extensions=Arabic}/u],
  ['greek-cyrillic', /[\p{Script=Greek}\p{Script=Cyrillic}]/u],
  // Letters that every script may use (Common, Inherited) are nobody's.
  [
    'other-letters',
    /(?=\p{L})[^\p{Script_Extensions=Latin}\p{Script_Extensions=Arabic}\p{Script=Common}\p{Script=Inherited}]/u,
  ],
  ['digits-latn', /[0-9]/],
  ['digits-arabext', /[۰-۹]/],
  ['digits-arab', /[٠-٩]/],
  ['other-digits', /(?![0-9۰-۹٠-٩])\p{Nd}/u],
  ['bracket', /[()[\]{}]/],
  ['quote', /[«»“”„‘]/],
  ['straight-quote', /["']/],
  ['apostrophe', /’/],
  ['french-mark', /[;:!?%‰«»]/],
  ['western-mark', /[,;?.]/],
  ['delimiter', /[*_`~<>]/],
  ['escape', /[\\&]/],
  [
    'invisible',
    /[[\p{Cc}--[\t\n\r]]\u00AD\u200B-\u200F\u2028-\u202E\u2066-\u2069\uFEFF\uFFFD\p{Co}]/v,
  ],
  // What may compose with the character before it: a mark, a vowel or a last consonant of Korean.
  ['uncomposed', /[\p{M}\u1161-\u1175\u11A8-\u11C2]/u],
  ['garbled', /[ÂÃÄÅÎÏÐÑ×ØÙÚÛâïð§©®¯±´¶¸¼½¾¦¨ƒ†‡ˆ‰‹œ]/],
  // A mark upon another character, or one that has no look of its own.
  ['unseen', /[\p{M}\p{Cf}]/u],
  ['arabic-form', /[يىكهة\u0660-\u0669\uFB50-\uFDFC\uFE70-\uFEFC]/],
  ['kashida', /\u0640/],
  ['spaced', /\t/],
  ['thing', /[@#/{$]/],
]
/** Two neighbours that give a text a trait. */
const pairs: readonly (readonly [trait: Trait, before: RegExp, behind: RegExp])[] = [
  ['spaced', /[ \u00A0\t]/, /[ \u00A0\t,.،؛؟۔!)]/],
  ['spaced', /\(/, /[ \u00A0\t]/],
  ['tight', /[,.،؛؟۔]/, /\p{L}/u],
  ['marks', /[،؛؟۔!]/, /[،؛؟۔!]/],
  ['thing', /[wW]/, /[wW]/],
  ['thing', /:/, /\S/],
]

/** The unit may be the first of a pair, one bit for each; the second, so many bits above. */
export const firstOfPair = (1 << pairs.length) - 1
export const toSecond = pairs.length
const [word, half, blank, small, cased, fullStop, otherStop, heh] = Array.from(
  { length: 8 },
  (_, index) => 1 << (2 * pairs.length + index),
) as [number, number, number, number, number, number, number, number]
/** What else a unit may be to its neighbours, as bits. */
export const role: {
  /** A letter, a mark, a digit, an apostrophe, a hyphen. */
  readonly word: number
  /** Half of a surrogate pair. */
  readonly half: number
  /** A blank that `trim` takes away. */
  readonly blank: number
  /** A small letter, or one of a script without capitals. */
  readonly small: number
  /** A letter that has capitals or is one. */
  readonly cased: number
  /** It ends a sentence. */
  readonly fullStop: number
  readonly otherStop: number
  /** The letter that aspirates the one before it. */
  readonly heh: number
} = { word, half, blank, small, cased, fullStop, otherStop, heh }

const roles: readonly (readonly [bit: number, pattern: RegExp])[] = [
  [word, /[\p{L}\p{M}\p{N}'’-]/u],
  [blank, /\s/],
  [small, /[\p{Ll}\p{Lo}]/u],
  [fullStop, /[.۔]/],
  [otherStop, /[!?…؟।。！？]/],
  [heh, /ھ/],
]

const known = 1 << 31
const given = new Int32Array(0x10000)
/** By unit, once `traitsOfUnit` was asked about it: what it is beside its neighbours, bits of `role` and pairs. */
export const roleBySeen: Int32Array = new Int32Array(0x10000)
/** By unit, once seen: the same number for a letter and its capital, 0 for what is part of no word. */
export const letterBySeen: Uint16Array = new Uint16Array(0x10000)

/** The traits that a unit gives, bits of `characterTraits`, and others above. */
export function traitsOfUnit(unit: number): number {
  return given[unit] || classify(unit)
}

/** Behind the end of a text, `NaN`, there is nothing. */
export function roleOfUnit(unit: number): number {
  if (given[unit] === 0) classify(unit)
  return roleBySeen[unit] ?? 0
}

export function letterOfUnit(unit: number): number {
  if (given[unit] === 0) classify(unit)
  return letterBySeen[unit] ?? 0
}

const pairsOfHalf = firstOfPair | (firstOfPair << toSecond)

function classify(unit: number): number {
  const isHalf = unit >= 0xd800 && unit < 0xe000
  const character = String.fromCharCode(unit)
  const traits = known | (isHalf ? ~0 : traitsOf(character))
  const is = isHalf ? half | pairsOfHalf : roleOf(character)
  given[unit] = traits
  roleBySeen[unit] = is
  // There and back: ς and σ have one capital.
  const small = character.toLowerCase().toUpperCase().toLowerCase()
  letterBySeen[unit] = (is & word) === 0 ? 0 : small.charCodeAt(0)
  return traits
}

const traitsOfPair = pairs.map(([trait]) => bitsOf([trait]).characters)

/** The traits of a text that has such pairs, bits of `firstOfPair`. */
export function traitsOfPairs(found: number): number {
  let traits = 0
  for (let index = 0; found >> index !== 0; index++)
    if (((found >> index) & 1) !== 0) traits |= traitsOfPair[index] ?? 0
  return traits
}

function traitsOf(character: string): number {
  const found = characters.flatMap(([trait, pattern]) => (pattern.test(character) ? trait : []))
  const isComposed = character.normalize('NFC') === character
  return bitsOf(isComposed ? found : [...found, 'uncomposed']).characters
}

function roleOf(character: string): number {
  const hasCase = character.toLowerCase() !== character.toUpperCase()
  let is = hasCase ? cased : 0
  for (const [bit, pattern] of roles) if (pattern.test(character)) is |= bit
  for (const [index, [, before, behind]] of pairs.entries()) {
    const bit = 1 << index
    if (before.test(character)) is |= bit
    if (behind.test(character)) is |= bit << toSecond
  }
  return is
}
