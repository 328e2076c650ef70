/**
 * What a page rule is: it looks at a page as it stands in `dist/`, or at what all of them say of
 * themselves. It finds; the runner stamps severity and locale, `problems/` has the words.
 *
 * Law: trees are seen one at a time and dropped; what pages are compared by are small facts.
 */
import type { Root } from 'hast'
import type { Settings } from '../config.ts'
import type { WebFontFace } from '../fonts/web-font.ts'
import type { Locale, Place, Severity } from '../model.ts'
import type { ProblemArguments, ProblemKind } from '../problem.ts'

/** The folder of the site as the last build left it. Paths are relative to it, with `/`. */
export interface Dist {
  readonly settings: Settings
  /** Every file that is there, those of others too. */
  readonly files: ReadonlySet<string>
  /** What the last build has published, by its manifest. */
  readonly published: ReadonlySet<string>
  /** Whether an article itself says `{{name}}` in its text. */
  readonly isInArticles: (name: string) => boolean
  /** The font at a path; undefined where there is none. */
  readonly fontAt: (path: string) => WebFontFace | undefined
}

export interface Heading {
  readonly level: number
  readonly id: string | undefined
  readonly place: Place
}

export interface Alternate {
  readonly hreflang: string
  readonly href: string
  readonly place: Place
}

/** A link to another page of ours that can only be judged when that page is known. */
export interface OpenLink {
  readonly href: string
  readonly place: Place
  /** The file that it leads to. */
  readonly file: string
  /** Decoded; empty for none. */
  readonly fragment: string
  /** Whether it stands for the same page in another language. */
  readonly isAlternate: boolean
}

/** What is compared between an edition and its source, by number. */
export const parts = ['code', 'images', 'tables', 'footnotes'] as const
export type Part = (typeof parts)[number]

/** What is kept of a page. */
export interface PageFacts {
  readonly file: string
  /** Of its folder; undefined for the pages that are in no language's folder. */
  readonly locale: Locale | undefined
  /** Where its content begins. */
  readonly main: Place
  readonly ids: ReadonlySet<string>
  readonly alternates: readonly Alternate[]
  /** Those of its content, in order. */
  readonly headings: readonly Heading[]
  readonly counts: { readonly [Each in Part]: number }
  readonly openLinks: readonly OpenLink[]
}

export interface Page extends PageFacts {
  readonly tree: Root
}

interface PageFinding {
  readonly place: Place
  readonly cause?: Place | undefined
  /** Where it differs from the rule's own. */
  readonly severity?: Severity
}

export type PageReport<Id extends ProblemKind> = (
  finding: PageFinding,
  args: ProblemArguments[Id],
) => void

/** The pages by file. */
export type Pages = ReadonlyMap<string, PageFacts>

export interface PageRule<Id extends ProblemKind = ProblemKind> {
  readonly id: Id
  readonly severity: Severity
  /** Whether the config must not change its severity. */
  readonly locked?: boolean
  /** The folder, before any page is read. */
  dist?(dist: Dist, report: PageReport<Id>): void
  /** A page by itself. */
  page?(page: Page, report: PageReport<Id>, dist: Dist): void
  /** A page among all others. */
  among?(page: PageFacts, pages: Pages, report: PageReport<Id>, dist: Dist): void
}
