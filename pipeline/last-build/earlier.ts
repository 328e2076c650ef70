/** Articles that earlier builds have made and that are as they were: the last build, or all shards of one. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Settings } from '../config.ts'
import type { ArticleRecord } from '../record.ts'
import { fromRecordData } from '../record-data.ts'
import type { SharedAssets } from '../render/shared-assets.ts'
import { type States, stateSize } from './file-state.ts'
import { filesOfArticle, type LastBuild } from './last-build.ts'
import type { ArticleFiles, LookedAt } from './looked-at.ts'
import { digestAt } from './positions.ts'

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
  /** The digest of such a page with stand-ins for the names of assets. */
  digestOf(path: string): string | undefined
  /** Whether its pages are those in `dist/`. */
  readonly isInPlace: boolean
}

interface EarlierArticle {
  readonly record: ArticleRecord
  /** The files that say so. */
  readonly files: ArticleFiles
}

/** The articles of the last build that are as they were, whatever the others are. */
export async function toEarlier(last: LastBuild, settings: Settings): Promise<Earlier | undefined> {
  const { assets, changed, positions, states, stored } = last
  const records = await last.openRecords()
  if (records === undefined) return undefined
  const isChanged = new Set(changed.map(({ slug }) => slug))
  const digests = new Map<string, string>()
  for (const [slug, , , pages] of stored.articles) {
    const first = (positions.articles.get(slug)?.digest ?? 0) + 2
    for (const [index, path] of pages.entries()) digests.set(path, digestAt(stored, first + index))
  }
  return {
    assets,
    locales: stored.locales,
    isInPlace: true,
    digestOf: (path) => digests.get(path),
    readPage: (path) => readFileSync(join(settings.root, 'dist', path), 'utf8'),
    articleOf(slug) {
      const place = positions.articles.get(slug)
      const article = stored.articles[place?.index ?? -1]
      if (place === undefined || article === undefined || isChanged.has(slug)) return undefined
      const [, file, images] = article
      const texts = filesOfArticle({ slug, file }, settings)
      const files = {
        texts: lookedAt(texts, states, place.state, digestAt(stored, place.digest)),
        images: lookedAt(
          images,
          states,
          place.state + texts.length * stateSize,
          digestAt(stored, place.digest + 1),
        ),
      }
      const record = records.recordOf(slug)
      return record && { files, record: fromRecordData(record, settings.locales) }
    },
  }
}

function lookedAt(
  files: readonly string[],
  states: States,
  from: number,
  digest: string,
): LookedAt {
  return { files, states: states.slice(from, from + files.length * stateSize), digest }
}
