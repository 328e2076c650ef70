/** What a UTF-16 code unit may be beside its neighbours, as bits. */
import type { Trait } from '../trait.ts'
import { bitsOf } from './trait-bits.ts'

/** Two neighbours that give a text a trait, by the trait; `character-class.ts` knows them. */
export const pairs = [
  'spaced',
  'spaced',
  'tight',
  'marks',
  'thing',
  'thing',
] as const satisfies readonly Trait[]

/** The unit may be the first of a pair, one bit for each; the second, so many bits above. */
export const firstOfPair: number = (1 << pairs.length) - 1
export const toSecond: number = pairs.length

const [word, half, blank, small, fullStop, otherStop, heh] = Array.from(
  { length: 7 },
  (_, index) => 1 << (2 * pairs.length + index),
) as [number, number, number, number, number, number, number]
/** What else it may be. */
export const role: {
  /** A letter, a mark, a digit, an apostrophe, a hyphen. */
  readonly word: number
  /** Half of a surrogate pair. */
  readonly half: number
  /** A blank that `trim` takes away. */
  readonly blank: number
  /** A small letter, or one of a script without capitals. */
  readonly small: number
  /** It ends a sentence. */
  readonly fullStop: number
  readonly otherStop: number
  /** The letter that aspirates the one before it. */
  readonly heh: number
} = { word, half, blank, small, fullStop, otherStop, heh }

const traitsOfPair = pairs.map((trait) => bitsOf([trait]).characters)

/** The traits of a text that has such pairs, bits of `firstOfPair`. */
export function traitsOfPairs(found: number): number {
  let traits = 0
  for (let index = 0; found >> index !== 0; index++)
    if (((found >> index) & 1) !== 0) traits |= traitsOfPair[index] ?? 0
  return traits
}
