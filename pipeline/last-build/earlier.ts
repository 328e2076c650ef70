/** Articles that earlier builds have made and that are as they were: the last build, or all shards of one. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Settings } from '../config.ts'
import type { Locale } from '../model.ts'
import { type SharedAssets, setAssets } from '../render/shared-assets.ts'
import { stateSize } from './file-state.ts'
import type { LastBuild } from './last-build.ts'
import { distFolder } from './look.ts'
import type { ArticleFiles, LookedAt } from './looked-at.ts'
import type { PackedRecord } from './packed-record.ts'
import { digestAt, ownDigests, type Position } from './positions.ts'

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

interface EarlierPage {
  /** In the site. */
  readonly path: string
  /** Of its content with stand-ins for the names of assets. */
  readonly digest: string
}

export interface EarlierArticle {
  readonly record: PackedRecord
  /** The files that say so. */
  readonly files: ArticleFiles
  readonly pages: readonly EarlierPage[]
}

/** The articles of the last build that are as they were, whatever the others are. */
export function toEarlier(last: LastBuild, settings: Settings): Earlier | undefined {
  const { assets, build, changed } = last
  const { files, header, positions } = build
  const records = last.openRecords()
  if (records === undefined) return undefined
  const isChanged = new Set(changed.map(({ slug }) => slug))
  const lookedAt = (from: number, to: number, digest: number): LookedAt => ({
    files: files.slice(from, to),
    states: build.states.slice(from * stateSize, to * stateSize),
    digest: digestAt(build, digest),
  })
  const pagesAt = ({ digest, page, pagesEnd }: Position): readonly EarlierPage[] =>
    files.slice(page, pagesEnd).map((file, index) => ({
      path: file.slice(distFolder.length),
      digest: digestAt(build, digest + ownDigests + index),
    }))
  return {
    assets,
    locales: header.locales,
    isInPlace: true,
    readPage: (path) => readFileSync(join(settings.root, 'dist', path), 'utf8'),
    articleOf(slug) {
      const place = positions.of(slug)
      if (place === undefined || isChanged.has(slug)) return undefined
      const { digest, file, image, inputsEnd } = place
      const looked = {
        texts: lookedAt(file, image, digest),
        images: lookedAt(image, inputsEnd, digest + 1),
      }
      const record = records.packedOf(slug)
      return record && { files: looked, pages: pagesAt(place), record }
    },
  }
}

/** An earlier page with the names of other assets. */
export function renamed(
  path: string,
  { assets: before, readPage }: Earlier,
  assets: SharedAssets,
  locale: Locale,
): string {
  const html = setAssets(readPage(path), before, assets, locale)
  if (html === undefined) throw new Error(`${path} has not the names that it was made with`)
  return html
}
