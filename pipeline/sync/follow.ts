/**
 * All articles as they are × all source catalogs as `sync` has left them × what is retired → the key
 * of every segment, and where its translations come from.
 *
 * Law: a key is never given to another text, no two segments go on from one entry, and what none goes
 * on from has left the source and will be retired.
 */
import { toString as textOf } from 'mdast-util-to-string'
import { makeKey } from '../key.ts'
import type { Segment } from '../model.ts'
import type { OldEntry, Pursuit } from './old-entry.ts'
import { type Trail, trace } from './trace.ts'

/** A segment with its key, and the entry that it was. */
export interface Followed {
  readonly segment: Segment
  readonly key: string
  /** Undefined for a text that is new. */
  readonly origin: OldEntry | undefined
  /** For a new one: entries whose translations it gets to begin with, as equal, part or parts of it. */
  readonly offers: readonly OldEntry[]
}

export interface Pursued {
  /** By slug. */
  readonly followed: ReadonlyMap<string, readonly Followed[]>
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
  const trails = trace(pursuits, abandoned, retired)
  const taken = new Set(trails.flatMap(({ origins }) => [...origins.values()]))
  const entries = [...pursuits.flatMap(({ before }) => before), ...abandoned]
  return {
    followed: new Map(
      trails.map((trail) => {
        const { article, homes } = trail.pursuit
        const own = retired.filter(({ slug }) => homes.includes(slug))
        return [article.slug, nameSegments(trail, own)]
      }),
    ),
    leaving: entries.filter((entry) => !taken.has(entry)),
  }
}

function nameSegments(
  { pursuit: { article, before, homes }, origins, offers }: Trail,
  retired: readonly OldEntry[],
): Followed[] {
  const own = new Set(before)
  const ownOrigin = (segment: Segment) => {
    const origin = origins.get(segment)
    return origin !== undefined && own.has(origin) ? origin : undefined
  }
  const used = new Set(
    article.segments.flatMap((segment) =>
      segment.pinned ? segment.key : (ownOrigin(segment)?.key ?? []),
    ),
  )
  // Keys of texts that have left: they may come back with their text, no other gets them.
  const spoken = new Set([...before, ...retired].map(({ key }) => key))
  return article.segments.map((segment): Followed => {
    const origin = origins.get(segment)
    const followed = { segment, origin, offers: offers.get(segment) ?? [] }
    if (segment.pinned) return { ...followed, key: segment.key }
    const kept = ownOrigin(segment)
    if (kept !== undefined) return { ...followed, key: kept.key }
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
    return { ...followed, key }
  })
}
