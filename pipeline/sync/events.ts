/** What `sync` did to an article: its job → events, in document order. */
import { areEqual } from '../stamp.ts'
import type { Followed } from './follow.ts'
import type { OldEntry } from './old-entry.ts'

export type SyncEvent =
  | { readonly did: 'new'; readonly file: string; readonly key: string; readonly after: string }
  | {
      readonly did: 'changed'
      readonly file: string
      readonly key: string
      readonly before: string
      readonly after: string
    }
  | { readonly did: 'moved'; readonly file: string; readonly key: string; readonly from: string }
  | { readonly did: 'returned'; readonly file: string; readonly key: string }
  | {
      readonly did: 'retired'
      readonly file: string
      readonly key: string
      readonly before: string
    }
  | { readonly did: 'renamed'; readonly file: string; readonly from: string }
  | {
      /** A new text begins with the translation of its equal, or with that of others to be mended. */
      readonly did: 'copied' | 'offered'
      readonly file: string
      readonly key: string
      readonly from: readonly string[]
      readonly after: string
    }
  /** A merge conflict in a file of ours; `keys` are those whose translations count as stale. */
  | { readonly did: 'resolved'; readonly file: string; readonly keys: readonly string[] }
  | { readonly did: 'blanks' | 'stamped'; readonly file: string; readonly keys: readonly string[] }

/** An article before and after. */
interface Followable {
  readonly slug: string
  readonly home: string
  readonly file: string
  readonly before: readonly OldEntry[]
  readonly followed: readonly Followed[]
}

/** What has happened to each segment of an article; `leaving` are the entries that no segment has taken. */
export function* eventsOf(
  { slug, home, file, before, followed }: Followable,
  leaving: ReadonlySet<OldEntry>,
): Generator<SyncEvent> {
  if (home !== slug) yield { did: 'renamed', file, from: home }
  const nameOf = (entry: OldEntry) =>
    entry.slug === home ? entry.key : `${entry.slug} ${entry.key}`
  for (const { key, origin, offers, segment } of followed) {
    const { text: after } = segment
    if (origin === undefined && offers.length > 0) {
      const did = offers.every(({ text }) => areEqual(text, after)) ? 'copied' : 'offered'
      yield { did, file, key, from: offers.map(nameOf), after }
    } else if (origin === undefined) yield { did: 'new', file, key, after }
    else if (origin.isRetired) yield { did: 'returned', file, key }
    else if (origin.slug !== home || origin.key !== key)
      yield {
        did: 'moved',
        file,
        key,
        from: nameOf(origin),
      }
    if (origin !== undefined && !areEqual(origin.text, segment.text)) {
      yield { did: 'changed', file, key, before: origin.text, after: segment.text }
    }
  }
  for (const entry of before)
    if (leaving.has(entry)) yield { did: 'retired', file, key: entry.key, before: entry.text }
}
