/**
 * A UTF-16 code unit → what it is to the rules, by regular expressions: the traits that it gives its text,
 * and its role beside its neighbours.
 *
 * Law: half of a surrogate pair may be anything, so it has every trait that characters give.
 */
import { once } from '../once.ts'
import type { Trait } from '../trait.ts'
import { pairsWithTrait, role, toSecond } from './character-roles.ts'
import { bitsOf } from './trait-bits.ts'

export interface CharacterClass {
  /** Bits of `characterTraits`. */
  readonly traits: number
  /** Bits of `role` and pairs. */
  readonly role: number
}

const { blank, fullStop, half, otherStop, small, word } = role

/** Made when a character is met that is not written down: each takes up to a millisecond. */
const patterns = once(() => {
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
  const roles: readonly (readonly [bit: number, pattern: RegExp])[] = [
    [word, /[\p{L}\p{M}\p{N}'’-]/u],
    [blank, /\s/],
    [small, /[\p{Ll}\p{Lo}]/u],
    [fullStop, /[.۔]/],
    [otherStop, /[!?…؟।。！？]/],
  ]
  /** In the order of `pairs`, then the stop and the blank, the stop and what closes. */
  const neighbours: readonly (readonly [before: RegExp, behind: RegExp])[] = [
    [/[ \u00A0\t]/, /[ \u00A0\t,.،؛؟۔!)]/],
    [/\(/, /[ \u00A0\t]/],
    [/[,.،؛؟۔]/, /\p{L}/u],
    [/[،؛؟۔!]/, /[،؛؟۔!]/],
    [/[wW]/, /[wW]/],
    [/:/, /\S/],
    // A heh that aspirates nothing.
    [/[^بپتٹجچدڈڑرکكگلمن\p{M}]/u, /ھ/],
    [/[.۔]/, /\s/],
    [/[.۔]/, /["'’”“»)\]]/],
  ]
  return { characters, neighbours, roles }
})

const ofHalf: CharacterClass = {
  traits: ~0,
  role: half | pairsWithTrait | (pairsWithTrait << toSecond),
}

export function classOf(unit: number): CharacterClass {
  if (unit >= 0xd800 && unit < 0xe000) return ofHalf
  const character = String.fromCharCode(unit)
  return { traits: traitsOf(character), role: roleOf(character) }
}

function traitsOf(character: string): number {
  const { characters } = patterns()
  const found = characters.flatMap(([trait, pattern]) => (pattern.test(character) ? trait : []))
  const isComposed = character.normalize('NFC') === character
  return bitsOf(isComposed ? found : [...found, 'uncomposed']).characters
}

function roleOf(character: string): number {
  const { neighbours, roles } = patterns()
  let is = 0
  for (const [bit, pattern] of roles) if (pattern.test(character)) is |= bit
  for (const [index, [before, behind]] of neighbours.entries()) {
    if (before.test(character)) is |= 1 << index
    if (behind.test(character)) is |= 1 << (index + toSecond)
  }
  return is
}
