/** What threads say to each other: plain data. */
import type { ArticleSource } from '../inspect-article.ts'
import type { PackedArticle } from '../pack-article.ts'
import type { NamesByLocale } from '../render/shared-assets.ts'

/** What a thread starts with, the first message to it. */
export interface WorkerStart {
  /** Absolute path of the publication. */
  readonly root: string
  /** Every article's. */
  readonly slugs: readonly string[]
  /** Tags of the locales that the pages know of. */
  readonly locales: readonly string[]
  /** Absolute path of where pages are staged. */
  readonly stage: string
  /** What the config has to say here, too. */
  readonly options: string
}

/** Articles to make; none when there is nothing more to do. */
export interface Request {
  readonly sources: readonly ArticleSource[]
  /** Whether their pages are wanted. */
  readonly isWanted: boolean
  /** The names of what all pages share, where some are expected. */
  readonly names: NamesByLocale | undefined
}

/** What a thread has made; at first nothing. */
export interface Answer {
  /** Whether it says no more than that it is there. */
  readonly isFirst: boolean
  /** Whether it can make anything. */
  readonly isFit: boolean
  readonly made: readonly PackedArticle[]
  /** What making one has thrown. */
  readonly failure?: unknown
}
