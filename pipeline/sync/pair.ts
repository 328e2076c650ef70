/**
 * Old texts × new texts of one article → which new text is which old one, edited or not.
 *
 * In this order: (1) equal texts pair, the longest common subsequence deciding among duplicates, then
 * those that have moved; (2) between two neighbours so paired, one old and one new text pair by
 * position above a low floor of likeness; (3) what is left pairs by likeness, as the best one-to-one
 * assignment, where it is clearly better than the next best. What pairs though its text has changed
 * comes out stale, so nothing wrong is published.
 */
import { diffArrays } from 'diff'
import { munkres } from 'munkres'
import { equalForm } from '../stamp.ts'
import { likeness } from './likeness.ts'

/** Pairs by position need at least this likeness. */
const positionFloor = 0.3
/** Pairs by likeness alone need at least this one, and this much more than the runner-up. */
const likenessFloor = 0.5
const likenessMargin = 0.1

/** New index → old index; each index is in at most one pair. */
type Pairs = Map<number, number>

/** The index of the old text that each new text was; no entry for a text that is new. */
export function pairTexts(
  before: readonly string[],
  after: readonly string[],
): ReadonlyMap<number, number> {
  const oldForms = before.map(equalForm)
  const newForms = after.map(equalForm)
  const anchors = pairInOrder(oldForms, newForms)
  const pairs: Pairs = new Map(anchors)
  pairMoved(oldForms, newForms, pairs)
  pairByPosition(before, after, anchors, pairs)
  pairByLikeness(before, after, pairs)
  return pairs
}

function pairInOrder(before: readonly string[], after: readonly string[]): Pairs {
  const pairs: Pairs = new Map()
  let oldIndex = 0
  let newIndex = 0
  for (const { added, removed, count = 0 } of diffArrays([...before], [...after])) {
    if (!added && !removed)
      for (let step = 0; step < count; step++) pairs.set(newIndex + step, oldIndex + step)
    if (!added) oldIndex += count
    if (!removed) newIndex += count
  }
  return pairs
}

function pairMoved(before: readonly string[], after: readonly string[], pairs: Pairs): void {
  for (const newIndex of unpairedNew(after.length, pairs)) {
    const oldIndex = unpairedOld(before.length, pairs).find(
      (index) => before[index] === after[newIndex],
    )
    if (oldIndex !== undefined) pairs.set(newIndex, oldIndex)
  }
}

function pairByPosition(
  before: readonly string[],
  after: readonly string[],
  anchors: Pairs,
  pairs: Pairs,
): void {
  const freeOld = new Set(unpairedOld(before.length, pairs))
  const borders = [...anchors, [after.length, before.length] as const]
  let [newStart, oldStart] = [0, 0]
  for (const [newEnd, oldEnd] of borders) {
    const olds = range(oldStart, oldEnd).filter((index) => freeOld.has(index))
    const news = range(newStart, newEnd).filter((index) => !pairs.has(index))
    const [oldIndex] = olds
    const [newIndex] = news
    if (
      olds.length === 1 &&
      news.length === 1 &&
      oldIndex !== undefined &&
      newIndex !== undefined
    ) {
      if (likeness(before[oldIndex] ?? '', after[newIndex] ?? '') >= positionFloor)
        pairs.set(newIndex, oldIndex)
    }
    newStart = newEnd + 1
    oldStart = oldEnd + 1
  }
}

function pairByLikeness(before: readonly string[], after: readonly string[], pairs: Pairs): void {
  const olds = unpairedOld(before.length, pairs)
  const news = unpairedNew(after.length, pairs)
  if (olds.length === 0 || news.length === 0) return
  const scores = news.map((newIndex) =>
    olds.map((oldIndex) => likeness(after[newIndex] ?? '', before[oldIndex] ?? '')),
  )
  for (const [row, column] of munkres(scores.map((line) => line.map((score) => 1 - score)))) {
    const score = scores[row]?.[column] ?? 0
    const rivals = [
      ...(scores[row] ?? []).filter((_, index) => index !== column),
      ...scores.filter((_, index) => index !== row).map((line) => line[column] ?? 0),
    ]
    const newIndex = news[row]
    const oldIndex = olds[column]
    if (newIndex === undefined || oldIndex === undefined) continue
    if (score >= likenessFloor && score - Math.max(0, ...rivals) >= likenessMargin)
      pairs.set(newIndex, oldIndex)
  }
}

function unpairedNew(length: number, pairs: Pairs): number[] {
  return range(0, length).filter((index) => !pairs.has(index))
}

function unpairedOld(length: number, pairs: Pairs): number[] {
  const paired = new Set(pairs.values())
  return range(0, length).filter((index) => !paired.has(index))
}

function range(start: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index)
}
