/**
 * Old texts × new texts that equal no other → splits and merges: an old text that is now two or more
 * in a row, and old ones in a row that are now one.
 *
 * Every part must stand in the whole and be nearly no other text, and all parts together be nearly
 * the whole, more so than any text alone. A text is in at most one split or merge.
 */
import { containment, joinWordings, likeness, type Wording } from './likeness.ts'
import type { Free } from './pair-alike.ts'

/** How much of each part must stand in the whole, and how alike all parts and the whole must be. */
const partFloor = 0.6
const wholeFloor = 0.7
const mostParts = 8

/** One text on one side, several in a row on the other; each by its index. */
interface Parted {
  readonly whole: number
  readonly parts: readonly number[]
  /** The part that is most of the whole. */
  readonly main: number
}

export interface Parts {
  /** Of old texts in new ones. */
  readonly splits: readonly Parted[]
  /** Of old texts into new ones. */
  readonly merges: readonly Parted[]
}

export function findParts(olds: readonly Free[], news: readonly Free[]): Parts {
  const found = [
    ...candidates(olds, news).map((one) => ({ ...one, isSplit: true })),
    ...candidates(news, olds).map((one) => ({ ...one, isSplit: false })),
  ].sort((a, b) => b.score - a.score)
  const [takenOld, takenNew] = [new Set<number>(), new Set<number>()]
  const [splits, merges]: [Parted[], Parted[]] = [[], []]
  for (const { whole, parts, main, isSplit } of found) {
    const [wholes, others] = isSplit ? [takenOld, takenNew] : [takenNew, takenOld]
    if (wholes.has(whole) || parts.some((part) => others.has(part))) continue
    wholes.add(whole)
    for (const part of parts) others.add(part)
    const all = isSplit ? splits : merges
    all.push({ whole, parts, main })
  }
  return { splits, merges }
}

type Scored = Parted & { readonly score: number }

/** @param others Texts of the other side, in document order. */
function candidates(wholes: readonly Free[], others: readonly Free[]): Scored[] {
  return wholes.flatMap((whole) => {
    const isPart = (one: Free) => containment(one.wording, whole.wording) >= partFloor
    const found = rowsOf(others, isPart).flatMap((row) =>
      row.flatMap((_, start) =>
        row.slice(start + 1, start + mostParts).flatMap((_, more) => {
          const run = row.slice(start, start + more + 2)
          return judge(whole, run, others) ?? []
        }),
      ),
    )
    const isGoing = (part: number) => {
      const wording = others.find(({ index }) => index === part)?.wording
      return wording !== undefined && hasTwin(wording, whole, wholes)
    }
    return found.filter(({ parts }) => !parts.some(isGoing))
  })
}

/** The longest rows of neighbours that all are of a kind. */
function rowsOf(some: readonly Free[], isOfKind: (one: Free) => boolean): Free[][] {
  const rows: Free[][] = []
  for (const one of some.filter(isOfKind)) {
    const row = rows.at(-1)
    if (row?.at(-1)?.index === one.index - 1) row.push(one)
    else rows.push([one])
  }
  return rows
}

/** Whether a part goes on as a whole: another text of the whole's side is nearly what it says. */
function hasTwin(part: Wording, whole: Free, wholes: readonly Free[]): boolean {
  return wholes.some((one) => one !== whole && likeness(one.wording, part) >= wholeFloor)
}

function judge(whole: Free, run: readonly Free[], others: readonly Free[]): Scored | undefined {
  const alike = (one: Free) => likeness(one.wording, whole.wording)
  const score = likeness(joinWordings(run.map(({ wording }) => wording)), whole.wording)
  if (score < wholeFloor || others.some((one) => alike(one) >= score)) return undefined
  const best = Math.max(...run.map(alike))
  const main = run.find((one) => alike(one) === best)?.index ?? 0
  return { whole: whole.index, parts: run.map(({ index }) => index), main, score }
}
