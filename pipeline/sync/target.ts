/**
 * One article followed × one locale's catalog and stamps → the two files as they are to be.
 *
 * Law: nothing that a translator wrote is lost: it stays under its key, moves with its text, or is
 * retired. The stamp of a string that was edited since its stamp names the source text that its
 * translator saw: the source catalog's before this sync. No other stamp is touched, and a
 * translation without one gets none.
 */
import type { Retired, Stamp } from '../model.ts'
import { currentOf, markReturned, offerOf, retiredTwin, type TargetFiles } from './current.ts'
import { anchorOf, editJson, type JsonEdit, keysOf } from './edit-json.ts'
import type { Followed } from './follow.ts'
import type { OldEntry } from './old-entry.ts'

export interface TargetInput {
  readonly followed: readonly Followed[]
  /** The files as they are, under the article's slug or the one that it had. */
  readonly files: TargetFiles
  /** The source catalog before this sync. */
  readonly before: readonly OldEntry[]
  /** The entries that no segment has taken. */
  readonly leaving: ReadonlySet<OldEntry>
  /** Retired entries that a segment of any article has taken. */
  readonly returned: ReadonlySet<OldEntry>
  readonly retired: readonly OldEntry[]
  /** The files of this locale of any article. */
  readonly filesOf: (slug: string) => TargetFiles
  /** What a new catalog says as its `$schema`; undefined for none. */
  readonly schema: string | undefined
}

export interface TargetOutput {
  /** Undefined where no string is left. */
  readonly catalog: string | undefined
  readonly stamps: ReadonlyMap<string, Stamp>
  readonly retired: ReadonlyMap<string, Retired>
  /** Keys that were added with a blank, and of strings that were edited since their stamp. */
  readonly blanks: readonly string[]
  readonly stamped: readonly string[]
}

export function syncTarget(input: TargetInput): TargetOutput {
  const { files, followed } = input
  const kept = new Set(followed.map(({ key }) => key))
  const stamps = new Map<string, Stamp>()
  const additions: { key: string; value: string }[] = []
  const stamped: string[] = []
  for (const one of followed) {
    const found = translationOf(one, input)
    if (found.addition !== undefined) additions.push({ key: one.key, value: found.addition })
    if (found.stamp !== undefined) stamps.set(one.key, found.stamp)
    if (found.isRenewed) stamped.push(one.key)
  }
  const gone = input.before.filter(({ key }) => !kept.has(key))
  const goneKeys = new Set(gone.map(({ key }) => key))
  for (const [key, stamp] of files.stamps.stamps) {
    // The stamp of an orphan stays with it: sync does not know the key, a person decides.
    if (!kept.has(key) && !goneKeys.has(key) && files.catalog.entries.has(key))
      stamps.set(key, stamp)
  }
  const retired = retire(input, gone)
  const removals = gone.filter(({ key }) => files.catalog.entries.has(key)).map(({ key }) => key)
  return {
    catalog: catalogText(input, removals, additions),
    stamps,
    retired,
    blanks: additions.filter(({ value }) => value === '').map(({ key }) => key),
    stamped,
  }
}

interface Found {
  /** What the catalog has to get under the key; undefined where it has the key. */
  readonly addition: string | undefined
  readonly stamp: Stamp | undefined
  readonly isRenewed: boolean
}

function translationOf(
  { key, origin, offers, segment }: Followed,
  { files, filesOf }: TargetInput,
): Found {
  const isPresent = files.catalog.entries.has(key)
  const isAtHome =
    origin !== undefined &&
    !origin.isRetired &&
    origin.key === key &&
    origin.slug === files.catalog.slug
  if (isPresent && !isAtHome) {
    // The catalog has an orphan under this key: it stays what it is.
    return { addition: undefined, stamp: files.stamps.stamps.get(key), isRenewed: false }
  }
  const now = origin === undefined ? undefined : currentOf(origin, filesOf(origin.slug))
  if (now === undefined) {
    const offer = offerOf(segment.text, offers, filesOf)
    if (offer !== undefined)
      return { addition: offer.translation, stamp: offer.stamp, isRenewed: false }
    const stamp = { source: segment.text, translation: '' }
    return { addition: '', stamp, isRenewed: false }
  }
  return {
    addition: isPresent ? undefined : now.translation,
    stamp: origin && markReturned(now.stamp, origin, segment.text),
    isRenewed: isAtHome && now.isRenewed,
  }
}

/** What is retired: what was, without what has returned, and with what leaves now. */
function retire(
  { files, followed, leaving, returned, retired: entries }: TargetInput,
  gone: readonly OldEntry[],
): Map<string, Retired> {
  const retired = new Map(files.stamps.retired)
  for (const entry of entries) {
    const isBack = entry.slug === files.catalog.slug && returned.has(entry)
    if (isBack && !files.catalog.entries.has(entry.key)) retired.delete(entry.key)
  }
  for (const { origin } of followed) {
    const isHere = origin?.slug === files.catalog.slug && !origin.isRetired
    if (isHere && retiredTwin(origin, files) !== undefined) retired.delete(origin.key)
  }
  for (const entry of gone) {
    // Blanks are retired too: their keys must never be given to another text.
    const found = leaving.has(entry) ? currentOf(entry, files) : undefined
    if (found === undefined) continue
    const { translation, stamp } = found
    retired.set(entry.key, { text: entry.text, translation, stamp })
  }
  return retired
}

function catalogText(
  { files: { catalog }, followed, schema }: TargetInput,
  removals: readonly string[],
  additions: readonly { readonly key: string; readonly value: string }[],
): string | undefined {
  if (!catalog.exists) {
    if (additions.length === 0) return undefined
    const members = additions.map(({ key, value }) => [key, value] as const)
    const head = schema === undefined ? [] : [['$schema', schema] as const]
    return `${JSON.stringify(Object.fromEntries([...head, ...members]), undefined, 2)}\n`
  }
  const keys = new Set(keysOf(catalog.text))
  const edits: JsonEdit[] = removals.map((key) => ({ do: 'remove', key }))
  for (const key of removals) keys.delete(key)
  if (
    keys.has('$schema') &&
    schema !== undefined &&
    !catalog.text.includes(JSON.stringify(schema))
  ) {
    edits.push({ do: 'set', key: '$schema', value: schema })
  }
  const order = followed.map(({ key }) => key)
  for (const { key, value } of additions) {
    edits.push({ do: 'add', key, value, after: anchorOf(key, order, keys) })
    keys.add(key)
  }
  keys.delete('$schema')
  return keys.size === 0 && followed.length === 0 ? undefined : editJson(catalog.text, edits)
}
