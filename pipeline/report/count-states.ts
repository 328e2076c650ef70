/** Editions → how many of their units are in which state, and the share that is good. */
import type { Edition, State } from '../model.ts'

export type StateCounts = { readonly [Name in State]: number }

export function countStates(editions: readonly Edition[]): StateCounts {
  const counts = { fresh: 0, missing: 0, stale: 0, unconfirmed: 0, unstamped: 0 }
  for (const { units } of editions) for (const { state } of units) counts[state]++
  return counts
}

/** Whole per cent of units that are good; never 100 for what is not whole. */
export function goodShare({ units }: Edition): number {
  if (units.length === 0) return 100
  const good = units.filter(({ state }) => state === 'fresh').length
  return Math.floor((good / units.length) * 100)
}

/** What is not good, such as `2 missing, 1 stale`; empty where all is. */
export function describeCounts(counts: StateCounts): string {
  return (['missing', 'stale', 'unconfirmed', 'unstamped'] as const)
    .flatMap((state) => (counts[state] === 0 ? [] : `${counts[state]} ${state}`))
    .join(', ')
}
