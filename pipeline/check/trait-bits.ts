/** Traits as bits, so that many texts are asked about many rules at little cost. */
import { characterTraits, shapeTraits, type Trait } from '../trait.ts'

/** One bit for each of `characterTraits` and of `shapeTraits`. */
export interface TraitBits {
  readonly characters: number
  readonly shape: number
}

export const noTraits: TraitBits = { characters: 0, shape: 0 }

const ofCharacters = bitByName(characterTraits)
const ofShape = bitByName(shapeTraits)

export function bitsOf(some: readonly Trait[]): TraitBits {
  let { characters, shape } = noTraits
  for (const trait of some) {
    characters |= ofCharacters.get(trait) ?? 0
    shape |= ofShape.get(trait) ?? 0
  }
  return { characters, shape }
}

function bitByName(names: readonly Trait[]): ReadonlyMap<Trait, number> {
  return new Map(names.map((name, index) => [name, 1 << index]))
}
