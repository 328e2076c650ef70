/**
 * A shard: the share of a publication's articles that one of several machines makes, in a folder that is
 * handed to the machine that merges them.
 *
 *     shard          what the articles were made from, and their records: whole or nothing
 *     pages/<path>   each page, with stand-ins for the names of what all pages share
 *     cards/<key>    each card, as the cache keeps it
 */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { LookedAt } from '../last-build/looked-at.ts'
import { keep, readKept } from '../publish/content-cache.ts'
import type { RecordData } from '../record-data.ts'
import { UsageError } from '../usage-error.ts'

/** The `index`th of `count`, from 1. */
export interface Shard {
  readonly index: number
  readonly count: number
}

export interface StoredShard extends Shard {
  readonly version: number
  /** Of all that is no article. */
  readonly fingerprint: string
  /** Tags of the locales that its pages know of. */
  readonly locales: readonly string[]
  readonly articles: { readonly [slug: string]: StoredShardArticle }
}

export interface StoredShardArticle {
  /** What it was made from. */
  readonly files: {
    readonly texts: Omit<LookedAt, 'states'>
    readonly images: Omit<LookedAt, 'states'>
  }
  readonly record: Omit<RecordData, 'texts'>
  readonly texts: readonly number[]
  /** Digests of its pages by path. */
  readonly pages: { readonly [path: string]: string }
}

export const shardVersion = 4
const name = 'shard'

/** Which of the articles in order belong to a shard: each to one, as even as can be. */
export function isInShard(position: number, { index, count }: Shard): boolean {
  return position % count === index - 1
}

export function pagesFolder(folder: string): string {
  return join(folder, 'pages')
}

export function cardsFolder(folder: string): string {
  return join(folder, 'cards')
}

export function writeShard(folder: string, shard: StoredShard): void {
  keep(folder, name, [Buffer.from(JSON.stringify(shard))])
}

/** @throws {UsageError} where the folder has no whole shard of this version. */
export function readShard(folder: string): StoredShard {
  const kept = readKept(folder, name)
  if (kept === undefined) throw new UsageError(`There is no whole shard in ${folder}`)
  const shard = JSON.parse(kept.toString()) as StoredShard
  if (shard.version !== shardVersion)
    throw new UsageError(`The shard in ${folder} is of another version of this tool`)
  return shard
}

/**
 * Whether a shard may be put there: nothing of anybody else is in the folder.
 *
 * @throws {UsageError} where something is.
 */
export function assertFree(folder: string): void {
  if (namesIn(folder).length === 0 || readKept(folder, name) !== undefined) return
  throw new UsageError(
    `${folder} is not empty and holds no shard: name another folder with \`--out\``,
  )
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw new UsageError(`${folder} is no folder: name another with \`--out\``, { cause: error })
  }
}
