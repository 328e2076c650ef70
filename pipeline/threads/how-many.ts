/** How many threads make articles, this one among them: as many as somebody says, else as many as pay. */
import { availableParallelism } from 'node:os'

/** From how many articles on further threads pay. */
const worthwhile = 150
/** More threads than that would only wait for memory. */
const mostThreads = 4

/**
 * @param articles How many are to be made.
 * @param threads How many may make them, where somebody says it.
 */
export function threadsFor(articles: number, threads: number | undefined): number {
  const usual = articles < worthwhile ? 1 : Math.min(availableParallelism(), mostThreads)
  return Math.min(threads ?? usual, 1 + Math.floor(articles / 2))
}

/** Whether no core is left for anything else while so many articles are made. */
export function areAllBusy(articles: number, threads: number | undefined): boolean {
  return threadsFor(articles, threads) >= availableParallelism()
}
