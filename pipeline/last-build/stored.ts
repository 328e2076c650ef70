/**
 * What is kept of a build, on disk, in files that are whole or nothing:
 *
 *     build-<name>     how the files that it read and wrote were: all that a build with nothing to do needs
 *     records-<name>   the articles' records, one a line
 *     texts-<name>     the digests of their texts
 *     changes-<name>   articles that were made since, as long as they are few
 *
 * The first has the digests of the second's lines and of the third; the last names the first.
 */
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { bytesOf, numbersIn } from '../growing.ts'
import type { ProblemData } from '../problem-data.ts'
import { digestOfKept, keep, readKept } from '../publish/content-cache.ts'
import { type States, stateSize } from './file-state.ts'
import { openPaths, type PathBytes, type Paths, type PathsInPieces } from './paths.ts'
import { type Counts, type Positions, positionsIn } from './positions.ts'

const version = 12

/** What of a build is not counted by articles. */
export interface StoredHeader {
  readonly fingerprint: string
  /** What articles and catalogs there were, as a digest. */
  readonly inventory: string
  /** From how many files, but for images, each article is made. */
  readonly textFiles: number
  /** How many files of the site are no article's, the manifest at last. */
  readonly siteFiles: number
  /** Digest of the records' file: of all that the site's own pages are made from. */
  readonly records: string
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
  /** Digest of the texts' file. */
  readonly texts: string
}

interface StoredBuild {
  readonly header: StoredHeader
  /**
   * Paths in the publication: what every article is made from, its images at last; every article's pages;
   * the site's own files in `dist/`; the folders whose names the inventory is of.
   */
  readonly files: Paths
  /** Of the files, in the same order. */
  readonly states: States
  /** Of every article's texts, its images, its record, each of its pages; then of each file of the site. */
  readonly digests: Buffer
  /** Four numbers an article. */
  readonly counts: Counts
}

/** The same to be written, what is long in any number of pieces. */
export interface BuildInPieces extends Pick<StoredBuild, 'counts' | 'header'> {
  readonly files: PathsInPieces
  readonly states: readonly States[]
  readonly digests: readonly Buffer[]
}

/** A stored build, and where things of each article stand in it. */
export interface OpenBuild extends StoredBuild {
  /** The digest of its file: by it changes name the build that they are of. */
  readonly base: string
  readonly positions: Positions
  /** The same paths, as threads share them. */
  readonly shared: SharedFiles
}

/** The paths and states of a stored build in memory that threads share. */
interface SharedFiles {
  readonly paths: PathBytes
  readonly states: States
}

/** Where what is kept of a publication lies. */
export interface Shelf {
  /** Of the cache: absolute path. */
  readonly folder: string
  /** The publication's, among those that a cache serves. */
  readonly name: string
}

/**
 * Before the parts of a build's file: the length of each in bytes, up to a multiple of eight. The parts are
 * states, counts, where blocks of paths start, digests, header, paths.
 */
const lengthsSize = 24

/** In bytes; nothing where none is kept. */
export function sizeOfStored({ folder, name }: Shelf): number {
  return statSync(join(folder, `build-${name}`), { throwIfNoEntry: false })?.size ?? 0
}

export function readStored({ folder, name }: Shelf): OpenBuild | undefined {
  const bytes = readKept(folder, `build-${name}`, undefined, allocateShared)
  if (bytes === undefined || bytes.length < lengthsSize) return undefined
  try {
    let at = lengthsSize
    const part = (index: number) => {
      const start = at
      at += bytes.readUInt32LE(index * 4)
      return bytes.subarray(start, at)
    }
    const states = numbersIn(part(0))
    const counts = part(1)
    const starts = part(2)
    const digests = part(3)
    const header: StoredHeader & { readonly version: number } = JSON.parse(part(4).toString())
    if (header.version !== version) return undefined // Another version of this tool has kept it.
    const paths = { bytes: part(5), starts: wordsIn(starts) }
    const build = { header, files: openPaths(paths), states, digests, counts: wordsIn(counts) }
    const positions = positionsIn({ ...build, ...header })
    if (states.length !== build.files.length * stateSize) return undefined
    return { ...build, base: digestOfKept(bytes), positions, shared: { paths, states } }
  } catch {
    return undefined
  }
}

/** @returns Its digest; undefined where it cannot be kept. */
export function writeStored({ folder, name }: Shelf, build: BuildInPieces): string | undefined {
  const { counts, digests, files, header, states } = build
  const parts: readonly (readonly Uint8Array[])[] = [
    states.map(bytesOf),
    [bytesOf(counts)],
    [bytesOf(files.starts)],
    digests,
    [Buffer.from(JSON.stringify({ ...header, version }))],
    files.bytes,
  ]
  const lengths = Buffer.alloc(lengthsSize)
  for (const [index, pieces] of parts.entries())
    lengths.writeUInt32LE(
      pieces.reduce((sum, { length }) => sum + length, 0),
      index * 4,
    )
  return keep(folder, `build-${name}`, [lengths, ...parts.flat()])
}

/** The words of 32 bits that bytes are of, in place. */
function wordsIn({ buffer, byteOffset, length }: Uint8Array): Uint32Array {
  return new Uint32Array(buffer, byteOffset, length / 4)
}

function allocateShared(size: number): Buffer {
  return Buffer.from(new SharedArrayBuffer(size))
}
