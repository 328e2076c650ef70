/**
 * Old texts × new texts of one article → which are equal: the longest common subsequence first,
 * which decides among duplicates, then those that have moved.
 */
import { diffArrays } from 'diff'
import { equalForm } from '../stamp.ts'

/** New index → old index; each index is in at most one pair. */
export type Pairs = ReadonlyMap<number, number>

export interface EqualPairs {
  /** Those that have kept their order. */
  readonly inOrder: Pairs
  readonly all: Pairs
}

export function pairEqual(before: readonly string[], after: readonly string[]): EqualPairs {
  const olds = before.map(equalForm)
  const news = after.map(equalForm)
  const inOrder = pairInOrder(olds, news)
  return { inOrder, all: new Map([...inOrder, ...pairMoved(olds, news, inOrder)]) }
}

function pairInOrder(before: string[], after: string[]): Pairs {
  const pairs = new Map<number, number>()
  let oldIndex = 0
  let newIndex = 0
  for (const { added, removed, count = 0 } of diffArrays(before, after)) {
    if (!added && !removed)
      for (let step = 0; step < count; step++) pairs.set(newIndex + step, oldIndex + step)
    if (!added) oldIndex += count
    if (!removed) newIndex += count
  }
  return pairs
}

function pairMoved(before: readonly string[], after: readonly string[], inOrder: Pairs): Pairs {
  const taken = new Set(inOrder.values())
  const byForm = new Map<string, number[]>()
  for (const [index, form] of before.entries())
    if (!taken.has(index)) byForm.set(form, [...(byForm.get(form) ?? []), index])
  const pairs = new Map<number, number>()
  for (const [index, form] of after.entries()) {
    const old = inOrder.has(index) ? undefined : byForm.get(form)?.shift()
    if (old !== undefined) pairs.set(index, old)
  }
  return pairs
}
