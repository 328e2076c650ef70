/** Where things of each article stand among those of all in a stored build. */
import { fileOf, slugOf } from '../files.ts'
import { once } from '../once.ts'
import { digestSize } from '../packing.ts'
import type { Paths } from './paths.ts'

/** How many images each article has, pages, digests of texts, and bytes of its record: four numbers an article. */
export type Counts = Uint32Array

export const countsSize = 4

export interface Position {
  /** Among the articles. */
  readonly index: number
  /** Of its first file and its first image, and behind its last: among all files. */
  readonly file: number
  readonly image: number
  readonly inputsEnd: number
  /** Of its first page, and behind its last: among all files. */
  readonly page: number
  readonly pagesEnd: number
  /** Of the digest of its texts; those of its images, its record and its pages follow. */
  readonly digest: number
  readonly digestsEnd: number
  /** Of the first digest of its texts, and behind the last. */
  readonly text: number
  readonly textsEnd: number
  /** Of the first byte of its record, and behind the last. */
  readonly record: number
  readonly recordEnd: number
}

export interface Positions {
  /** How many articles there are. */
  readonly count: number
  /** The article at an index. */
  at(index: number): Position
  of(slug: string): Position | undefined
  /** Of the first page of all, the first file of the site, the first folder: among all files. */
  readonly pages: number
  readonly site: number
  readonly folders: number
  /** Of the digest of the first file of the site. */
  readonly siteDigest: number
}

export interface Counted {
  readonly counts: Counts
  readonly files: Paths
  readonly textFiles: number
  readonly siteFiles: number
}

/** Digests before those of an article's pages. */
export const ownDigests = 3

export function positionsIn({ counts, files, siteFiles, textFiles }: Counted): Positions {
  const count = counts.length / countsSize
  const imagesBefore = createSums(counts, 0)
  const pagesBefore = createSums(counts, 1)
  const textsBefore = createSums(counts, 2)
  const bytesBefore = createSums(counts, 3)
  const pages = count * textFiles + imagesBefore(count)
  const site = pages + pagesBefore(count)
  const at = (index: number): Position => {
    const file = index * textFiles + imagesBefore(index)
    return {
      index,
      file,
      image: file + textFiles,
      inputsEnd: (index + 1) * textFiles + imagesBefore(index + 1),
      page: pages + pagesBefore(index),
      pagesEnd: pages + pagesBefore(index + 1),
      digest: index * ownDigests + pagesBefore(index),
      digestsEnd: (index + 1) * ownDigests + pagesBefore(index + 1),
      text: textsBefore(index),
      textsEnd: textsBefore(index + 1),
      record: bytesBefore(index),
      recordEnd: bytesBefore(index + 1),
    }
  }
  const fileAt = (index: number) => files.at(index * textFiles + imagesBefore(index))
  const indexes = once(
    () => new Map(Array.from({ length: count }, (_, index) => [slugOf(fileAt(index)), index])),
  )
  const indexOf = (slug: string) => findSorted(fileOf(slug), count, fileAt) ?? indexes().get(slug)
  return {
    count,
    at,
    of(slug) {
      const index = indexOf(slug)
      return index === undefined ? undefined : at(index)
    },
    pages,
    site,
    folders: site + siteFiles,
    siteDigest: count * ownDigests + pagesBefore(count),
  }
}

/** Where a text stands among others that are sorted by code unit; a file in another form than NFC is not found. */
function findSorted(
  text: string,
  count: number,
  textAt: (index: number) => string,
): number | undefined {
  let [low, high] = [0, count]
  while (low < high) {
    const middle = (low + high) >> 1
    if (textAt(middle) < text) low = middle + 1
    else high = middle
  }
  return low < count && textAt(low) === text ? low : undefined
}

/** How much of one count the articles before an index have together. */
function createSums(counts: Counts, which: number): (index: number) => number {
  const sums = new Float64Array(counts.length / countsSize + 1)
  for (let index = 0; index + 1 < sums.length; index++)
    sums[index + 1] = (sums[index] ?? 0) + (counts[index * countsSize + which] ?? 0)
  return (index) => sums[index] ?? 0
}

/** The digest at a position, in hex. */
export function digestAt({ digests }: { readonly digests: Buffer }, position: number): string {
  return digests.toString('hex', position * digestSize, (position + 1) * digestSize)
}
