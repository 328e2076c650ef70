/**
 * In: how many faults each operator is to give in each of its locales. Out: faulty translations,
 * each with the good pair it was made from. Every operator takes the real and dressed pairs in an
 * order of its own, so that faults stand in many texts; the same at every run.
 */
import { dressedPairs } from './dressed.ts'
import { hashOf } from './edit.ts'
import { operators } from './operators.ts'
import { type Pair, pairs } from './texts.ts'

export interface Fault {
  readonly operator: string
  readonly pair: Pair
  readonly translation: string
}

/** The pairs in an order of the operator's own. */
function shuffle(all: readonly Pair[], seed: string): readonly Pair[] {
  return all
    .map((pair) => ({ pair, rank: hashOf(`${seed} ${pair.id}`) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ pair }) => pair)
}

export function makeFaults(perOperator: number): readonly Fault[] {
  return operators.flatMap((operator) =>
    operator.locales.flatMap((locale) => {
      const ofLocale = [...pairs, ...dressedPairs].filter((pair) => pair.locale === locale)
      const faults: Fault[] = []
      for (const pair of shuffle(ofLocale, operator.id)) {
        if (faults.length === perOperator) break
        const translation = operator.apply(pair)
        if (translation !== undefined) faults.push({ operator: operator.id, pair, translation })
      }
      return faults
    }),
  )
}
