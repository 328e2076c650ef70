/** A build that was published → what the next one can take from it. */
import { join } from 'node:path'
import type { MadeArticle } from '../make-article.ts'
import type { Articles } from '../make-articles.ts'
import type { Problem } from '../problem.ts'
import { toProblemData } from '../problem-data.ts'
import { manifestFile } from '../publish/manifest.ts'
import type { PublishedFile } from '../publish/publish.ts'
import type { ArticleRecord } from '../record.ts'
import { toRecordData } from '../record-data.ts'
import type { SharedAssets } from '../render/shared-assets.ts'
import type { Site } from '../render/site.ts'
import type { Workplace } from '../workplace.ts'
import { digestContents, digestFiles } from './file-state.ts'
import { inventoryDigest, type LastBuild } from './last-build.ts'
import { statesOf } from './looked-at.ts'
import { digestAt, digestLength } from './positions.ts'
import {
  type Changes,
  type StoredArticle,
  type StoredBuild,
  writeChanges,
  writeRecords,
  writeStored,
  writeTexts,
} from './stored.ts'
import { textsOf } from './text-digests.ts'

/** What was published. */
export interface Finished {
  readonly articles: Pick<Articles, 'digestOf' | 'records' | 'files'>
  /** How many editions are complete. */
  readonly editions: number
  /** Problems that are of no article alone. */
  readonly problems: readonly Problem[]
  /** Digests of the contents of the site's own files by path; none of a file that stayed as it was. */
  readonly written: ReadonlyMap<string, string | undefined>
  readonly siteDigest: string
  readonly locales: Site['locales']
  readonly shared: SharedAssets
}

export async function keepBuild(
  { inventory, last, settings, shelf }: Workplace,
  fingerprint: string,
  { articles, editions, locales, problems, shared, siteDigest, written }: Finished,
): Promise<void> {
  const dist = join(settings.root, 'dist')
  const before = digestsOfSite(last)
  const digestOf = (path: string) =>
    written.get(path) ?? before.get(path) ?? digestFiles(dist, [path])
  const stored: StoredArticle[] = []
  const digests: string[] = []
  const states: Float64Array[] = []
  const statesOfPages: Float64Array[] = []
  const ofArticles = new Set<string>()
  for (const record of articles.records.values()) {
    const files = articles.files.get(record.slug)
    if (files === undefined) continue
    const pages = pathsOf(record)
    for (const path of pages) ofArticles.add(path)
    const [file = ''] = files.texts.files
    const texts = textsOf(record).length
    stored.push([record.slug, file, files.images.files, pages, texts])
    digests.push(
      files.texts.digest,
      files.images.digest.padEnd(digestLength),
      ...pages.map((path) => articles.digestOf(path) ?? ''.padEnd(digestLength)),
    )
    states.push(files.texts.states, files.images.states)
    statesOfPages.push(statesInDist(pages, dist))
  }
  const site = [...[...written.keys()].filter((path) => !ofArticles.has(path)), manifestFile]
  digests.push(...site.map(digestOf))
  states.push(...statesOfPages, statesInDist(site, dist))
  const known = [...articles.records.values()]
  const records = await writeRecords(shelf, known.map(toRecordData))
  const texts = await writeTexts(shelf, known)
  if (records === undefined || texts === undefined) return
  const build = {
    fingerprint,
    inventory: inventoryDigest(inventory),
    articles: stored,
    site,
    digests: digests.join(''),
    siteDigest,
    locales: locales.map(({ tag }) => tag),
    styleSheet: shared.styleSheet,
    preloads: Object.fromEntries(
      settings.locales.map((locale) => [locale.tag, shared.preloads(locale)]),
    ),
    editions,
    problems: problems.map(toProblemData),
    ofArticles: known.flatMap(problemsByArticle),
    records,
    texts,
    changes: '',
  }
  await writeStored(shelf, build, concatenate(states))
}

/**
 * Articles that were made again, nothing else having changed.
 *
 * @param before The changes that were kept already.
 * @returns The build as it is now, whether it could be kept or not.
 */
export async function keepChanges(
  { settings, shelf }: Workplace,
  { positions, states, stored }: LastBuild,
  before: Changes,
  remade: readonly MadeArticle[],
): Promise<StoredBuild> {
  const dist = join(settings.root, 'dist')
  const digests = Buffer.from(stored.digests)
  for (const { files, pages, record } of remade) {
    const place = positions.articles.get(record.slug)
    if (place === undefined) continue
    const own = [files.texts.digest, files.images.digest.padEnd(digestLength)]
    const all = [...own, ...pages.map(({ digest }) => digest)].join('')
    digests.write(all, place.digest * digestLength)
    states.set(concatenate([files.texts.states, files.images.states]), place.state)
    states.set(statesInDist(pathsOf(record), dist), place.page)
  }
  const slugs = new Set(remade.map(({ record }) => record.slug))
  const ofArticles = [
    ...stored.ofArticles.filter(([slug]) => !slugs.has(slug)),
    ...remade.flatMap(({ record }) => problemsByArticle(record)),
  ]
  const data = remade.map(({ record }) => [record.slug, toRecordData(record)] as const)
  const changes = await writeChanges(shelf, new Map([...before, ...data]))
  const build = { ...stored, digests: digests.toString(), ofArticles }
  if (changes === undefined) return build
  await writeStored(shelf, { ...build, changes }, states)
  return { ...build, changes }
}

/** An article's problems beside its slug; nothing where it has none. */
function problemsByArticle({ problems, slug }: ArticleRecord): StoredBuild['ofArticles'] {
  return problems.length === 0 ? [] : [[slug, problems.map(toProblemData)]]
}

/** Passes files on and writes down the digests of their contents. */
export async function* register(
  files: AsyncIterable<PublishedFile>,
  written: Map<string, string | undefined>,
): AsyncGenerator<PublishedFile> {
  for await (const { path, content } of files) {
    const made = typeof content === 'function' ? content() : content
    const bytes = typeof made === 'string' ? Buffer.from(made) : made
    written.set(path, bytes instanceof Uint8Array ? digestContents([bytes]) : undefined)
    yield { path, content: bytes }
  }
}

function pathsOf({ pages }: ArticleRecord): readonly string[] {
  return pages?.files ?? []
}

/** In `dist/` nobody else writes within a tick after us. */
function statesInDist(paths: readonly string[], dist: string): Float64Array {
  return statesOf(paths, dist, Number.POSITIVE_INFINITY)
}

/** The digests of the last build's files in `dist/` that are no article's, by path. */
function digestsOfSite(last: LastBuild | undefined): ReadonlyMap<string, string> {
  const digests = new Map<string, string>()
  for (const [index, path] of (last?.stored.site ?? []).entries())
    if (last !== undefined && path !== manifestFile)
      digests.set(path, digestAt(last.stored, last.positions.site.digest + index))
  return digests
}

function concatenate(parts: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
