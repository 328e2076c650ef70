/**
 * Segments of all articles × entries of all source catalogs and what is retired → which entry each
 * segment was, and whose translations it may be offered.
 *
 * In this order: (1) equal texts, in the article, then anywhere, retired ones included; a further
 * equal text is a copy; (2–3) edited texts of the article by place, then by likeness; (4) splits and
 * merges of the article; (5) edited texts from another article, where equal ones have come from it; (6)
 * what is left is offered the translation of a text that it is much like. Law: no entry is what two segments were.
 */
import { type Segment, translatableFields } from '../model.ts'
import { kinship, wordingOf } from './likeness.ts'
import type { OldEntry, Pursuit } from './old-entry.ts'
import { type Free, isClear, pairAlike, pairAnywhere } from './pair-alike.ts'
import { type Pairs, pairEqual } from './pair-equal.ts'
import { findParts } from './parts.ts'
import { createPool, type Pool } from './pool.ts'

/** Who is offered the translation of a text that goes on elsewhere must be so much like it. */
const offerFloor = 0.65

/** What is known of one article's segments. */
export interface Trail {
  readonly pursuit: Pursuit
  /** The entry that each segment was. */
  readonly origins: Map<Segment, OldEntry>
  /** For one that was none: entries whose translations it is given to begin with. */
  readonly offers: Map<Segment, readonly OldEntry[]>
}

interface Track extends Trail {
  /** What is followed by text, in document order. */
  readonly olds: readonly OldEntry[]
  readonly news: readonly Segment[]
  readonly anchors: Pairs
}

export function trace(
  pursuits: readonly Pursuit[],
  abandoned: readonly OldEntry[],
  retired: readonly OldEntry[],
): readonly Trail[] {
  const tracks = pursuits.map(startTrack)
  const entries = [...pursuits.flatMap(({ before }) => before), ...abandoned]
  const taken = new Set(tracks.flatMap(({ origins }) => [...origins.values()]))
  const free = [...entries.filter((entry) => !taken.has(entry)), ...retired]
  // A field is plain text, a segment Markdown: the one is no copy of the other.
  const isMarkdown = ({ key }: OldEntry) => !translatableFields.some((field) => field === key)
  const pool = createPool(free, [...entries, ...retired].filter(isMarkdown))
  for (const track of tracks) takeEqual(track, pool)
  for (const track of tracks) copyEqual(track, pool)
  for (const { origins } of tracks) for (const entry of origins.values()) taken.add(entry)
  const gone = new Set(entries.filter((entry) => !taken.has(entry)))
  for (const track of tracks) {
    followParts(track, taken)
    followEdits(track, taken)
  }
  for (const track of tracks) followSections(track, entries, taken)
  for (const track of tracks) offerAlike(track, gone)
  return tracks
}

/** Step 1 within the article, after what is known by its name: fields and pinned keys. */
function startTrack(pursuit: Pursuit): Track {
  const { article, before } = pursuit
  const origins = new Map<Segment, OldEntry>()
  const byKey = new Map(before.map((entry) => [entry.key, entry]))
  for (const segment of article.segments) {
    const entry = segment.pinned ? byKey.get(segment.key) : undefined
    if (entry !== undefined) origins.set(segment, entry)
  }
  const named = new Set(origins.values())
  const fields = article.segments.filter(({ kind }) => kind === 'field').map(({ key }) => key)
  const olds = before.filter((entry) => !named.has(entry) && !fields.includes(entry.key))
  const news = article.segments
    .filter(({ kind }) => kind !== 'field')
    .filter((segment) => !origins.has(segment))
  const { all, inOrder } = pairEqual(
    olds.map(({ text }) => text),
    news.map(({ text }) => text),
  )
  const track = { pursuit, origins, offers: new Map(), olds, news, anchors: inOrder }
  pair(track, all, olds)
  return track
}

function pair({ news, origins }: Track, pairs: Pairs, olds: readonly OldEntry[]): void {
  for (const [newIndex, oldIndex] of pairs) {
    const [segment, entry] = [news[newIndex], olds[oldIndex]]
    if (segment !== undefined && entry !== undefined) origins.set(segment, entry)
  }
}

