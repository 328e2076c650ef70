/**
 * One article followed × its files in every locale → what to write, by phase.
 *
 * The phases keep the order in which an interrupted sync can be finished: stamps first, the source
 * catalog last, and what was moved elsewhere is removed at the very end.
 */
import { catalogFile, schemaFile, stampsFile } from '../files.ts'
import type { Locale, Retired } from '../model.ts'
import type { TargetFiles } from './current.ts'
import { eventsOf, type SyncEvent } from './events.ts'
import type { Followed } from './follow.ts'
import type { OldEntry } from './old-entry.ts'
import { schemaReference, schemaText } from './schema.ts'
import { stampsText } from './stamps-text.ts'
import { syncTarget } from './target.ts'
import type { Write } from './write-files.ts'

/** The order in which files are written. */
export const phases = ['stamps', 'targets', 'schemas', 'sources', 'removals'] as const

export type Writes = { readonly [Phase in (typeof phases)[number]]: Write[] }

/** One article to bring in line; without segments, one that is gone. */
export interface Job {
  readonly slug: string
  /** The slug under which its files are now. */
  readonly home: string
  readonly file: string
  readonly before: readonly OldEntry[]
  readonly followed: readonly Followed[]
  readonly locales?: readonly string[] | undefined
}

/** What `sync` knows of the publication. */
export interface Surroundings {
  readonly source: Locale
  readonly targets: readonly Locale[]
  readonly catalogSchemaKey: boolean
  readonly filesOf: (locale: string, slug: string) => TargetFiles
  /** Text of a file as it is; undefined where there is none. */
  readonly textOf: (file: string) => string | undefined
}

/** What was found over all articles. */
export interface Shared {
  readonly input: Surroundings
  readonly leaving: ReadonlySet<OldEntry>
  readonly returned: ReadonlySet<OldEntry>
  readonly retired: readonly OldEntry[]
}

export function planArticle(
  job: Job,
  shared: Shared,
): { readonly writes: Writes; readonly events: readonly SyncEvent[] } {
  const { slug, home, followed } = job
  const { input } = shared
  const writes: Writes = {
    stamps: [],
    targets: [],
    schemas: [],
    sources: [],
    removals: [],
  }
  const put = (phase: 'stamps' | 'schemas' | 'sources', file: string, text: string | undefined) => {
    if (input.textOf(file) === text) return
    writes[text === undefined ? 'removals' : phase].push({ file, text })
  }
  const events: SyncEvent[] = [...eventsOf(job, shared.leaving)]
  for (const { tag } of input.targets) {
    const files = input.filesOf(tag, home)
    if (job.locales?.includes(tag) === false && !files.catalog.exists) continue
    const output = syncTarget({
      ...shared,
      ...job,
      files,
      filesOf: (other) => input.filesOf(tag, other),
      schema: input.catalogSchemaKey ? schemaReference(slug) : undefined,
    })
    const file = catalogFile(tag, slug)
    const isSame = home === slug && files.catalog.exists && output.catalog === files.catalog.text
    if (output.catalog !== undefined && !isSame) writes.targets.push({ file, text: output.catalog })
    if (files.catalog.exists && (home !== slug || output.catalog === undefined)) {
      writes.removals.push({ file: files.catalog.file, text: undefined })
    }
    const retired = new Map([...strandedIn(job, shared, tag), ...output.retired])
    const isEmpty = output.stamps.size + retired.size === 0
    put('stamps', stampsFile(tag, slug), isEmpty ? undefined : stampsText(output.stamps, retired))
    if (home !== slug) put('stamps', stampsFile(tag, home), undefined)
    if (output.blanks.length > 0) events.push({ did: 'blanks', file, keys: output.blanks })
    if (output.stamped.length > 0) events.push({ did: 'stamped', file, keys: output.stamped })
  }
  const isThere = followed.length > 0
  put('sources', catalogFile(input.source.tag, slug), isThere ? sourceText(followed) : undefined)
  if (home !== slug) put('sources', catalogFile(input.source.tag, home), undefined)
  if (isThere) put('schemas', schemaFile(slug), schemaText(job.file, followed))
  return { writes, events }
}

function sourceText(followed: readonly Followed[]): string {
  return `${JSON.stringify(Object.fromEntries(followed.map(({ key, segment }) => [key, segment.text])), undefined, 2)}\n`
}

/** What an article that once had the new slug has left behind: it stays, but for what has returned. */
function strandedIn(
  { slug, home }: Job,
  { input, retired, returned }: Shared,
  tag: string,
): [string, Retired][] {
  if (slug === home) return []
  const isBack = (key: string) =>
    retired.some((entry) => entry.slug === slug && entry.key === key && returned.has(entry))
  return [...input.filesOf(tag, slug).stamps.retired].filter(([key]) => !isBack(key))
}
