/**
 * What `sync` would write: articles × catalogs × stamps → files to write or remove, in order, and
 * what has happened to each segment.
 *
 * Law: writing all of it and planning again plans nothing. Stamps come before catalogs and the source
 * catalogs last, so that a sync that is interrupted is finished by the next: what the source catalog
 * said is what tells which text a translator saw.
 */
import { schemaFile } from '../files.ts'
import type { Article, Catalog, Segment } from '../model.ts'
import { equalForm } from '../stamp.ts'
import type { SyncEvent } from './events.ts'
import { follow } from './follow.ts'
import type { OldEntry, Pursuit } from './old-entry.ts'
import { type Job, phases, planArticle, type Shared, type Surroundings } from './plan-article.ts'
import { findRenames } from './renames.ts'
import type { Write } from './write-files.ts'

export interface SyncInput extends Surroundings {
  /** The articles that could be read, with all their files sound. */
  readonly articles: readonly Article[]
  /** Slugs of the articles that are there but must not be touched, since one of their files is broken. */
  readonly untouched: ReadonlySet<string>
  /** Every source catalog but those of untouched articles, by slug. */
  readonly sourceCatalogs: ReadonlyMap<string, Catalog>
  /** Slugs of every stamps file, by locale. */
  readonly stampedSlugs: ReadonlyMap<string, ReadonlySet<string>>
  /** Slugs of every schema. */
  readonly schemas: ReadonlySet<string>
}

export interface SyncPlan {
  readonly writes: readonly Write[]
  readonly events: readonly SyncEvent[]
}

export function planSync(input: SyncInput): SyncPlan {
  const bySlug = new Map(input.articles.map((article) => [article.slug, article]))
  const before = new Map(
    [...input.sourceCatalogs].map(([slug, catalog]) => [
      slug,
      entriesOf(catalog, bySlug.get(slug)?.segments ?? []),
    ]),
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
  const { followed: byArticle, leaving } = follow(
    pursuits,
    gone.flatMap((slug) => before.get(slug) ?? []),
    retired,
  )

  const origins = [...byArticle.values()].flatMap((all) =>
    all.flatMap(({ origin }) => origin ?? []),
  )
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
      followed: byArticle.get(article.slug) ?? [],
      locales: article.frontMatter.locales,
    }),
  )
  const planned = [...absent, ...present].map((job) => ({ job, ...planArticle(job, shared) }))
  // Who gets translations from elsewhere comes first, so that they are somewhere at any moment.
  const receives = ({ home, followed }: Job) =>
    followed.some(({ origin }) => origin !== undefined && origin.slug !== home)
  const inOrder = [
    ...planned.filter(({ job }) => receives(job)),
    ...planned.filter(({ job }) => !receives(job)),
  ]
  const schemas = [...input.schemas].filter((slug) => !known.has(slug)).sort()
  return {
    writes: [
      ...phases.flatMap((phase) => inOrder.flatMap((one) => one.writes[phase])),
      ...schemas.map((slug) => ({ file: schemaFile(slug), text: undefined })),
    ],
    events: planned.flatMap(({ events }) => events),
  }
}

/** Of two sides of a merge conflict, the text that the article has; the other one is its rival. */
function entriesOf(catalog: Catalog, segments: readonly Segment[]): OldEntry[] {
  const texts = new Set(segments.map(({ text }) => equalForm(text)))
  return [...catalog.entries].map(([key, { value }]) => {
    const other = catalog.rivals?.get(key)
    const isOther = other !== undefined && texts.has(equalForm(other))
    const [text, rival] = isOther ? [other, value] : [value, other]
    const isMerged = catalog.rivals !== undefined
    return { slug: catalog.slug, key, text, rival, isMerged, isRetired: false }
  })
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
