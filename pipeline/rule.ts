/**
 * What a rule is. A rule finds; the runner stamps severity and locale, `problems/` has the words.
 *
 * A rule looks at subjects of one or more kinds and reports what it finds by place and arguments.
 * It never throws on a user's text, and works on trees without positions.
 */
import type { Root } from 'mdast'
import type { Font } from './fonts/font.ts'
import type { Glossary } from './glossary.ts'
import type { Prose, Range } from './markdown/prose.ts'
import type {
  Article,
  Catalog,
  Edition,
  Furniture,
  Ignore,
  Locale,
  Place,
  Policy,
  SegmentKind,
  Severity,
  Stamps,
  Unit,
} from './model.ts'
import type { Edit, OwnRuleId, ProblemArguments, ProblemKind } from './problem.ts'
import type { Concerns } from './trait.ts'

/** Digits by CLDR's names of numbering systems: 0–9, ۰–۹ of Persian and Urdu, ٠–٩ of Arabic. */
export const digitSets = { latn: '0123456789', arabext: '۰۱۲۳۴۵۶۷۸۹', arab: '٠١٢٣٤٥٦٧٨٩' } as const
export type DigitSet = keyof typeof digitSets

/** What of the settings a rule may look at. */
export interface RuleSettings {
  readonly source: Locale
  readonly rawHtml: 'refuse' | 'sanitize'
  readonly allowedLinks: { readonly [locale: string]: { readonly [source: string]: string } }
  /** The digits of each locale's numbers; none for one that may have several. */
  readonly digits: ReadonlyMap<string, DigitSet>
  readonly glossary: Glossary
  /** By locale's tag. */
  readonly fonts: ReadonlyMap<string, Font>
}

/** Where a finding stands, and the related place in another file. */
export interface Finding {
  readonly place: Place
  readonly cause?: Place | undefined
  /** Where it differs from the rule's own. */
  readonly severity?: Severity
  /** The locale that it concerns, where the subject has none. */
  readonly locale?: string
  /** The policy of the edition that it stands in, where the subject has none. */
  readonly policy?: Policy
}

/** Takes a rule's findings. */
export type Report<Id extends ProblemKind> = (finding: Finding, args: ProblemArguments[Id]) => void

/** A text and its translation as people read them: a unit's, or one of the page's own words. */
export interface Translation {
  readonly key: string
  readonly kind: SegmentKind | 'furniture'
  /** The target's. */
  readonly locale: Locale
  /** The translation as the catalog has it: Markdown, plain text for a field and furniture. */
  readonly string: string
  readonly source: Prose
  readonly target: Prose
  /** The source's Markdown, parsed; undefined for a field and furniture. */
  readonly original?: Root | undefined
  /** The translation, parsed; undefined for a field and furniture, or where it is too deeply nested. */
  readonly parsed?: Root | undefined
}

/** A finding in a translation: the runner knows where its string stands. */
export interface TextFinding {
  /** Where it is in the string; the whole of it without one. */
  readonly at?: Range | undefined
  /** What surely mends it, in the string; apart from each other. */
  readonly edits?: readonly Edit[]
  /** Where it differs from the rule's own. */
  readonly severity?: Severity
}

/** Takes what a rule finds in a translation. */
export type TextReport<Id extends ProblemKind> = (
  finding: TextFinding,
  args: ProblemArguments[Id],
) => void

/** The page's own words of one locale, beside those that it has to cover. */
export interface FurnitureSubject {
  readonly furniture: Furniture
  /** Every key that the page uses or the source furniture has. */
  readonly required: ReadonlySet<string>
  /** The source locale's strings. */
  readonly source: ReadonlyMap<string, string>
}

/** A translation in its edition. */
export interface Placed {
  readonly unit: Unit
  readonly edition: Edition
}

/** Groups of fresh translations with the same text in one locale, in the order of the articles. */
export interface Repeated {
  /** One source text with more than one translation. */
  readonly sources: readonly (readonly Placed[])[]
  /** One translation of more than one source text. */
  readonly translations: readonly (readonly Placed[])[]
}

/** What can only be seen over all articles. */
export interface PublicationSubject {
  /** Slugs of the articles, also of those that could not be read. */
  readonly slugs: ReadonlySet<string>
  /** Slugs of the catalogs by locale. */
  readonly catalogs: ReadonlyMap<string, ReadonlySet<string>>
  /** The address of each edition. */
  readonly addresses: Iterable<{
    readonly locale: string
    readonly path: string
    readonly file: string
  }>
  /** Fresh translations that disagree over the articles, drafts included; none where only one is looked at. */
  readonly repeated: Repeated
}

/** An ignore that has no effect, and why. */
export interface UnusedIgnore {
  readonly ignore: Ignore
  readonly why: 'no-reason' | 'unknown-rule' | 'locked' | 'no-finding'
}

export interface Rule<Id extends ProblemKind = ProblemKind> {
  readonly id: Id
  readonly severity: Severity
  /** Whether the config must not change its severity, since a page would be incomplete or broken. */
  readonly locked?: boolean
  /**
   * What a text of a target locale needs, so that `unit` and `translation` are not called in vain: of any
   * other text they would report nothing. Undefined, as without this, where every text is looked at.
   */
  concerns?(locale: Locale, settings: RuleSettings): Concerns | undefined
  article?(article: Article, report: Report<Id>, settings: RuleSettings): void
  /** A source or target catalog, or furniture. */
  catalog?(catalog: Catalog, report: Report<Id>): void
  stamps?(stamps: Stamps, report: Report<Id>): void
  /** A target edition. */
  edition?(edition: Edition, report: Report<Id>): void
  /** A unit of a target edition. */
  unit?(unit: Unit, edition: Edition, report: Report<Id>, settings: RuleSettings): void
  /** A unit of a target edition that has a translation, or a word of a target locale's furniture. */
  translation?(subject: Translation, report: TextReport<Id>, settings: RuleSettings): void
  /** What no finding has needed, once all other rules have run. */
  ignores?(unused: readonly UnusedIgnore[], report: Report<Id>): void
  furniture?(subject: FurnitureSubject, report: Report<Id>, settings: RuleSettings): void
  publication?(subject: PublicationSubject, report: Report<Id>): void
}

/**
 * Gives a publication's own rule its types; returns what it is given. Its id has a slash in it, so that
 * it is never one of ours, and it words its problems itself: `{ reason, note, key }`.
 */
export function defineRule<Id extends OwnRuleId>(rule: Rule<Id>): Rule<Id> {
  return rule
}
