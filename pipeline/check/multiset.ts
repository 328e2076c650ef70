/** Two lists compared as multisets: what only the one has and what only the other has, order aside. */

export interface Difference {
  readonly missing: readonly string[]
  readonly extra: readonly string[]
}

export function compareMultisets(
  expected: readonly string[],
  found: readonly string[],
): Difference {
  if (areInStep(expected, found)) return none
  return { missing: without(expected, found), extra: without(found, expected) }
}

const none: Difference = { missing: [], extra: [] }

/** Mostly the two are the same, in the same order. */
function areInStep(values: readonly string[], others: readonly string[]): boolean {
  if (values.length !== others.length) return false
  for (let index = 0; index < values.length; index++)
    if (values[index] !== others[index]) return false
  return true
}

function without(values: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>()
  for (const value of others) left.set(value, (left.get(value) ?? 0) + 1)
  return values.filter((value) => {
    const count = left.get(value) ?? 0
    left.set(value, count - 1)
    return count <= 0
  })
}
