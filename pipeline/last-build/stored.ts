/**
 * What is kept of a build, on disk, in files that are whole or nothing:
 *
 *     build-<name>     how the files that it read and wrote were: all that a build with nothing to do needs
 *     records-<name>   the articles' records, one a line
 *     texts-<name>     the digests of their texts
 *     changes-<name>   records of articles that were made since, as long as they are few
 *
 * The first names the digests of the others.
 */
import type { ProblemData } from '../problem-data.ts'
import { keep, readKept } from '../publish/content-cache.ts'
import type { RecordData } from '../record-data.ts'
import type { States } from './file-state.ts'
import { digestsIn, textsOf } from './text-digests.ts'

const version = 5
const lengthSize = 4

export interface StoredBuild {
  readonly version: number
  readonly fingerprint: string
  /** What articles and catalogs there were, as a digest. */
  readonly inventory: string
  readonly articles: readonly StoredArticle[]
  /** All other files of the site, the manifest at last. */
  readonly site: readonly string[]
  /** Of every article's texts, its images, each of its pages; of each file of the site: 32 hex digits each. */
  readonly digests: string
  /** Of all that the site's own pages are made from. */
  readonly siteDigest: string
  /** Tags of the locales that have pages. */
  readonly locales: readonly string[]
  /** Names of what pages share. */
  readonly styleSheet: string
  readonly preloads: { readonly [locale: string]: readonly string[] }
  /** How many editions are complete. */
  readonly editions: number
  /** Problems that are of no article alone. */
  readonly problems: readonly ProblemData[]
  /** Problems by article, where there are any. */
  readonly ofArticles: readonly (readonly [slug: string, problems: readonly ProblemData[]])[]
  /** Digests of the other files; empty for changes where there are none. */
  readonly records: string
  readonly texts: string
  readonly changes: string
}

/** An article's slug, its file, its images, its pages, and how many digests of texts it has. */
export type StoredArticle = readonly [
  slug: string,
  file: string,
  images: readonly string[],
  pages: readonly string[],
  texts: number,
]

/** A stored build with the states of its files: every article's texts and images, every article's pages, the site's. */
export interface StoredStates {
  readonly build: StoredBuild
  readonly states: States
}

/** Where what is kept of a publication lies. */
export interface Shelf {
  /** Of the cache: absolute path. */
  readonly folder: string
  /** The publication's, among those that a cache serves. */
  readonly name: string
}

export async function readStored({ folder, name }: Shelf): Promise<StoredStates | undefined> {
  const kept = await readKept(folder, `build-${name}`)
  if (kept === undefined) return undefined
  const bytes = Buffer.from(kept.buffer, kept.byteOffset, kept.byteLength)
  try {
    const end = lengthSize + bytes.readUInt32LE()
    const build: StoredBuild = JSON.parse(bytes.toString('utf8', lengthSize, end))
    // Numbers have to lie at a multiple of their size: they are copied.
    const states = new Float64Array(Uint8Array.from(bytes.subarray(end)).buffer)
    return build.version === version ? { build, states } : undefined
  } catch {
    return undefined // Another version of this tool has kept it.
  }
}

export async function writeStored(
  { folder, name }: Shelf,
  build: Omit<StoredBuild, 'version'>,
  states: States,
): Promise<void> {
  const header = Buffer.from(JSON.stringify({ ...build, version }))
  const length = Buffer.alloc(lengthSize)
  length.writeUInt32LE(header.length)
  await keep(folder, `build-${name}`, [length, header, bytesOf(states)])
}

/** @returns Its digest; undefined where it cannot be kept. */
export function writeRecords(
  { folder, name }: Shelf,
  records: Iterable<RecordData>,
): Promise<string | undefined> {
  const lines: Buffer[] = []
  for (const record of records) lines.push(Buffer.from(`${JSON.stringify(withoutTexts(record))}\n`))
  return keep(folder, `records-${name}`, lines)
}

/** Each record of a stored build as a line of JSON; undefined where they are others, or damaged. */
export async function readRecords(
  { folder, name }: Shelf,
  { records }: StoredBuild,
): Promise<readonly string[] | undefined> {
  const kept = await readKept(folder, `records-${name}`, records)
  return kept && Buffer.from(kept.buffer, kept.byteOffset, kept.byteLength).toString().split('\n')
}

/** @returns Its digest; undefined where it cannot be kept. */
export function writeTexts(
  { folder, name }: Shelf,
  records: Iterable<Pick<RecordData, 'editions'>>,
): Promise<string | undefined> {
  const parts: Uint8Array[] = []
  for (const record of records) parts.push(bytesOf(Float64Array.from(textsOf(record))))
  return keep(folder, `texts-${name}`, parts)
}

export async function readTexts(
  { folder, name }: Shelf,
  { texts }: StoredBuild,
): Promise<Float64Array | undefined> {
  const kept = await readKept(folder, `texts-${name}`, texts)
  return kept && new Float64Array(Uint8Array.from(kept).buffer)
}

/** Records by slug. */
export type Changes = ReadonlyMap<string, RecordData>

/** @returns Its digest; undefined where it cannot be kept. */
export function writeChanges(shelf: Shelf, changes: Changes): Promise<string | undefined> {
  return keep(shelf.folder, `changes-${shelf.name}`, Buffer.from(JSON.stringify([...changes])))
}

export async function readChanges(
  { folder, name }: Shelf,
  { changes }: StoredBuild,
): Promise<Changes | undefined> {
  if (changes === '') return new Map()
  const kept = await readKept(folder, `changes-${name}`, changes)
  return kept && new Map<string, RecordData>(JSON.parse(Buffer.from(kept).toString()))
}

type EditionData = RecordData['editions'][number]
type TargetData = NonNullable<EditionData['target']>

/** A record whose digests of texts are kept elsewhere: in their place is how many each side has. */
type StoredRecord = Omit<RecordData, 'editions'> & {
  readonly editions: readonly (Omit<EditionData, 'target'> & {
    readonly target: (Omit<TargetData, 'texts'> & { readonly texts: number }) | undefined
  })[]
}

function withoutTexts(record: RecordData): StoredRecord {
  return {
    ...record,
    editions: record.editions.map((edition) => ({
      ...edition,
      target: edition.target && { ...edition.target, texts: edition.target.texts.sources.length },
    })),
  }
}

/** @param texts The article's. */
export function parseRecord(line: string, texts: Float64Array): RecordData {
  const stored: StoredRecord = JSON.parse(line)
  let at = 0
  const take = (count: number, locale: string) => {
    at += count
    return digestsIn(texts.subarray(at - count, at), locale)
  }
  const editions = stored.editions.map(({ target, ...edition }) => {
    if (target === undefined) return { ...edition, target }
    const { texts: count, ...rest } = target
    const { locale } = edition
    return {
      ...edition,
      target: {
        ...rest,
        texts: { sources: take(count, locale), translations: take(count, locale) },
      },
    }
  })
  return { ...stored, editions }
}

function bytesOf(numbers: Float64Array): Uint8Array {
  return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength)
}
