/**
 * What `sync` would write: articles × catalogs × stamps → files to write or remove, in order, and
 * what has happened to each segment.
 *
 * Law: writing all of it and planning again plans nothing. Stamps come before catalogs and the source
 * catalogs last, so that a sync that is interrupted is finished by the next: what the source catalog
 * said is what tells which text a translator saw.
 */
import { schemaFile } from '../files.ts'
import type { Article, Catalog } from '../model.ts'
import type { SyncEvent } from './events.ts'
import { follow, type OldEntry, type Pursuit } from './follow.ts'
import {
  type Job,
  phases,
  planArticle,
  type Shared,
  type Surroundings,
  type Write,
} from './plan-article.ts'
import { findRenames } from './renames.ts'

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
