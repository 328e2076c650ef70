/**
 * A UTF-16 code unit → what it is to the rules, as bits: the traits that it gives its text, and what it
 * is beside a neighbour. Found out by regular expressions where a unit is first seen, then looked up.
 *
 * Law: half of a surrogate pair may be anything, so it has every trait.
 */
import { type Trait, traits } from '../rule.ts'

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
  ['spaced', /\t/],
]
/** Two neighbours that give a text a trait. In a table, bit n is the first of the n-th, bit n + 3 the second. */
const pairs: readonly (readonly [trait: Trait, before: RegExp, behind: RegExp])[] = [
  ['spaced', /[ \u00A0\t]/, /[ \u00A0\t,.،؛؟۔!)]/],
  ['spaced', /\(/, /[ \u00A0\t]/],
  ['tight', /[,.،؛؟۔]/, /\p{L}/u],
]

const bits: ReadonlyMap<Trait, number> = new Map(traits.map((trait, index) => [trait, 1 << index]))
const everyTrait = -1 >>> 1

/** Some traits as bits. */
export function bitsOf(some: readonly Trait[]): number {
  return some.reduce((all, trait) => all | (bits.get(trait) ?? 0), 0)
}

const word = 1 << 6
const unseen = 1 << 7
const known = 1 << 8

const traitTable = new Int32Array(0x10000)
const kindTable = new Uint16Array(0x10000)

/** The traits that a code unit gives its text. */
export function traitsOfUnit(unit: number): number {
  if (((kindTable[unit] ?? 0) & known) === 0) classify(unit)
  return traitTable[unit] ?? 0
}

/** Which pairs two neighbours are, one bit each. */
export function pairsOf(before: number, behind: number): number {
  return kindOf(before) & (kindOf(behind) >> 3) & 7
}

/** The traits that pairs give their text. */
export function traitsOfPairs(found: number): number {
  return bitsOf(pairs.flatMap(([trait], index) => ((found >> index) & 1 ? trait : [])))
}

/** Whether a code unit is half of a surrogate pair. */
export function isHalf(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xe000
}

/** Whether a code unit may stand in a word: a letter, a mark, a digit, an apostrophe, a hyphen. */
export function isOfWord(unit: number): boolean {
  return (kindOf(unit) & word) !== 0
}

/** Whether a code unit is a mark upon another, or has no look of its own (Unicode M and Cf). */
export function isUnseen(unit: number): boolean {
  return (kindOf(unit) & unseen) !== 0
}

function kindOf(unit: number): number {
  if (((kindTable[unit] ?? 0) & known) === 0) classify(unit)
  return kindTable[unit] ?? 0
}

function classify(unit: number): void {
  const character = String.fromCharCode(unit)
  if (isHalf(unit)) {
    traitTable[unit] = everyTrait
    kindTable[unit] = known | word
    return
  }
  const found = characters.flatMap(([trait, pattern]) => (pattern.test(character) ? trait : []))
  const isComposed = character.normalize('NFC') === character
  traitTable[unit] = bitsOf(isComposed ? found : [...found, 'uncomposed'])
  let kind = known
  if (/[\p{L}\p{M}\p{N}'’-]/u.test(character)) kind |= word
  if (/[\p{M}\p{Cf}]/u.test(character)) kind |= unseen
  for (const [index, [, before, behind]] of pairs.entries()) {
    if (before.test(character)) kind |= 1 << index
    if (behind.test(character)) kind |= 1 << (index + 3)
  }
  kindTable[unit] = kind
}
