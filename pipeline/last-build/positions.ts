/** Where things of each article stand among those of all in a stored build. */
import { stateSize } from './file-state.ts'
import type { StoredArticle, StoredBuild } from './stored.ts'

export interface Position {
  /** Among the articles. */
  readonly index: number
  /** Of its first state. */
  readonly state: number
  /** Of the state of its first page: those of all articles stand together. */
  readonly page: number
  /** Of its first digest. */
  readonly digest: number
  /** Of the first digest of its texts. */
  readonly text: number
}

export interface Positions {
  readonly articles: ReadonlyMap<string, Position>
  /** Of the state of the first page of all. */
  readonly pages: number
  /** Of the files that are no article's. */
  readonly site: Pick<Position, 'state' | 'digest'>
}

/** @param textFiles From how many files, but for images, each article is made. */
export function positionsIn({ articles }: StoredBuild, textFiles: number): Positions {
  const positions = new Map<string, Position>()
  const size = ([, , images]: StoredArticle) => (textFiles + images.length) * stateSize
  const ofPages = articles.reduce((sum, article) => sum + size(article), 0)
  let [state, page, digest, text] = [0, ofPages, 0, 0]
  for (const [index, article] of articles.entries()) {
    const [slug, , , pages, texts] = article
    positions.set(slug, { index, state, page, digest, text })
    state += size(article)
    page += pages.length * stateSize
    digest += 2 + pages.length
    text += texts
  }
  return { articles: positions, pages: ofPages, site: { state: page, digest } }
}

export const digestLength = 32

/** The digest at a position; it equals none where it was not known. */
export function digestAt({ digests }: StoredBuild, position: number): string {
  return digests.slice(position * digestLength, (position + 1) * digestLength)
}
