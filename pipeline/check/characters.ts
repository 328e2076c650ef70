/**
 * A UTF-16 code unit → what it is to the rules, as bits: the traits that it gives its text, and what it
 * is beside a neighbour. Found out by regular expressions where a unit is first seen, then looked up.
 *
 * Law: half of a surrogate pair may be anything, so it has every trait that characters give.
 */
import { type Trait, traits } from '../trait.ts'

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
  ['french-mark', /[;:!?%‰«»]/],
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
  ['spaced', /\t/],
]
/** Two neighbours that give a text a trait. */
const pairs: readonly (readonly [trait: Trait, before: RegExp, behind: RegExp])[] = [
  ['spaced', /[ \u00A0\t]/, /[ \u00A0\t,.،؛؟۔!)]/],
  ['spaced', /\(/, /[ \u00A0\t]/],
  ['tight', /[,.،؛؟۔]/, /\p{L}/u],
]

const bits: ReadonlyMap<Trait, number> = new Map(traits.map((trait, index) => [trait, 1 << index]))

/** Some traits as bits. */
export function bitsOf(some: readonly Trait[]): number {
  return some.reduce((all, trait) => all | (bits.get(trait) ?? 0), 0)
}

/** The bits of all traits that characters give; above them is what a code unit is beside that. */
const first = traits.indexOf('edge') + 1
export const ofCharacters = (1 << first) - 1
/** The unit may be the first of a pair, one bit for each; the second, so many bits above. */
export const firstOfPair = 0b111 << first
export const toSecond = 3
/** A letter, a mark, a digit, an apostrophe, a hyphen. */
export const ofWord = 1 << (first + 6)
/** Half of a surrogate pair. */
export const half = 1 << (first + 7)
/** A blank that `trim` takes away. */
export const blank = 1 << (first + 8)
const known = 1 << (first + 9)

const table = new Int32Array(0x10000)

/** What a code unit is, as bits; nothing where there is none (`NaN`). */
export function lookUp(unit: number): number {
  return table[unit] || classify(unit)
}

/** The traits of a text that has such pairs, bits of `firstOfPair`. */
export function traitsOfPairs(found: number): number {
  if (found === 0) return 0
  return bitsOf(pairs.flatMap(([trait], index) => ((found >> (first + index)) & 1 ? trait : [])))
}

function classify(unit: number): number {
  if (Number.isNaN(unit)) return known
  const character = String.fromCharCode(unit)
  const is = unit >= 0xd800 && unit < 0xe000 ? ofCharacters | half : kindOf(character)
  table[unit] = is | known
  return is | known
}

function kindOf(character: string): number {
  const found = characters.flatMap(([trait, pattern]) => (pattern.test(character) ? trait : []))
  let kind = bitsOf(found)
  if (character.normalize('NFC') !== character) kind |= bitsOf(['uncomposed'])
  if (/[\p{L}\p{M}\p{N}'’-]/u.test(character)) kind |= ofWord
  if (/\s/.test(character)) kind |= blank
  for (const [index, [, before, behind]] of pairs.entries()) {
    const bit = 1 << (first + index)
    if (before.test(character)) kind |= bit
    if (behind.test(character)) kind |= bit << toSecond
  }
  return kind
}
