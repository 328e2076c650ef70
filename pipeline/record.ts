/**
 * What a publication keeps of an article once its trees are gone: plain data. Indexes, feeds, sitemap,
 * fonts, cards and the rules that look over all articles are made from it, so memory does not grow with
 * the text of a publication.
 */
import type { Ignore, Locale, Policy } from './model.ts'
import type { Problem } from './problem.ts'

export interface ArticleRecord {
  readonly slug: string
  readonly editions: readonly EditionRecord[]
  /** The local images that its pages show: path in the site → file in the publication. */
  readonly images: ReadonlyMap<string, string>
  /** Every local image that it names, also one that is not there: files in the publication. */
  readonly imageFiles: readonly string[]
  /** Of the article and all of its editions. */
  readonly problems: readonly Problem[]
  /**
   * Digests of the fresh texts of its target editions, one behind the other: by two, of a unit's text and
   * of its translation.
   */
  readonly texts: Float64Array
  /** Undefined until they are made. */
  readonly pages?: PagesRecord | undefined
}

/** The pages of an article, and what they were made from beside it. */
export interface PagesRecord {
  /** Their files in the site. */
  readonly files: readonly string[]
  /** Where the other articles were that it links to. */
  readonly links: readonly LinkRecord[]
}

export interface LinkRecord {
  readonly slug: string
  readonly locale: string
  /** In the site; undefined where there was no such page. */
  readonly path?: string | undefined
}

export interface EditionRecord {
  /** BCP 47 tag. */
  readonly locale: string
  readonly policy: Policy
  /** The article's file. */
  readonly file: string
  /** Path of its page below the locale. */
  readonly path: string
  /** Undefined unless the edition is complete. */
  readonly listing: Listing | undefined
  /** What of a target edition only all articles together can judge. */
  readonly target: TargetRecord | undefined
}

interface TargetRecord {
  /** The catalog's file. */
  readonly file: string
  readonly ignores: readonly Ignore[]
  /** How many texts of it have digests. */
  readonly texts: number
}

/** A complete edition as other pages see it. */
export interface Listing {
  readonly slug: string
  readonly locale: Locale
  /** Path of its page in the site. */
  readonly path: string
  readonly title: string
  readonly description: string | undefined
  readonly dateline: string | undefined
  readonly author: string | undefined
  /** As the front matter has it: `YYYY-MM-DD` or RFC 3339. */
  readonly date: string
  /** Minutes that it takes to read. */
  readonly minutes: number
  /** What its font has to have; undefined where its locale has none. */
  readonly characters: FontTexts | undefined
}

/** Texts whose characters a font has to have, by weight; or these characters, each once. */
export interface FontTexts {
  readonly regular: string
  readonly bold: string
}
