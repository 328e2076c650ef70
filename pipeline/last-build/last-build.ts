/**
 * What the last build of a publication has left: records of articles that need not be made again.
 *
 * Law: an article is taken from the last build only where its files are what they were, and its pages in
 * `dist/` are what that build has left there, both by content, under one fingerprint of all else. So it
 * does not matter what has happened in between: a build that was killed, a page that somebody has
 * edited, a change that was taken back. What is damaged or of another version counts as nothing.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Settings } from '../config.ts'
import { catalogFile, stampsFile } from '../files.ts'
import type { ArticleSource } from '../inspect-article.ts'
import type { Locale } from '../model.ts'
import type { Problem } from '../problem.ts'
import { fromProblemData } from '../problem-data.ts'
import type { Inventory } from '../read/inventory.ts'
import type { ArticleRecord } from '../record.ts'
import { fromRecordData } from '../record-data.ts'
import type { SharedAssets } from '../render/shared-assets.ts'
import { digest } from '../stamp.ts'
import { digestFiles, isSure, stateOf } from './file-state.ts'
import {
  type ArticleFiles,
  type LookedAt,
  readStored,
  readStoredRecords,
  refreshStored,
  type Shelf,
  type StoredArticle,
  type StoredBuild,
  type WrittenFile,
} from './stored.ts'

/** Builds of the same publication from which articles can be taken. */
export interface Earlier {
  /** An article that is as it was. */
  articleOf(slug: string): EarlierArticle | undefined
  /** Tags of the locales that its pages know of. */
  readonly locales: readonly string[]
  /** What its pages have for the assets that all share. */
  readonly assets: SharedAssets
  /** A page of such an article, as that build has left it. */
  readPage(path: string): string
  /** Whether its pages are those in `dist/`. */
  readonly isInPlace: boolean
}

interface EarlierArticle {
  readonly record: ArticleRecord
  /** The files that say so. */
  readonly files: ArticleFiles
}

export interface LastBuild extends Earlier {
  readonly stored: StoredBuild
  /** What that build has said, where nothing at all has changed since. */
  readonly nothingNew: NothingNew | undefined
  /** Whether all that is no article's page is in `dist/` as that build has left it. */
  readonly isSiteCurrent: boolean
}

interface NothingNew {
  readonly articles: number
  readonly editions: number
  readonly problems: readonly Problem[]
}

/** What articles and catalogs there are, as a digest: none comes or goes without it. */
export function inventoryDigest({ articles, catalogs, problems, slugs }: Inventory): string {
  const parts = [
    articles.map(({ file }) => file),
    [...slugs],
    [...catalogs].map(([locale, some]) => [locale, ...some]),
    problems.map(({ file, message }) => [file, message]),
  ]
  return digest(JSON.stringify(parts), 32)
}

/** What an article is made from, but for its images. */
export function filesOfArticle(
  { slug, file }: ArticleSource,
  { source, targets }: Pick<Settings, 'source' | 'targets'>,
): readonly string[] {
  return [
    file,
    catalogFile(source.tag, slug),
    ...targets.flatMap(({ tag }) => [catalogFile(tag, slug), stampsFile(tag, slug)]),
  ]
}

/**
 * @param now The fingerprint of this build.
 * @returns Undefined where there is none, or it was another tool's or config's.
 */
