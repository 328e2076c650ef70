/**
 * The folders of all shards of a publication → where its articles are taken from. Law: an article is
 * taken from a shard only where its files are here what they were there, and its pages are whole; any
 * other is made here.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Settings } from '../config.ts'
import { digestFiles } from '../last-build/digest-contents.ts'
import type { Earlier } from '../last-build/earlier.ts'
import { filesOfArticle } from '../last-build/last-build.ts'
import { lookIfSame } from '../last-build/looked-at.ts'
import { packRecord } from '../last-build/packed-record.ts'
import { readKept } from '../publish/content-cache.ts'
import type { Inventory } from '../read/inventory.ts'
import type { Cache } from '../render/fonts/subset.ts'
import { standInAssets } from '../render/shared-assets.ts'
import { UsageError } from '../usage-error.ts'
import {
  cardsFolder,
  pagesFolder,
  readShard,
  type StoredShard,
  type StoredShardArticle,
} from './shard.ts'

/**
 * @param folders Absolute paths.
 * @throws {UsageError} where a shard is missing, is there twice, is damaged, or was made with another tool or config.
 */
export function openShards(
  settings: Settings,
  inventory: Inventory,
  folders: readonly string[],
  fingerprint: string,
): Earlier {
  const shards = new Map<string, StoredShard>()
  for (const folder of folders) shards.set(folder, readShard(folder))
  assertComplete(shards, fingerprint)
  const articles = new Map<string, StoredShardArticle & { readonly pagesIn: string }>()
  const pages = new Map<string, string>()
  for (const [folder, shard] of shards) {
    const pagesIn = pagesFolder(folder)
    for (const [slug, article] of Object.entries(shard.articles)) {
      articles.set(slug, { ...article, pagesIn })
      for (const path of Object.keys(article.pages)) pages.set(path, join(pagesIn, path))
    }
  }
  const tags = new Set([...shards.values()].flatMap(({ locales }) => locales))
  const sources = new Map(inventory.articles.map((source) => [source.slug, source]))
  return {
    locales: [...tags],
    assets: standInAssets(
      settings,
      settings.locales.filter(({ tag }) => tags.has(tag)),
    ),
    readPage: (path) => readFileSync(pages.get(path) ?? path, 'utf8'),
    isInPlace: false,
    articleOf(slug) {
      const known = articles.get(slug)
      const source = sources.get(slug)
      if (known === undefined || source === undefined) return undefined
      const { files, pagesIn } = known
      if (files.texts.files.join('\n') !== filesOfArticle(source, settings).join('\n'))
        return undefined
      const texts = lookIfSame(files.texts, settings.root)
      const images = lookIfSame(files.images, settings.root)
      const isWhole = Object.entries(known.pages).every(
        ([path, content]) => digestFiles(pagesIn, [path]) === content,
      )
      if (texts === undefined || images === undefined || !isWhole) return undefined
      return {
        files: { texts, images },
        record: packRecord({ ...known.record, texts: Float64Array.from(known.texts) }),
        pages: Object.entries(known.pages).map(([path, digest]) => ({ path, digest })),
      }
    },
  }
}

/** The cards that shards have drawn, before a cache that draws the others. */
export function cacheWithShards(folders: readonly string[], cache: Cache): Cache {
  return async (key, make) => {
    for (const folder of folders) {
      const kept = readKept(cardsFolder(folder), key)
      if (kept !== undefined) return kept
    }
    return cache(key, make)
  }
}

function assertComplete(shards: ReadonlyMap<string, StoredShard>, fingerprint: string): void {
  const places = new Map<number, string>()
  const [first] = shards.values()
  for (const [folder, { count, fingerprint: made, index }] of shards) {
    if (made !== fingerprint)
      throw new UsageError(
        `The shard in ${folder} was made with another config, page’s words or version: build it again`,
      )
    const other = places.get(index)
    if (count !== first?.count)
      throw new UsageError(
        `The shard in ${folder} is one of ${count}, others are of ${first?.count}`,
      )
    if (other !== undefined)
      throw new UsageError(
        `The shards in ${other} and ${folder} are the same: ${index} of ${count}`,
      )
    places.set(index, folder)
  }
  for (let index = 1; index <= (first?.count ?? 0); index++)
    if (!places.has(index)) throw new UsageError(`Shard ${index} of ${first?.count} is missing`)
}
