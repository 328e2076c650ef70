/**
 * What is kept of a build, on disk: how the files that it read and wrote were, and the articles' records,
 * apart, since a build that has nothing to do needs none of them. Both files are whole or nothing; the
 * first names the digest of the second.
 */
import { createHash } from 'node:crypto'
import type { ProblemData } from '../problem-data.ts'
import { keep, readKept } from '../publish/content-cache.ts'
import type { RecordData } from '../record-data.ts'

const version = 1

/** A file that was written: its path in the site, its state, and the digest of its content. */
export type WrittenFile = readonly [path: string, state: string, digest: string]

/** Files of the publication, as they were when they were looked at. */
export interface LookedAt {
  readonly files: readonly string[]
  /** Their states, in the same order. */
  readonly states: readonly string[]
  /** Of all of them; empty where it is not known. */
  readonly digest: string
}

/** What an article was made from. */
export interface ArticleFiles {
  readonly texts: LookedAt
  readonly images: LookedAt
}

export interface StoredArticle extends ArticleFiles {
  readonly pages: readonly WrittenFile[]
}

export interface StoredBuild {
  readonly version: number
  readonly fingerprint: string
  /** What articles and catalogs there were, as a digest. */
  readonly inventory: string
  readonly articles: { readonly [slug: string]: StoredArticle }
  /** All other files of the site, but for the manifest. */
  readonly site: readonly WrittenFile[]
  readonly manifest: WrittenFile
  /** Of all that the site's own pages are made from. */
  readonly siteDigest: string
  /** Tags of the locales that have pages. */
  readonly locales: readonly string[]
  /** Names of what pages share. */
  readonly styleSheet: string
  readonly preloads: { readonly [locale: string]: readonly string[] }
  /** What the command says where nothing has changed. */
  readonly counts: { readonly articles: number; readonly editions: number }
  readonly problems: readonly ProblemData[]
  /** Of the file of records. */
  readonly records: string
}

export type StoredRecords = { readonly [slug: string]: RecordData }

/** Where what is kept of a publication lies. */
export interface Shelf {
  /** Of the cache: absolute path. */
  readonly folder: string
  /** The publication's, among those that a cache serves. */
  readonly name: string
}

export async function readStored({ folder, name }: Shelf): Promise<StoredBuild | undefined> {
  const kept = await readKept(folder, `build-${name}`)
  const stored = kept && (JSON.parse(Buffer.from(kept).toString()) as StoredBuild)
  return stored?.version === version ? stored : undefined
}

/** The records that belong to a stored build; undefined where they are others, or damaged. */
export async function readStoredRecords(
  { folder, name }: Shelf,
  { records }: StoredBuild,
): Promise<StoredRecords | undefined> {
  const kept = await readKept(folder, `records-${name}`)
  return kept === undefined || digestOf(kept) !== records
    ? undefined
    : (JSON.parse(Buffer.from(kept).toString()) as StoredRecords)
}

export async function writeStored(
  shelf: Shelf,
  build: Omit<StoredBuild, 'version' | 'records'>,
  records: StoredRecords,
): Promise<void> {
  const content = Buffer.from(JSON.stringify(records))
  await keep(shelf.folder, `records-${shelf.name}`, content)
  await refreshStored(shelf, { ...build, version, records: digestOf(content) })
}

/** Writes states anew; the records stay. */
export async function refreshStored({ folder, name }: Shelf, stored: StoredBuild): Promise<void> {
  await keep(folder, `build-${name}`, Buffer.from(JSON.stringify(stored)))
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
