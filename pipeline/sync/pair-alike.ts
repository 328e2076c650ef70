/**
 * Old texts × new texts that equal no other → which new one is which old one, edited.
 *
 * In this order: (2) between two neighbours that are equal on both sides, texts pair in their order,
 * as the alignment that is most alike, above a low floor; (3) what is left pairs by likeness
 * anywhere, as the best one-to-one assignment, where it is clearly better than the next best. What
 * pairs so comes out stale: nothing wrong is published.
 */
import { munkres } from 'munkres'
import { kinship, type Wording } from './likeness.ts'
import type { Pairs } from './pair-equal.ts'

/** Texts between the same neighbours need this likeness. */
const placeFloor = 0.3
/** Texts anywhere need this one, and the runner-up must be so many times as far from equal. */
const likenessFloor = 0.5
const rivalDistance = 1.25

/** A text that is free to pair: its index in the document and its wording. */
export interface Free {
  readonly index: number
  readonly wording: Wording
}

/** @param anchors Pairs of equal texts that have kept their order. */
export function pairAlike(olds: readonly Free[], news: readonly Free[], anchors: Pairs): Pairs {
  const inPlace = pairInPlace(olds, news, anchors)
  const taken = new Set(inPlace.values())
  const anywhere = pairAnywhere(
    olds.filter(({ index }) => !taken.has(index)),
    news.filter(({ index }) => !inPlace.has(index)),
  )
  return new Map([...inPlace, ...anywhere])
}

function pairInPlace(olds: readonly Free[], news: readonly Free[], anchors: Pairs): Pairs {
  const pairs = new Map<number, number>()
  const end = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY] as const
  let [newStart, oldStart] = [-1, -1]
  for (const [newEnd, oldEnd] of [...anchors, end]) {
    const between = (some: readonly Free[], start: number, stop: number) =>
      some.filter(({ index }) => index > start && index < stop)
    const gap = align(between(olds, oldStart, oldEnd), between(news, newStart, newEnd))
    for (const [one, other] of gap) pairs.set(one, other)
    newStart = newEnd
    oldStart = oldEnd
  }
  return pairs
}

/** The pairs in order whose likeness above the floor is most together. */
function align(olds: readonly Free[], news: readonly Free[]): [number, number][] {
  if (olds.length === 0 || news.length === 0) return []
  const gains = news.map((one) => olds.map((old) => kinship(old.wording, one.wording) - placeFloor))
  const best = [olds.map(() => 0).concat(0)]
  for (const line of gains) {
    const above = best.at(-1) ?? []
    const row = [0]
    for (const [column, gain] of line.entries()) {
      const paired = gain < 0 ? 0 : (above[column] ?? 0) + gain
      row.push(Math.max(paired, above[column + 1] ?? 0, row[column] ?? 0))
    }
    best.push(row)
  }
  const pairs: [number, number][] = []
  let [row, column] = [news.length, olds.length]
  while (row > 0 && column > 0) {
    const score = best[row]?.[column]
    if (score === best[row - 1]?.[column]) row--
    else if (score === best[row]?.[column - 1]) column--
    else {
      const [one, old] = [news[--row], olds[--column]]
      if (one !== undefined && old !== undefined) pairs.push([one.index, old.index])
    }
  }
  return pairs
}

/** Step 3 alone. */
export function pairAnywhere(olds: readonly Free[], news: readonly Free[]): Pairs {
  if (olds.length === 0 || news.length === 0) return new Map()
  const scores = news.map((one) => olds.map((old) => kinship(one.wording, old.wording)))
  const assigned = new Map(munkres(scores.map((line) => line.map((score) => 1 - score))))
  const pairs = new Map<number, number>()
  for (const [row, column] of assigned) {
    const score = scores[row]?.[column] ?? 0
    const [one, old] = [news[row], olds[column]]
    if (one === undefined || old === undefined || score < likenessFloor) continue
    // Old texts that say the same are no rivals, nor who has one of them: either is as right.
    const isSame = (index: number | undefined) =>
      olds[index ?? -1]?.wording.words.join(' ') === old.wording.words.join(' ')
    const rivals = [
      ...olds.map((_, index) => (isSame(index) ? 0 : (scores[row]?.[index] ?? 0))),
      ...news.map((_, index) => (isSame(assigned.get(index)) ? 0 : (scores[index]?.[column] ?? 0))),
    ]
    if (isClear(score, rivals)) pairs.set(one.index, old.index)
  }
  return pairs
}

/** Whether a likeness is clearly the best one. */
export function isClear(score: number, rivals: readonly number[]): boolean {
  return 1 - Math.max(0, ...rivals) >= rivalDistance * (1 - score)
}
