/** Stamps by key → the same in the order in which `sync` writes them: the article's, strangers last. */
import type { Article, Stamp } from '../model.ts'

export function stampsInOrder(
  stamps: Iterable<readonly [key: string, stamp: Stamp]>,
  { segments }: Article,
): ReadonlyMap<string, Stamp> {
  const order = new Map(segments.map(({ key }, index) => [key, index]))
  const rank = (key: string) => order.get(key) ?? order.size
  return new Map([...new Map(stamps)].sort(([a], [b]) => rank(a) - rank(b)))
}
