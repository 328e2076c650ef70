/**
 * What an article leaves → plain bytes and numbers: some 2.5 KB, where objects take 6 KB and are marked at
 * each collection of garbage. They go from one thread to another as they are.
 */
import { digestContents } from './last-build/digest-contents.ts'
import type { EarlierArticle } from './last-build/earlier.ts'
import { stateSize } from './last-build/file-state.ts'
import type { ArticleFiles } from './last-build/looked-at.ts'
import { type PackedRecord, packRecord } from './last-build/packed-record.ts'
import type { MadeArticle } from './make-article.ts'
import { createPacking, unpack } from './packing.ts'
import { toRecordData } from './record-data.ts'
import type { StagedPage } from './stage-page.ts'

export interface PackedArticle extends PackedRecord {
  readonly slug: string
  /** Of its texts, its images, its pages. */
  readonly states: Float64Array
  /** All that is no number; it stays until the next article is packed. */
  readonly rest: Uint8Array
  /** Whether none of its problems is an error. */
  readonly isSound: boolean
}

/** What of an article is in `rest`. */
interface UnpackedRest {
  /** Of its texts, its images, the line of its record, each of its pages, as a stored build has them. */
  readonly digests: Buffer
  readonly images: readonly string[]
  readonly pages: readonly PackedPage[]
}

/** Its digest is among those of the article, its state among the states. */
export type PackedPage = Omit<StagedPage, 'digest' | 'state'>

export function packMade({ files, pages, record }: MadeArticle): PackedArticle {
  const isSound = record.problems.every(({ severity }) => severity !== 'error')
  return packArticle(record.slug, packRecord(toRecordData(record)), files, pages, isSound)
}

/** Of a page that is not staged. */
const notStaged = { names: [], isNamed: false, state: new Float64Array(stateSize) }

/** An article that is taken from an earlier build. */
export function packKnown(slug: string, { files, pages, record }: EarlierArticle): PackedArticle {
  const all = pages.map((page) => ({ ...page, ...notStaged }))
  return packArticle(slug, record, files, all, true)
}

export function packArticle(
  slug: string,
  record: PackedRecord,
  { images, texts }: ArticleFiles,
  pages: readonly StagedPage[],
  isSound: boolean,
): PackedArticle {
  const { line } = record
  const rest = packRest([texts.digest, images.digest, digestContents([line])], images.files, pages)
  const states = joined([texts.states, images.states, ...pages.map(({ state }) => state)])
  return { slug, line, texts: record.texts, states, rest, isSound }
}

function joined(rows: readonly Float64Array[]): Float64Array {
  let length = 0
  for (const row of rows) length += row.length
  const all = new Float64Array(length)
  let at = 0
  for (const row of rows) {
    all.set(row, at)
    at += row.length
  }
  return all
}

const packing = createPacking()

/** @param digests Of all but the pages. */
function packRest(
  digests: readonly string[],
  images: readonly string[],
  pages: readonly StagedPage[],
): Uint8Array {
  packing.uint32(digests.length + pages.length)
  for (const digest of digests) packing.digest(digest)
  for (const { digest } of pages) packing.digest(digest)
  packing.uint32(images.length)
  for (const image of images) packing.text(image)
  for (const { isNamed, names, path } of pages) {
    packing.text(path)
    packing.byte(Number(isNamed))
    packing.byte(names.length)
    for (const name of names) packing.uint32(name)
  }
  return packing.take()
}

export function unpackRest(packed: Buffer): UnpackedRest {
  const next = unpack(packed)
  const digests = next.digests(next.uint32())
  const images: string[] = []
  for (let left = next.uint32(); left > 0; left--) images.push(next.text())
  const pages: PackedPage[] = []
  while (!next.isAtEnd()) {
    const path = next.text()
    const isNamed = next.byte() === 1
    const names: number[] = []
    for (let left = next.byte(); left > 0; left--) names.push(next.uint32())
    pages.push({ path, names, isNamed })
  }
  return { digests, images, pages }
}
