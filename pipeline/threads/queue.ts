/**
 * What is to be made: each thread takes what comes first, so that it is made in about the order in which it
 * is wanted, whichever thread makes it.
 */
export interface Queue<Item> {
  /** How many are left. */
  readonly length: number
  /** Takes the next: so many, or all that are left. */
  take(count: number): readonly Item[]
}

export function createQueue<Item>(items: readonly Item[]): Queue<Item> {
  let at = 0
  return {
    get length() {
      return items.length - at
    },
    take(count) {
      const taken = items.slice(at, at + count)
      at += taken.length
      return taken
    },
  }
}
