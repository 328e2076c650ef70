/**
 * A merge conflict in a stamps file × the catalog → the stamps that stay.
 *
 * Of two stamps for one key, the one whose digest matches the translation; where none does, or both
 * do for different sources, nobody knows which source the translation was made for: the unit counts
 * as stale until somebody edits or accepts it. Law: what is retired on either side stays.
 */
import type { Catalog, Retired, Stamp, Stamps, StampsConflict } from '../model.ts'
import { areEqual, isBlank, isUnchanged, translationDigest } from '../stamp.ts'

export interface ResolvedStamps {
  readonly stamps: Stamps
  /** Keys whose translations count as stale now. */
  readonly doubtful: readonly string[]
}

export function resolveStamps(
  file: Stamps,
  { sides, base }: StampsConflict,
  catalog: Catalog,
): ResolvedStamps {
  const earlier = { stamps: new Map(base?.stamps), retired: new Map(base?.retired) }
  const stamps = new Map<string, Stamp>()
  const doubtful: string[] = []
  const offered = candidatesByKey(
    sides.map((side) => side.stamps),
    earlier.stamps,
  )
  for (const [key, candidates] of offered) {
    const translation = catalog.entries.get(key)?.value ?? ''
    const { stamp, isSure } = chooseStamp(candidates, translation)
    if (stamp !== undefined) stamps.set(key, stamp)
    if (!isSure) doubtful.push(key)
  }
  const retired = new Map<string, Retired>()
  const both = candidatesByKey(
    sides.map((side) => side.retired),
    earlier.retired,
  )
  for (const [key, candidates] of both) {
    const worded = candidates.filter(({ translation }) => !isBlank(translation))
    for (const one of worded.length > 0 ? worded : candidates.slice(0, 1))
      retired.set(
        freeKey(key, (name) => retired.has(name) || (name !== key && both.has(name))),
        one,
      )
  }
  return { stamps: { ...file, stamps, retired, errors: [], isResolved: true }, doubtful }
}

/** What the sides say of each key, once; without what was there before where one has changed it. */
function candidatesByKey<Value>(
  sides: readonly (readonly (readonly [string, Value])[])[],
  base: ReadonlyMap<string, Value>,
): ReadonlyMap<string, readonly Value[]> {
  const found = new Map<string, Value[]>()
  for (const [key, value] of sides.flat()) {
    const known = found.get(key) ?? []
    if (!known.some((one) => isSame(one, value))) found.set(key, [...known, value])
  }
  return new Map(
    [...found].map(([key, values]) => {
      const changed = values.filter((value) => !isSame(value, base.get(key)))
      return [key, changed.length > 0 ? changed : values]
    }),
  )
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function chooseStamp(candidates: readonly Stamp[], translation: string) {
  const [first] = candidates
  if (first === undefined || candidates.length === 1) return { stamp: first, isSure: true }
  const matching = candidates.filter((stamp) => isUnchanged(stamp, translation))
  const [match] = matching
  if (match !== undefined && matching.every(({ source }) => areEqual(source, match.source))) {
    const stamp = {
      ...match,
      ...(matching.some(({ isReturned }) => isReturned) && { isReturned: true }),
      ...(matching.some(({ isOffered }) => isOffered) && { isOffered: true }),
    }
    return { stamp, isSure: true }
  }
  const digest = translationDigest(translation)
  return { stamp: { source: first.source, translation: digest, isOffered: true }, isSure: false }
}

function freeKey(key: string, isTaken: (key: string) => boolean): string {
  if (!isTaken(key)) return key
  for (let count = 2; ; count++) {
    const tail = `-${count}`
    const name = key.slice(0, 48 - tail.length) + tail
    if (!isTaken(name)) return name
  }
}
