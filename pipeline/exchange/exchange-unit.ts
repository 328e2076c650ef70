/**
 * What flows between the publication and a translation tool, whatever the format: an edition on its
 * way out, and what came back. No code.
 *
 * A file carries the source text that each translation is made from, and what the catalog said when
 * it was exported: so nothing that comes back late is taken for today's, and nothing is overwritten.
 */
import type { Locale, Place, State } from '../model.ts'
import type { Problem } from '../problem.ts'

/** A segment on its way out. */
export interface ExchangeUnit {
  readonly key: string
  /** Whether it is a front matter field: plain text, no Markdown. */
  readonly isField: boolean
  readonly source: string
  /** As the catalog has it; empty where it is missing. */
  readonly translation: string
  readonly state: State
  /** The source text that the translation was made from, where that is another one. */
  readonly previous: string | undefined
  /** Where the source text stands. */
  readonly place: Place
  /** Where in the article it stands, in words: the headings above it, or its field. */
  readonly context: string
  readonly notes: readonly string[]
}

/** An article in one target locale on its way out. */
export interface ExchangeFile {
  readonly slug: string
  /** The article's file, such as `content/about.md`. */
  readonly original: string
  /** The article's date, as its front matter has it. */
  readonly date: string
  readonly source: Locale
  readonly target: Locale
  /** Identifiers of the footnotes that the article defines. */
  readonly footnotes: readonly string[]
  readonly units: readonly ExchangeUnit[]
}

/**
 * `unfinished`: its mark says that it needs work. `finished`: no such mark. `confirmed`: somebody has
 * said that it is right, which a translation that is finished only because a mark was lost is not.
 */
export type Progress = 'unfinished' | 'finished' | 'confirmed'

/** A segment that came back. */
export interface ReturnedUnit {
  readonly key: string
  readonly source: string
  readonly translation: string
  readonly progress: Progress
  /** `exportDigest` of what the catalog said when the file was made; undefined where that was lost. */
  readonly exported: string | undefined
  /** A translation of the catalog as this file would say it; blanks are empty. */
  readonly form: (translation: string) => string
  readonly place: Place
}

/** A file that came back. */
export interface ReturnedFile {
  readonly file: string
  /** BCP 47 tag as the file has it. */
  readonly locale: string
  /** Slug or file of its article, as the file has it. */
  readonly article: string
  /** Where the file says both. */
  readonly place: Place
  readonly units: readonly ReturnedUnit[]
}

/** A file as it was read; a problem of one unit costs no other. */
export interface FileRead {
  /** Undefined where nothing of the file can be read. */
  readonly returned?: ReturnedFile
  readonly problems: readonly Problem[]
}
