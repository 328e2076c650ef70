/**
 * What `sync` follows: the entries of source catalogs as it has left them, beside the articles as
 * they are now. No code.
 */
import type { Article } from '../model.ts'

/** One entry of a source catalog, or of what is retired. */
export interface OldEntry {
  /** The article in whose files its translations are. */
  readonly slug: string
  readonly key: string
  /** The source text. */
  readonly text: string
  /** What the other side of a merge conflict said: who edited the translation may have seen that one. */
  readonly rival?: string | undefined
  /** Whether its catalog had a merge conflict anywhere, so that `check` could say nothing of it. */
  readonly isMerged?: boolean
  readonly isRetired: boolean
}

/** An article beside the source catalog that it had, under this slug or an earlier one. */
export interface Pursuit {
  readonly article: Article
  readonly before: readonly OldEntry[]
  /** Where its translations are: its slug, and the one that it had. */
  readonly homes: readonly string[]
}
