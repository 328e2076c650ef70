/**
 * What stays of articles, packed: their records, the files that they were made from, their staged pages.
 * Law: what is taken out is what was put in.
 */
import { bytesOf, growingNumbers, numbersOf } from './growing.ts'
import { type States, stateSize } from './last-build/file-state.ts'
import type { LookedAt } from './last-build/looked-at.ts'
import { lineEndSize, mayHaveLinks, type PackedRecord } from './last-build/packed-record.ts'
import { type PackedArticle, type PackedPage, unpackRest } from './pack-article.ts'
import { spilledBytes } from './spilled-bytes.ts'

export interface MadeArticles {
  /** How many there are. */
  size(): number
  /** In place of what was put under its slug. */
  put(article: PackedArticle): void
  recordOf(slug: string): PackedRecord | undefined
  /** Whether its pages may link to other articles. */
  mayHaveLinks(slug: string): boolean
  /** The digests of its texts. */
  textsOf(slug: string): Float64Array
  /** Those of all articles that were put, also of what others were put in place of. */
  allTexts(): readonly Float64Array[]
  /** Its pages; those that were taken from an earlier build without places of names. */
  pagesOf(slug: string): readonly PackedPage[]
  /** All that is kept of it. */
  articleOf(slug: string): KeptArticle | undefined
}

export interface KeptArticle extends PackedRecord {
  /** Of its texts, its images, the line of its record, each of its pages, as a stored build has them. */
  readonly digests: Buffer
  /** The files that it was made from, as they were before they were read. */
  readonly files: { readonly texts: FilesInStates; readonly images: FilesInStates }
  readonly pages: readonly PackedPage[]
  /** Of its pages as they were staged. */
  readonly pageStates: States
}

type FilesInStates = Pick<LookedAt, 'files' | 'states'>

/** Where things of an article begin and end. */
interface Place {
  readonly line: number
  readonly lineEnd: number
  readonly restEnd: number
  readonly statesEnd: number
  readonly texts: number
  readonly textsEnd: number
  readonly mayHaveLinks: boolean
}

/**
 * @param filesOf The files of an article but for its images.
 * @param file Absolute path of a file for what would be large in memory; it need not be made.
 */
export function createMadeArticles(
  filesOf: (slug: string) => readonly string[],
  file: string,
): MadeArticles {
  const places = new Map<string, Place>()
  const allTexts = growingNumbers()
  const bytes = spilledBytes(file)
  const restOf = ({ lineEnd, restEnd }: Place) => unpackRest(bytes.slice(lineEnd, restEnd))
  const recordAt = ({ line, lineEnd, texts, textsEnd }: Place): PackedRecord => ({
    line: bytes.slice(line, lineEnd),
    texts: allTexts.slice(texts, textsEnd),
  })

  return {
    size: () => places.size,
    put({ line, rest, slug, states, texts }) {
      const start = bytes.add(line)
      const lineEnd = bytes.add(rest)
      const restEnd = bytes.add(bytesOf(states))
      const textsStart = allTexts.add(texts)
      places.set(slug, {
        line: start,
        lineEnd,
        restEnd,
        statesEnd: bytes.length,
        texts: textsStart,
        textsEnd: allTexts.length,
        mayHaveLinks: mayHaveLinks(line.subarray(-lineEndSize)),
      })
    },
    recordOf(slug) {
      const place = places.get(slug)
      return place && recordAt(place)
    },
    mayHaveLinks: (slug) => places.get(slug)?.mayHaveLinks ?? false,
    allTexts: allTexts.pieces,
    textsOf(slug) {
      const place = places.get(slug)
      return allTexts.slice(place?.texts ?? 0, place?.textsEnd ?? 0)
    },
    pagesOf(slug) {
      const place = places.get(slug)
      return place === undefined ? [] : restOf(place).pages
    },
    articleOf(slug) {
      const place = places.get(slug)
      if (place === undefined) return undefined
      const { digests, images, pages } = restOf(place)
      const texts = filesOf(slug)
      const states = numbersOf(bytes.slice(place.restEnd, place.statesEnd))
      const end = texts.length * stateSize
      const imagesEnd = end + images.length * stateSize
      return {
        ...recordAt(place),
        digests,
        files: {
          texts: { files: texts, states: states.subarray(0, end) },
          images: { files: images, states: states.subarray(end, imagesEnd) },
        },
        pages,
        pageStates: states.subarray(imagesEnd),
      }
    },
  }
}
