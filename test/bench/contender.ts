/** What is measured against others of the same corpus: how it is made ready, run, and looked at after. */
import type { BenchArticle } from './article.ts'
import type { Command } from './measure.ts'

export interface Contender {
  /** What targets call it, such as `cold` or `hugo`. */
  readonly id: string
  /** What the tables call it. */
  readonly name: string
  readonly command: Command
  /** Makes ready for a run; not measured. Rounds count from 1. */
  readonly prepare: (round: number) => void
  /** Throws where the run has not made what it was to make; not measured. */
  readonly verify: (round: number) => void
}

/** A site generator to compare with, as far as it is installed. */
export interface Peer {
  readonly id: string
  readonly name: string
  /** How to install it. */
  readonly install: string
  /** With more articles than this it takes minutes, and is left out. */
  readonly mostArticles: number
  /** Undefined where it is not installed. */
  readonly findVersion: () => string | undefined
  /** Writes the site's sources; the build puts pages at `<output>/<locale>/<slug>/index.html`. */
  readonly writeSite: (root: string, articles: Iterable<BenchArticle>) => void
  readonly commandIn: (root: string) => Command
  /** Folder below the root that a build fills; removed before each. */
  readonly output: string
}
