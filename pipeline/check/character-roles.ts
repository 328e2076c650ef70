/** What a UTF-16 code unit may be beside its neighbours, as bits. */
import type { Trait } from '../trait.ts'
import { bitsOf } from './trait-bits.ts'

/** Two neighbours that give a text a trait, by the trait; `character-class.ts` knows them. */
const pairs = [
  'spaced',
  'spaced',
  'tight',
  'marks',
  'thing',
  'thing',
  'arabic-form',
] as const satisfies readonly Trait[]

/** What stands before a text to its pairs: nothing that a heh may aspirate. */
export const start: number = 1 << pairs.indexOf('arabic-form')

/** Those pairs, one bit for each. */
export const pairsWithTrait: number = (1 << pairs.length) - 1
/** Another pair: a full stop and the blank behind it, where a sentence ends. */
export const stopAndBlank: number = 1 << pairs.length
/** Another: a full stop and what closes, behind which one may end. */
export const stopAndCloser: number = stopAndBlank << 1

/** How many pairs there are. The unit may be the first of one, a bit for each; the second, so many bits above. */
export const toSecond: number = pairs.length + 2

const [word, half, blank, small, fullStop, otherStop] = Array.from(
  { length: 6 },
  (_, index) => 1 << (2 * toSecond + index),
) as [number, number, number, number, number, number]
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
} = { word, half, blank, small, fullStop, otherStop }

const traitsOfPair = pairs.map((trait) => bitsOf([trait]).characters)

/** The traits of a text that has such pairs. */
export function traitsOfPairs(found: number): number {
  let traits = 0
  for (let index = 0; (found & pairsWithTrait) >> index !== 0; index++)
    if (((found >> index) & 1) !== 0) traits |= traitsOfPair[index] ?? 0
  return traits
}
