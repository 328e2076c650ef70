/**
 * A mutation operator: a named fault that people, platforms or editors make, and how to make it in
 * a good translation. It gives `undefined` where the pair has no occasion for it; what it gives is
 * always another string and always a fault. It depends on nothing but the pair.
 */
import type { Pair } from './pair.ts'

export interface Operator {
  readonly id: string
  readonly locales: readonly Pair['locale'][]
  readonly says: string
  apply(pair: Pair): string | undefined
}

const both = ['fr', 'ur'] as const

type Apply = Operator['apply']

function make(
  locales: readonly Pair['locale'][],
  id: string,
  says: string,
  apply: Apply,
): Operator {
  return {
    id,
    locales,
    says,
    apply(pair) {
      if (!locales.includes(pair.locale)) return undefined
      const faulty = apply(pair)
      return faulty === pair.translation ? undefined : faulty
    },
  }
}

export const inBoth = (id: string, says: string, apply: Apply) => make(both, id, says, apply)
export const inFrench = (id: string, says: string, apply: Apply) => make(['fr'], id, says, apply)
export const inUrdu = (id: string, says: string, apply: Apply) => make(['ur'], id, says, apply)