/** Step 1 across articles, and from what is retired. */
function takeEqual({ pursuit, news, origins }: Track, pool: Pool): void {
  for (const segment of news) {
    const entry = origins.has(segment) ? undefined : pool.take(pursuit.homes, segment.text)
    if (entry !== undefined) origins.set(segment, entry)
  }
}

/** A text that is there once more: the translation of its equal is as good for it. */
function copyEqual({ pursuit, news, origins, offers }: Track, pool: Pool): void {
  for (const segment of news) {
    const entry = origins.has(segment) ? undefined : pool.find(pursuit.homes, segment.text)
    if (entry !== undefined) offers.set(segment, [entry])
  }
}

/** Step 4: before single edits, since a part is mostly like its whole. */
function followParts(track: Track, taken: Set<OldEntry>): void {
  const { olds, news, origins, offers } = track
  const { splits, merges } = findParts(freeOlds(olds, taken), freeNews(track))
  for (const { whole, parts, main } of splits) {
    const entry = olds[whole]
    if (entry === undefined) continue
    taken.add(entry)
    for (const part of parts) {
      const segment = news[part]
      if (segment === undefined) continue
      if (part === main) origins.set(segment, entry)
      else offers.set(segment, [entry])
    }
  }
  for (const { whole, parts } of merges) {
    const segment = news[whole]
    const entries = parts.flatMap((part) => olds[part] ?? [])
    if (segment !== undefined) offers.set(segment, entries)
    // They leave the source, whole, and come back where the merge is undone.
    for (const entry of entries) taken.add(entry)
  }
}

/** Steps 2 and 3. */
function followEdits(track: Track, taken: Set<OldEntry>): void {
  const { olds, anchors } = track
  take(track, pairAlike(freeOlds(olds, taken), freeNews(track), anchors), olds, taken)
}

/** Step 5: where equal texts have come from another article, edited ones may have come along. */
function followSections(track: Track, entries: readonly OldEntry[], taken: Set<OldEntry>): void {
  const { pursuit, origins } = track
  const donors = new Set(
    [...origins.values()].flatMap(({ slug, isRetired }) =>
      isRetired || pursuit.homes.includes(slug) ? [] : slug,
    ),
  )
  for (const donor of donors) {
    const olds = entries.filter(({ slug }) => slug === donor)
    take(track, pairAnywhere(freeOlds(olds, taken), freeNews(track)), olds, taken)
  }
}

/** Step 6, from what the article says no more as it did: an insertion beside its like is offered nothing. */
function offerAlike(track: Track, gone: ReadonlySet<OldEntry>): void {
  const { olds, news, offers } = track
  const candidates = olds.flatMap((entry) =>
    gone.has(entry) ? { entry, wording: wordingOf(entry.text) } : [],
  )
  for (const { index, wording } of freeNews(track)) {
    const segment = news[index]
    const scores = candidates.map((one) => kinship(one.wording, wording))
    const best = Math.max(0, ...scores)
    const entry = candidates[scores.indexOf(best)]?.entry
    if (best < offerFloor || segment === undefined || entry === undefined) continue
    const rivals = scores.filter((_, at) => candidates[at]?.entry.text !== entry.text)
    if (isClear(best, rivals)) offers.set(segment, [entry])
  }
}

function take(track: Track, pairs: Pairs, olds: readonly OldEntry[], taken: Set<OldEntry>): void {
  pair(track, pairs, olds)
  for (const index of pairs.values()) {
    const entry = olds[index]
    if (entry !== undefined) taken.add(entry)
  }
}

function freeOlds(olds: readonly OldEntry[], taken: ReadonlySet<OldEntry>): Free[] {
  return olds.flatMap((entry, index) =>
    taken.has(entry) ? [] : { index, wording: wordingOf(entry.text) },
  )
}

function freeNews({ news, origins, offers }: Track): Free[] {
  return news.flatMap((segment, index) =>
    origins.has(segment) || offers.has(segment) ? [] : { index, wording: wordingOf(segment.text) },
  )
}
