/**
 * What stays of articles beside their records: the files that they were made from, and their staged pages,
 * packed. Law: what is taken out is what was put in. Some 400 bytes an article, where objects take 3 KB.
 */
import { basename, dirname, join } from 'node:path'
import { growingBytes, growingNumbers } from './growing.ts'
import { stateSize } from './last-build/file-state.ts'
import type { ArticleFiles, LookedAt } from './last-build/looked-at.ts'
import type { StagedPage } from './stage-page.ts'

interface Place {
  readonly states: number
  /** Empty for most, and then one for all. */
  readonly images: readonly string[]
  readonly bytes: number
  readonly bytesEnd: number
}

export interface MadeArticles {
  put(slug: string, files: ArticleFiles, pages: readonly StagedPage[]): void
  filesOf(slug: string): ArticleFiles | undefined
  /**
   * Its pages; none where they were taken from an earlier build.
   *
   * @param paths Of all its pages.
   */
  pagesOf(slug: string, paths: readonly string[]): readonly StagedPage[]
}

const none: readonly string[] = []

/** @param textsOf The files of an article but for its images. */
export function createMadeArticles(textsOf: (slug: string) => readonly string[]): MadeArticles {
  const places = new Map<string, Place>()
  const states = growingNumbers()
  const bytes = growingBytes()
  const folders: string[] = []

  function packPage({ digest, file, names }: StagedPage): readonly Buffer[] {
    const folder = dirname(file)
    if (!folders.includes(folder)) folders.push(folder)
    const name = Buffer.from(basename(file))
    const head = Buffer.from([folders.indexOf(folder), name.length, names.length])
    return [head, packDigest(digest), name, Buffer.from(Uint32Array.from(names).buffer)]
  }

  return {
    put(slug, { images, texts }, pages) {
      const packed = Buffer.concat([
        packDigest(texts.digest),
        packDigest(images.digest),
        ...pages.flatMap(packPage),
      ])
      const start = bytes.add(packed)
      places.set(slug, {
        states: states.add(texts.states),
        images: images.files.length === 0 ? none : images.files,
        bytes: start,
        bytesEnd: start + packed.length,
      })
      states.add(images.states)
    },
    filesOf(slug) {
      const place = places.get(slug)
      if (place === undefined) return undefined
      const files = textsOf(slug)
      const end = place.states + files.length * stateSize
      const imagesEnd = end + place.images.length * stateSize
      const head = bytes.slice(place.bytes, place.bytes + 2 * packedDigest)
      const lookedAt = (
        some: readonly string[],
        from: number,
        to: number,
        at: number,
      ): LookedAt => ({
        files: some,
        states: states.slice(from, to),
        digest: unpackDigest(head, at * packedDigest),
      })
      return {
        texts: lookedAt(files, place.states, end, 0),
        images: lookedAt(place.images, end, imagesEnd, 1),
      }
    },
    pagesOf(slug, paths) {
      const place = places.get(slug)
      if (place === undefined) return []
      const packed = bytes.slice(place.bytes + 2 * packedDigest, place.bytesEnd)
      const pages: StagedPage[] = []
      for (let at = 0; at < packed.length; ) {
        const [folder = 0, name = 0, names = 0] = packed.subarray(at, at + 3)
        const file = at + 3 + packedDigest
        const first = file + name
        pages.push({
          path: paths[pages.length] ?? '',
          file: join(folders[folder] ?? '', packed.toString('utf8', file, first)),
          digest: unpackDigest(packed, at + 3),
          names: Array.from({ length: names }, (_, index) =>
            packed.readUInt32LE(first + index * 4),
          ),
        })
        at = first + names * 4
      }
      return pages
    },
  }
}

/** How long it is, as it may not be known, and its bytes. */
const packedDigest = 17

function packDigest(digest: string): Buffer {
  const packed = Buffer.alloc(packedDigest)
  packed[0] = packed.write(digest, 1, 'hex')
  return packed
}

function unpackDigest(packed: Buffer, at: number): string {
  return packed.toString('hex', at + 1, at + 1 + (packed[at] ?? 0))
}
