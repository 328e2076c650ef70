/**
 * All articles as they are × all source catalogs as `sync` has left them × what is retired → the key
 * of every segment, and where its translations come from.
 *
 * Law: a key is never given to another text, no old entry goes to two segments, and what no segment
 * takes has left the source and will be retired.
 */
import { toString as textOf } from 'mdast-util-to-string'
import { makeKey } from '../key.ts'
import type { Article, Segment } from '../model.ts'
import { equalForm } from '../stamp.ts'
import { pairTexts } from './pair.ts'

/** One entry of a source catalog, or of what is retired. */
export interface OldEntry {
  /** The article in whose files its translations are. */
  readonly slug: string
  readonly key: string
  /** The source text. */
  readonly text: string
  readonly isRetired: boolean
}

/** A segment with its key, and the entry that it was. */
export interface Followed {
  readonly segment: Segment
  readonly key: string
  /** Undefined for a text that is new. */
  readonly origin: OldEntry | undefined
}

/** An article beside the source catalog that it had, under this slug or an earlier one. */
export interface Pursuit {
  readonly article: Article
  readonly before: readonly OldEntry[]
  /** Where its translations are: its slug, and the one that it had. */
  readonly homes: readonly string[]
}

export interface Pursued {
  readonly bySlug: ReadonlyMap<string, readonly Followed[]>
  /** Entries of source catalogs that no segment has taken. */
  readonly leaving: readonly OldEntry[]
}

/**
 * @param pursuits Every article, with the entries that were its own.
 * @param abandoned Entries of articles that are gone.
 * @param retired What has left the source before.
 */
export function follow(
  pursuits: readonly Pursuit[],
  abandoned: readonly OldEntry[],
  retired: readonly OldEntry[],
): Pursued {
  const within = pursuits.map((pursuit) => ({ ...pursuit, origins: originsWithin(pursuit) }))
  const taken = new Set(within.flatMap(({ origins }) => [...origins.values()]))
  const free = [...pursuits.flatMap(({ before }) => before), ...abandoned].filter(
    (entry) => !taken.has(entry),
  )
  const pool = createPool([...free, ...retired])
  const bySlug = new Map<string, readonly Followed[]>()
  for (const pursuit of within) {
    const own = retired.filter(({ slug }) => pursuit.homes.includes(slug))
    bySlug.set(pursuit.article.slug, nameSegments(pursuit, own, pursuit.origins, pool))
  }
  return { bySlug, leaving: free.filter((entry) => !pool.isTaken(entry)) }
}

/** The entry that each segment was in its own article: by field name, by pinned key, else by text. */
function originsWithin({ article, before }: Pursuit): Map<Segment, OldEntry> {
  const origins = new Map<Segment, OldEntry>()
  const byKey = new Map(before.map((entry) => [entry.key, entry]))
  for (const segment of article.segments) {
    const entry = segment.pinned ? byKey.get(segment.key) : undefined
    if (entry !== undefined) origins.set(segment, entry)
  }
  const taken = new Set(origins.values())
  const isField = new Set(
    article.segments.filter(({ kind }) => kind === 'field').map(({ key }) => key),
  )
  const olds = before.filter((entry) => !taken.has(entry) && !isField.has(entry.key))
  const news = article.segments.filter(
    (segment) => segment.kind !== 'field' && !origins.has(segment),
  )
  const pairs = pairTexts(
    olds.map(({ text }) => text),
    news.map(({ text }) => text),
  )
  for (const [newIndex, oldIndex] of pairs) {
    const segment = news[newIndex]
    const entry = olds[oldIndex]
    if (segment !== undefined && entry !== undefined) origins.set(segment, entry)
  }
  return origins
}

function nameSegments(
  { article, before, homes }: Pursuit,
  retired: readonly OldEntry[],
  origins: ReadonlyMap<Segment, OldEntry>,
  pool: Pool,
): Followed[] {
  const pinned = article.segments.filter((segment) => segment.pinned).map(({ key }) => key)
  const kept = article.segments.flatMap((segment) =>
    segment.pinned ? [] : (origins.get(segment)?.key ?? []),
  )
  const used = new Set([...pinned, ...kept])
  // Keys of texts that have left: they may come back with their text, no other gets them.
  const spoken = new Set([...before, ...retired].map(({ key }) => key))
  return article.segments.map((segment): Followed => {
    const own = origins.get(segment)
    if (segment.kind === 'field') return { segment, key: segment.key, origin: own }
    const origin = own ?? pool.take(homes, segment.text)
    if (segment.pinned) return { segment, key: segment.key, origin }
    if (own !== undefined) return { segment, key: own.key, origin }
    const isFree = (key: string) =>
      !used.has(key) && (!spoken.has(key) || (origin !== undefined && homes.includes(origin.slug)))
    const plain = textOf({ type: 'paragraph', children: [...segment.content] })
    const key =
      origin !== undefined && isFree(origin.key)
        ? origin.key
        : makeKey(
            { text: segment.text, plain },
            { has: (name) => used.has(name) || spoken.has(name) },
          )
    used.add(key)
    return { segment, key, origin }
  })
}

interface Pool {
  /** Takes an entry of equal text, one of the same article first; undefined where there is none. */
  take(homes: readonly string[], text: string): OldEntry | undefined
  isTaken(entry: OldEntry): boolean
}

function createPool(entries: readonly OldEntry[]): Pool {
  const byForm = new Map<string, OldEntry[]>()
  for (const entry of entries) {
    const form = equalForm(entry.text)
    byForm.set(form, [...(byForm.get(form) ?? []), entry])
  }
  const taken = new Set<OldEntry>()
  return {
    take(homes, text) {
      const free = (byForm.get(equalForm(text)) ?? []).filter((entry) => !taken.has(entry))
      const entry = free.find((one) => homes.includes(one.slug)) ?? free[0]
      if (entry !== undefined) taken.add(entry)
      return entry
    },
    isTaken: (entry) => taken.has(entry),
  }
}
