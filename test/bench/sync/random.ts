/** A seed → an endless row of numbers that is the same each time (mulberry32), and choices made with it. */

export interface Random {
  /** A whole number from 0 to `below` - 1. */
  int(below: number): number
  /** One of the items; throws where there is none. */
  pick<Item>(items: readonly Item[]): Item
  /** `count` different items, in their order. */
  some<Item>(items: readonly Item[], count: number): Item[]
}

export function createRandom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const int = (below: number) => Math.floor(next() * below)
  return {
    int,
    pick(items) {
      const item = items[int(items.length)]
      if (item === undefined) throw new Error('Nothing to pick from')
      return item
    },
    some(items, count) {
      const left = items.map((_, index) => index)
      const chosen = new Set<number>()
      while (chosen.size < count && left.length > 0)
        for (const index of left.splice(int(left.length), 1)) chosen.add(index)
      return items.filter((_, index) => chosen.has(index))
    },
  }
}
