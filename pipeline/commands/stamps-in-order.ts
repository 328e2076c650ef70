/** Stamps by key → the same in the order in which `sync` writes them: the article's, strangers last. */
import type { Article, Stamp } from '../model.ts'

export function stampsInOrder(
  stamps: Iterable<readonly [key: string, stamp: Stamp]>,
  { segments }: Article,
): ReadonlyMap<string, Stamp> {
  const order = segments.map(({ key }) => key)
  const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length)
  return new Map([...new Map(stamps)].sort(([a], [b]) => rank(a) - rank(b)))
}