export async function openLastBuild(
  settings: Settings,
  inventory: Inventory,
  shelf: Shelf,
  now: string,
): Promise<LastBuild | undefined> {
  const { locales, root } = settings
  const dist = join(root, 'dist')
  const known = await readStored(shelf)
  if (known?.fingerprint !== now) return undefined
  const articles: { [slug: string]: StoredArticle } = {}
  let isAllAsItWas = true
  for (const source of inventory.articles) {
    const before = known.articles[source.slug]
    const files = before && lookAgain(before, filesOfArticle(source, settings), root, dist)
    if (files !== undefined) articles[source.slug] = files
    isAllAsItWas &&= files === before
  }
  const site = lookAgainAt(known.site, dist)
  const [manifest] = lookAgainAt([known.manifest], dist) ?? []
  const stored = {
    ...known,
    articles,
    site: site ?? known.site,
    manifest: manifest ?? known.manifest,
  }
  const common = {
    stored,
    locales: known.locales,
    assets: {
      styleSheet: known.styleSheet,
      preloads: ({ tag }: Locale) => known.preloads[tag] ?? [],
    },
    readPage: (path: string) => readFileSync(join(dist, path), 'utf8'),
    isInPlace: true,
  }
  const isNew =
    site === undefined ||
    manifest === undefined ||
    known.inventory !== inventoryDigest(inventory) ||
    inventory.articles.some(({ slug }) => articles[slug] === undefined)
  if (!isNew) {
    if (!isAllAsItWas || site !== known.site || manifest !== known.manifest)
      await refreshStored(shelf, stored)
    const problems = known.problems.map(fromProblemData)
    const nothingNew = { ...known.counts, problems }
    return { ...common, nothingNew, isSiteCurrent: true, articleOf: () => undefined }
  }
  const records = await readStoredRecords(shelf, known)
  return {
    ...common,
    nothingNew: undefined,
    isSiteCurrent: site !== undefined,
    articleOf(slug) {
      const [files, data] = [articles[slug], records?.[slug]]
      return files && data && { files, record: fromRecordData(data, locales) }
    },
  }
}

/** The article's files with their states of now; undefined where anything in them has changed. */
function lookAgain(
  known: StoredArticle,
  expected: readonly string[],
  root: string,
  dist: string,
): StoredArticle | undefined {
  const { images, pages, texts } = known
  if (texts.files.join('\n') !== expected.join('\n')) return undefined
  const now = { texts: lookIfSame(texts, root), images: lookIfSame(images, root) }
  if (now.texts === undefined || now.images === undefined) return undefined
  const written = lookAgainAt(pages, dist)
  if (written === undefined) return undefined
  const isAllAsItWas = now.texts === texts && now.images === images && written === pages
  return isAllAsItWas ? known : { texts: now.texts, images: now.images, pages: written }
}

/** The files with their states of now; undefined where the content of any has changed. */
export function lookIfSame(looked: LookedAt, root: string): LookedAt | undefined {
  const { digest: content, files, states } = looked
  const now = files.map((file) => stateOf(root, file))
  if (now.every((state, index) => state === states[index] && isSure(state))) return looked
  return digestFiles(root, files) === content ? { files, states: now, digest: content } : undefined
}

/** The written files with their states of now; undefined where any of them has changed. */
function lookAgainAt(
  files: readonly WrittenFile[],
  dist: string,
): readonly WrittenFile[] | undefined {
  const now: WrittenFile[] = []
  let isSame = true
  for (const file of files) {
    const [path, before, content] = file
    // Nobody else writes here within a tick after us.
    const state = stateOf(dist, path, Number.POSITIVE_INFINITY)
    if (state === before) {
      now.push(file)
      continue
    }
    if (digestFiles(dist, [path]) !== content) return undefined
    isSame = false
    now.push([path, state, content])
  }
  return isSame ? files : now
}

/** @param digests Of the contents by path, as `digestContents` gives them. */
export function writtenFiles(
  paths: Iterable<string>,
  digests: ReadonlyMap<string, string>,
  dist: string,
): WrittenFile[] {
  return [...paths].map((path) => [
    path,
    stateOf(dist, path, Number.POSITIVE_INFINITY),
    digests.get(path) ?? digestFiles(dist, [path]),
  ])
}

/** Files as they are now. */
export function lookAt(files: readonly string[], root: string): LookedAt {
  return {
    files,
    states: files.map((file) => stateOf(root, file)),
    digest: digestFiles(root, files),
  }
}
