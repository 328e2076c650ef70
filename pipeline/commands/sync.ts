/** `sync`: brings catalogs, stamps and schemas in line with the Markdown. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createChecker } from '../check/check.ts'
import { duplicateKey } from '../check/rules/duplicate-key.ts'
import { jsonSyntax } from '../check/rules/json-syntax.ts'
import { notAString } from '../check/rules/not-a-string.ts'
import type { Settings } from '../config.ts'
import { createProcessor } from '../markdown/processor.ts'
import type { Article, Catalog } from '../model.ts'
import type { Problem } from '../problem.ts'
import { readArticle } from '../read/article.ts'
import { joinSides, readCatalog } from '../read/catalog.ts'
import {
  findSyncedFiles,
  type Inventory,
  takeInventory,
  UnreadableFolderError,
} from '../read/inventory.ts'
import { readStamps } from '../read/stamps.ts'
import { errorCode } from '../read/text-file.ts'
import { segmentArticle } from '../segment/segment.ts'
import type { TargetFiles } from '../sync/current.ts'
import type { SyncEvent } from '../sync/events.ts'
import { unfinishedWrites, writeNoted } from '../sync/journal.ts'
import { planSync, type SyncPlan } from '../sync/plan.ts'
import { resolveStamps } from '../sync/resolve-stamps.ts'

export interface SyncResult extends SyncPlan {
  /** What kept articles from being synced: none of their files was touched. */
  readonly problems: readonly Problem[]
}

/**
 * Syncs a publication.
 *
 * An article that cannot be read, or one of whose catalogs or stamps files is broken, is left as it
 * is with all its files, and the problem says so; every other article is synced. A sync that was
 * broken off is finished first.
 *
 * @param isDry Whether to plan only and write nothing.
 */
export async function sync(settings: Settings, isDry = false): Promise<SyncResult> {
  const unfinished = unfinishedWrites(settings.root)
  if (isDry && unfinished.length > 0) return { writes: unfinished, events: [], problems: [] }
  writeNoted(settings.root, unfinished)
  const inventory = takeInventory(settings)
  const { schemas, stamps } = findSyncedFiles(settings)
  const files = openFiles(settings)
  const problems: Problem[] = [
    ...inventory.problems.filter(({ ruleId }) => ruleId !== 'no-articles'),
  ]
  const untouched = new Set<string>()
  const processor = createProcessor(settings.remarkPlugins)
  const articles: Article[] = []
  for (const source of inventory.articles) {
    const read = await readArticle(
      settings.root,
      source,
      processor,
      settings.locales.map(({ tag }) => tag),
    )
    const article =
      read.manuscript && segmentArticle(read.manuscript, files.source(source.slug), processor)
    const found = [...read.problems, ...(article?.problems ?? [])]
    problems.push(...found)
    if (article === undefined || found.length > 0) untouched.add(source.slug)
    else articles.push(article.article)
  }
  for (const slug of inventory.slugs)
    if (!inventory.articles.some((one) => one.slug === slug)) untouched.add(slug)
  for (const slug of slugsOf(inventory, stamps)) {
    const broken = files.problemsOf(slug)
    problems.push(...broken)
    if (broken.length > 0) untouched.add(slug)
  }
  const sourceSlugs = [...(inventory.catalogs.get(settings.source.tag) ?? [])]
    .filter((slug) => !untouched.has(slug))
    .sort()
  const plan = planSync({
    source: settings.source,
    targets: settings.targets,
    catalogSchemaKey: settings.catalogSchemaKey,
    articles: articles.filter(({ slug }) => !untouched.has(slug)),
    untouched,
    sourceCatalogs: new Map(sourceSlugs.map((slug) => [slug, files.source(slug)])),
    stampedSlugs: stamps,
    filesOf: files.target,
    textOf: (file) => textOf(settings.root, file),
    schemas,
  })
  if (!isDry) writeNoted(settings.root, plan.writes)
  const written = new Set(plan.writes.map(({ file }) => file))
  const resolved = files.resolved.filter(({ file }) => written.has(file))
  return { ...plan, events: [...resolved, ...plan.events], problems }
}

/** Every slug that has an article, a catalog or stamps. */
function slugsOf(
  { catalogs, slugs }: Inventory,
  stamps: ReadonlyMap<string, ReadonlySet<string>>,
): string[] {
  return [
    ...new Set([
      ...slugs,
      ...[...catalogs.values(), ...stamps.values()].flatMap((some) => [...some]),
    ]),
  ].sort()
}

/** Catalogs and stamps by article, each file read once, with what is wrong with it. */
function openFiles(settings: Settings) {
  const checker = createChecker([jsonSyntax, duplicateKey, notAString], settings)
  const problems = new Map<string, Problem[]>()
  const note = (slug: string, found: readonly Problem[]) =>
    problems.set(slug, [...(problems.get(slug) ?? []), ...found])
  const catalogs = new Map<string, Catalog>()
  const targets = new Map<string, TargetFiles>()
  const resolved: SyncEvent[] = []

  const catalogOf = (locale: string, slug: string): Catalog => {
    const known = catalogs.get(`${locale} ${slug}`)
    if (known !== undefined) return known
    const { catalog: read, problems: unreadable } = readCatalog(settings.root, locale, slug)
    // Source catalogs are rebuilt from the Markdown; the translators' own are theirs to mend.
    const catalog = locale === settings.source.tag ? joinSides(read) : read
    if (catalog !== read) resolved.push({ did: 'resolved', file: catalog.file, keys: [] })
    note(slug, [...unreadable, ...checker.catalog(catalog, 'required')])
    catalogs.set(`${locale} ${slug}`, catalog)
    return catalog
  }
  const target = (locale: string, slug: string): TargetFiles => {
    const known = targets.get(`${locale} ${slug}`)
    if (known !== undefined) return known
    const { stamps: read, conflict, problems: unreadable } = readStamps(settings.root, locale, slug)
    const catalog = catalogOf(locale, slug)
    const resolution = conflict && resolveStamps(read, conflict, catalog)
    const stamps = resolution?.stamps ?? read
    if (resolution !== undefined)
      resolved.push({ did: 'resolved', file: read.file, keys: resolution.doubtful })
    note(slug, [...unreadable, ...checker.stamps(stamps, 'required')])
    const files = { catalog, stamps }
    targets.set(`${locale} ${slug}`, files)
    return files
  }
  return {
    source: (slug: string) => catalogOf(settings.source.tag, slug),
    target,
    /** Merge conflicts in files that are `sync`'s own, as far as they could be resolved. */
    resolved,
    /** What is wrong with the files of an article in any locale. */
    problemsOf(slug: string): readonly Problem[] {
      catalogOf(settings.source.tag, slug)
      for (const { tag } of settings.targets) target(tag, slug)
      return problems.get(slug) ?? []
    },
  }
}

function textOf(root: string, file: string): string | undefined {
  try {
    return readFileSync(join(root, file), 'utf8')
  } catch (error) {
    const code = errorCode(error)
    if (code === 'ENOENT') return undefined
    throw new UnreadableFolderError(
      `${file} cannot be read (${code}): remove it, \`sync\` writes it anew`,
      {
        cause: error,
      },
    )
  }
}
