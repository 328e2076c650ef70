/**
 * A publication × a shard → a folder with the pages of its share of the articles and all that the merge
 * needs to know of them; or the problems that stand against it, and no such folder.
 */
import { mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Settings } from '../config.ts'
import { type OnProgress, startLine } from '../inspect.ts'
import { unpackRecord } from '../last-build/packed-record.ts'
import { digestAt, ownDigests } from '../last-build/positions.ts'
import { createArticles } from '../make-articles.ts'
import type { Problem } from '../problem.ts'
import { byPlace } from '../problem-order.ts'
import { cached, keep } from '../publish/content-cache.ts'
import { createStageWriter } from '../publish/stage.ts'
import { takeInventory } from '../read/inventory.ts'
import type { ArticleRecord } from '../record.ts'
import { makeSiteCards } from '../render/cards/site-cards.ts'
import type { Site } from '../render/site.ts'
import {
  assertFree,
  cardsFolder,
  isInShard,
  pagesFolder,
  type Shard,
  type StoredShardArticle,
  shardVersion,
  writeShard,
} from './shard.ts'

export interface ShardBuild {
  /** How many articles there are, and how many of them are in the shard. */
  readonly articles: number
  readonly own: number
  readonly problems: readonly Problem[]
  readonly isWritten: boolean
}

export interface ShardPlace {
  readonly settings: Settings
  readonly fingerprint: string
  /** Of the cache of what is costly to make. */
  readonly cacheFolder: string
  /** Absolute path of the shard's folder. */
  readonly folder: string
  /** How many threads may work; undefined for as many as pay. */
  readonly threads?: number | undefined
}

/** @throws {UsageError} where something else than a shard is in the folder. */
export async function buildShard(
  { cacheFolder, fingerprint, folder, settings, threads }: ShardPlace,
  shard: Shard,
  onProgress?: OnProgress,
): Promise<ShardBuild> {
  assertFree(folder)
  rmSync(folder, { recursive: true, force: true })
  const inventory = takeInventory(settings)
  const { line, inspectFurniture } = startLine(settings)
  const words: Site['words'] = (locale, key, values) =>
    line.translator.furniture(locale.tag, key, values)
  const cards = makeSiteCards(settings, words)
  const site = join(folder, 'stage')
  mkdirSync(site, { recursive: true })
  const ofArticles = join(folder, 'articles')
  const articles = createArticles({ settings, inventory, earlier: undefined, threads }, line, {
    site,
    write: createStageWriter(site),
    fileBeside: () => ofArticles,
  })
  const own = inventory.articles.filter((_, position) => isInShard(position, shard))
  const before = [...inspectFurniture(), ...inventory.problems]
  const records: ArticleRecord[] = []
  const isBroken = before.some(isError)
  await articles.makeAll(own, isBroken, (record) => records.push(record), onProgress)
  const problems = [...before, ...records.flatMap((record) => record.problems)].sort(byPlace)
  const counts = { articles: inventory.articles.length, own: own.length, problems }
  if (problems.some(isError)) {
    rmSync(folder, { recursive: true, force: true })
    return { ...counts, isWritten: false }
  }
  for (const listing of records.flatMap(({ editions }) =>
    editions.flatMap((one) => one.listing ?? []),
  ))
    await cards.fileOf(listing, async (key, make) => {
      const content = await cached(cacheFolder, key, make)
      keep(cardsFolder(folder), key, [content])
      return content
    })
  renameSync(site, pagesFolder(folder))
  const stored: { [slug: string]: StoredShardArticle } = {}
  for (const kept of articles.kept()) {
    const { images, texts } = kept.files
    const digestOf = (place: number) => digestAt(kept, place)
    const { texts: digests, ...record } = unpackRecord(kept)
    stored[record.slug] = {
      // On another machine only contents count.
      files: {
        texts: { files: texts.files, digest: digestOf(0) },
        images: { files: images.files, digest: digestOf(1) },
      },
      record,
      texts: [...digests],
      pages: Object.fromEntries(
        kept.pages.map(({ path }, index) => [path, digestOf(ownDigests + index)]),
      ),
    }
  }
  rmSync(ofArticles, { force: true })
  writeShard(folder, {
    ...shard,
    version: shardVersion,
    fingerprint,
    locales: articles.locales().map(({ tag }) => tag),
    articles: stored,
  })
  return { ...counts, isWritten: true }
}

function isError({ severity }: Problem): boolean {
  return severity === 'error'
}
