/**
 * What stays of articles beside their records: the files that they were made from, and their staged pages,
 * packed. Law: what is taken out is what was put in. Some 300 bytes an article, where objects take 3 KB.
 */
import { growingBytes, growingNumbers } from './growing.ts'
import { stateSize } from './last-build/file-state.ts'
import type { ArticleFiles } from './last-build/looked-at.ts'
import { createPacking, unpack } from './packing.ts'
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
  const packing = createPacking()

  function packPage({ digest, names }: StagedPage): void {
    packing.hex(digest)
    packing.byte(names.length)
    for (const name of names) packing.uint32(name)
  }

  return {
    put(slug, { images, texts }, pages) {
      packing.hex(texts.digest)
      packing.hex(images.digest)
      for (const page of pages) packPage(page)
      const start = bytes.add(packing.take())
      places.set(slug, {
        states: states.add(texts.states),
        images: images.files.length === 0 ? none : images.files,
        bytes: start,
        bytesEnd: bytes.length,
      })
      states.add(images.states)
    },
    filesOf(slug) {
      const place = places.get(slug)
      if (place === undefined) return undefined
      const files = textsOf(slug)
      const end = place.states + files.length * stateSize
      const imagesEnd = end + place.images.length * stateSize
      const packed = unpack(bytes.slice(place.bytes, place.bytesEnd))
      return {
        texts: { files, states: states.slice(place.states, end), digest: packed.hex() },
        images: { files: place.images, states: states.slice(end, imagesEnd), digest: packed.hex() },
      }
    },
    pagesOf(slug, paths) {
      const place = places.get(slug)
      if (place === undefined) return []
      const packed = unpack(bytes.slice(place.bytes, place.bytesEnd))
      // The digests of its files.
      packed.hex()
      packed.hex()
      const pages: StagedPage[] = []
      while (!packed.isAtEnd()) {
        const digest = packed.hex()
        const names: number[] = []
        for (let left = packed.byte(); left > 0; left--) names.push(packed.uint32())
        pages.push({ path: paths[pages.length] ?? '', digest, names })
      }
      return pages
    },
  }
}
