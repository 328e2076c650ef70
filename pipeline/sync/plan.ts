/**
 * What `sync` would write: articles × catalogs × stamps → files to write or remove, in order, and
 * what has happened to each segment.
 *
 * Law: writing all of it and planning again plans nothing. Stamps come before catalogs and the source
 * catalogs last, so that a sync that is interrupted is finished by the next: what the source catalog
 * said is what tells which text a translator saw.
 */
import { catalogFile, schemaFile, stampsFile } from '../files.ts'
import type { Article, Catalog, Locale } from '../model.ts'
import { areEqual } from '../stamp.ts'
import { type Followed, follow, type OldEntry, type Pursuit } from './follow.ts'
import { findRenames } from './renames.ts'
import { schemaReference, schemaText } from './schema.ts'
import { stampsText } from './stamps-text.ts'
import { syncTarget, type TargetFiles, type TargetOutput } from './target.ts'

export interface SyncInput {
  readonly source: Locale
  readonly targets: readonly Locale[]
  readonly catalogSchemaKey: boolean
  /** The articles that could be read, with all their files sound. */
  readonly articles: readonly Article[]
  /** Slugs of the articles that are there but must not be touched, since one of their files is broken. */
  readonly untouched: ReadonlySet<string>
  /** Every source catalog but those of untouched articles, by slug. */
  readonly sourceCatalogs: ReadonlyMap<string, Catalog>
  /** Slugs of every stamps file, by locale. */
  readonly stampedSlugs: ReadonlyMap<string, ReadonlySet<string>>
  readonly filesOf: (locale: string, slug: string) => TargetFiles
  /** Text of a file as it is; undefined where there is none. */
  readonly textOf: (file: string) => string | undefined
  /** Slugs of every schema. */
  readonly schemas: ReadonlySet<string>
}

/** A file to write, or without text to remove. */
export interface Write {
  readonly file: string
  readonly text: string | undefined
}

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
  | { readonly did: 'blanks' | 'stamped'; readonly file: string; readonly keys: readonly string[] }

export interface SyncPlan {
  readonly writes: readonly Write[]
  readonly events: readonly SyncEvent[]
}

export function planSync(input: SyncInput): SyncPlan {
  const before = new Map(
    [...input.sourceCatalogs].map(([slug, catalog]) => [slug, entriesOf(catalog)]),
  )
  const known = new Set([...input.articles.map(({ slug }) => slug), ...input.untouched])
  const fresh = input.articles.filter(({ slug }) => !before.has(slug))
  const abandonedSlugs = [...before.keys()].filter((slug) => !known.has(slug))
  const renames = findRenames(
    fresh,
    new Map(abandonedSlugs.map((slug) => [slug, before.get(slug) ?? []])),
  )
  const renamed = new Set(renames.values())
  const homeOf = (slug: string) => renames.get(slug) ?? slug
  const pursuits = input.articles.map((article): Pursuit => {
    const home = homeOf(article.slug)
    return { article, before: before.get(home) ?? [], homes: [article.slug, home] }
  })
  const gone = abandonedSlugs.filter((slug) => !renamed.has(slug))
  const retired = retiredEntries(input)
  const { bySlug, leaving } = follow(
    pursuits,
    gone.flatMap((slug) => before.get(slug) ?? []),
    retired,
  )

  const origins = [...bySlug.values()].flatMap((all) => all.flatMap(({ origin }) => origin ?? []))
  const shared: Shared = { input, leaving: new Set(leaving), returned: new Set(origins), retired }
  // Retired strings may come back from an article that is gone: its stamps file changes too.
  const donors = origins.filter(
    ({ isRetired, slug }) => isRetired && !known.has(slug) && !renamed.has(slug),
  )
  const absent = [...new Set([...gone, ...donors.map(({ slug }) => slug)])].map(
    (slug): Job => ({
      slug,
      home: slug,
      file: `content/${slug}.md`,
      before: before.get(slug) ?? [],
      followed: [],
    }),
  )
  const present = pursuits.map(
    ({ article, before: entries }): Job => ({
      slug: article.slug,
      home: homeOf(article.slug),
      file: article.file,
      before: entries,
      followed: bySlug.get(article.slug) ?? [],
      locales: article.frontMatter.locales,
    }),
  )
  const planned = [...absent, ...present].map((job) => planArticle(job, shared))
  const schemas = [...input.schemas].filter((slug) => !known.has(slug)).sort()
  return {
    writes: [
      ...phases.flatMap((phase) => planned.flatMap((one) => one.writes[phase])),
      ...schemas.map((slug) => ({ file: schemaFile(slug), text: undefined })),
    ],
    events: planned.flatMap(({ events }) => events),
  }
}

/** The order in which files are written. */
const phases = ['stamps', 'targets', 'schemas', 'sources', 'removals'] as const

/** One article to bring in line; without segments, one that is gone. */
interface Job {
  readonly slug: string
  /** The slug under which its files are now. */
  readonly home: string
  readonly file: string
  readonly before: readonly OldEntry[]
  readonly followed: readonly Followed[]
  readonly locales?: readonly string[] | undefined
}

interface Shared {
  readonly input: SyncInput
  readonly leaving: ReadonlySet<OldEntry>
  readonly returned: ReadonlySet<OldEntry>
  readonly retired: readonly OldEntry[]
}

function planArticle(job: Job, shared: Shared) {
  const { slug, home, followed } = job
  const { input } = shared
  const writes: { [Phase in (typeof phases)[number]]: Write[] } = {
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
    put('stamps', stampsFile(tag, slug), stampsOf(output))
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

function stampsOf({ stamps, retired }: TargetOutput): string | undefined {
  return stamps.size + retired.size === 0 ? undefined : stampsText(stamps, retired)
}

/** What has happened to each segment of an article. */
function* eventsOf(
  { slug, home, file, before, followed }: Job,
  leaving: ReadonlySet<OldEntry>,
): Generator<SyncEvent> {
  if (home !== slug) yield { did: 'renamed', file, from: home }
  for (const { key, origin, segment } of followed) {
    if (origin === undefined) yield { did: 'new', file, key, after: segment.text }
    else if (origin.isRetired) yield { did: 'returned', file, key }
    else if (origin.slug !== home || origin.key !== key)
      yield {
        did: 'moved',
        file,
        key,
        from: origin.slug === home ? origin.key : `${origin.slug} ${origin.key}`,
      }
    if (origin !== undefined && !areEqual(origin.text, segment.text)) {
      yield { did: 'changed', file, key, before: origin.text, after: segment.text }
    }
  }
  for (const entry of before)
    if (leaving.has(entry)) yield { did: 'retired', file, key: entry.key, before: entry.text }
}

function entriesOf(catalog: Catalog): OldEntry[] {
  return [...catalog.entries].map(([key, { value }]) => ({
    slug: catalog.slug,
    key,
    text: value,
    isRetired: false,
  }))
}

/** What is retired in any locale, once for each article and key. */
function retiredEntries({ targets, stampedSlugs, filesOf, untouched }: SyncInput): OldEntry[] {
  const entries = new Map<string, OldEntry>()
  for (const { tag } of targets) {
    for (const slug of [...(stampedSlugs.get(tag) ?? [])].sort()) {
      if (untouched.has(slug)) continue
      for (const [key, { text }] of filesOf(tag, slug).stamps.retired) {
        const id = `${slug} ${key}`
        if (!entries.has(id)) entries.set(id, { slug, key, text, isRetired: true })
      }
    }
  }
  return [...entries.values()]
}
