/**
 * Things that come in any order → the same in the order in which they are wanted: each as soon as it and all
 * before it are there.
 *
 * @param keys Of all that will come, in order.
 * @param itemOf Undefined of what is not there.
 * @param take Takes each once.
 * @returns What is called whenever some have come.
 */
export function inOrder<Key, Item>(
  keys: readonly Key[],
  itemOf: (key: Key) => Item | undefined,
  take: (item: Item, key: Key) => void,
): () => void {
  const rest = keys.values()
  let next = rest.next()
  return () => {
    for (; !next.done; next = rest.next()) {
      const item = itemOf(next.value)
      if (item === undefined) return
      take(item, next.value)
    }
  }
}
