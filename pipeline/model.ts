/**
 * The types that flow through the pipeline: Article → Segment → Edition → Unit. No code.
 *
 * Lines and columns are 1-based, offsets count UTF-16 code units (as in unist). Files are paths
 * relative to the publication's root, with `/`.
 */
import type { PhrasingContent, Root } from 'mdast'
import type { Point, Position } from 'unist'

/** Where something stands: a file and, where known, a point or a range in it. */
export interface Place {
  readonly file: string
  readonly at?: Point | Position | undefined
}

/** A language of the publication. */
export interface Locale {
  /** BCP 47 tag, such as `ur`. */
  readonly tag: string
  /** Its writing direction, from CLDR by `Intl.Locale#getTextInfo`. */
  readonly dir: 'ltr' | 'rtl'
  /** ISO 15924 code of its script, such as `Arab`, from CLDR's likely subtags. */
  readonly script: string
  /** Its name in itself, such as `اردو`. */
  readonly endonym: string
}

/** `required`: the build fails without a complete edition. `draft`: never published or listed. */
export type Policy = 'required' | 'draft'

/** How much a problem weighs. Only an `error` keeps an edition from being complete. */
export type Severity = 'error' | 'warning' | 'info'

/** The front matter fields that are translated: plain text, each a segment keyed by its own name. */
export const translatableFields = ['title', 'description', 'dateline', 'slug'] as const
export type TranslatableField = (typeof translatableFields)[number]

export interface FrontMatter {
  readonly title: string
  /** `YYYY-MM-DD`, or RFC 3339 with a time and an offset. */
  readonly date: string
  readonly description?: string | undefined
  readonly dateline?: string | undefined
  readonly slug?: string | undefined
  readonly author?: string | undefined
  /** The locales that the article is published in; all of them without it. */
  readonly locales?: readonly string[] | undefined
  readonly draft: boolean
}

export type SegmentKind = 'heading' | 'paragraph' | 'cell' | 'field'

/** The smallest thing that is translated as a whole. */
export interface Segment {
  /** Its lasting name in the article's catalogs. */
  readonly key: string
  readonly kind: SegmentKind
  /** Canonical Markdown; plain text for a front matter field. */
  readonly text: string
  /** The text's nodes, references made inline; none for a field. */
  readonly content: readonly PhrasingContent[]
  readonly place: Place
  /** The canonical texts of the headings above it, outermost first. */
  readonly headings: readonly string[]
  /** What the author's `note:` comments tell the translators. */
  readonly notes: readonly string[]
  /** Whether a `key:` comment gave the key. */
  readonly pinned: boolean
  /** What the source catalog says under this key; absent until `sync` has written it. */
  readonly synced?: string | undefined
}

/** An article as its file says it, before its segments are found. */
export interface Manuscript {
  readonly slug: string
  readonly file: string
  readonly frontMatter: FrontMatter
  readonly fieldPlaces: ReadonlyMap<string, Place>
  readonly tree: Root
  readonly images: ReadonlyMap<string, LocalImage>
}

/** What is known of an image beside an article. */
export type LocalImage =
  | {
      readonly file: string
      readonly found: 'image'
      /** Pixels; a vector image's own units. */
      readonly width: number
      readonly height: number
      /** Whether it is an SVG with a script or an event handler in it. */
      readonly hasScript: boolean
      /** Hex digits of a digest of its bytes. */
      readonly hash: string
    }
  | { readonly file: string; readonly found: 'nothing' | 'empty' | 'broken' | 'outside' }

/** One source file, parsed; its segments are found. */
export interface Article {
  /** Path below `content/` without the ending, NFC. */
  readonly slug: string
  readonly file: string
  readonly frontMatter: FrontMatter
  /** The parsed Markdown; each segment's node carries its key as `data.segment`. */
  readonly tree: Root
  readonly segments: readonly Segment[]
  /** Identifiers of the footnotes that the article defines. */
  readonly footnotes: readonly string[]
  /** Its local images by the address that the Markdown gives them. */
  readonly images: ReadonlyMap<string, LocalImage>
  /** The source catalog, as `sync` has last written it. */
  readonly catalog: Catalog
}

/** One member of a JSON file, in the order of the file. */
export interface Member {
  readonly key: string
  /** The text; undefined where the value is no string. */
  readonly value: string | undefined
  /** What the value is: `string`, `array`, `object`, `number`, `boolean` or `null`. */
  readonly type: string
  readonly keyPlace: Place
  readonly valuePlace: Place
}

/** One locale's strings of one article, or its furniture, as the file has them. */
export interface Catalog {
  readonly file: string
  readonly locale: string
  readonly slug: string
  /** Whether there is such a file. */
  readonly exists: boolean
  /** The file's text without a byte order mark; empty where there is no file. */
  readonly text: string
  /** The strings, the first of each key; empty where the file is broken. */
  readonly entries: ReadonlyMap<string, Member & { readonly value: string }>
  /** Every member but `$schema` and ignores, duplicates and values that are no strings included. */
  readonly members: readonly Member[]
  /** The findings that a person has said to ignore, in the order of the file. */
  readonly ignores: readonly Ignore[]
  readonly errors: readonly SyntaxProblem[]
  /** Where a missing key would stand: the opening brace. */
  readonly brace: Place
  /** After a merge conflict: of keys for which the two sides say different texts, what the second one says. */
  readonly rivals?: ReadonlyMap<string, string>
}

/** `"<key> (ignore <rule>)": "<reason>"` in a catalog: what a rule finds in this text is right as it is. */
export interface Ignore {
  readonly key: string
  readonly rule: string
  /** Undefined where it is blank or no string. */
  readonly reason: string | undefined
  /** Of the whole name. */
  readonly place: Place
}

/** A place where a file breaks the grammar of its format. */
export interface SyntaxProblem {
  readonly reason: string
  readonly place: Place
}

/** Which source text a translation was made from. */
export interface Stamp {
  /** Canonical text of the segment. */
  readonly source: string
  /** Digest of the translation; undefined where another version of the digest made it. */
  readonly translation: string | undefined
  /** Whether the source catalog has said another text in between: who edits may have seen that one. */
  readonly isReturned?: boolean
  /** Whether `sync` has put the translation there and nobody has read it against a source: never fresh. */
  readonly isOffered?: boolean
}

/** A translation whose segment has left the source. */
export interface Retired {
  /** The source text when it left. */
  readonly text: string
  readonly translation: string
  readonly stamp?: Stamp | undefined
}

/** `sync`'s own record of one target catalog. */
export interface Stamps {
  readonly file: string
  readonly locale: string
  readonly slug: string
  readonly exists: boolean
  readonly stamps: ReadonlyMap<string, Stamp>
  readonly retired: ReadonlyMap<string, Retired>
  readonly errors: readonly SyntaxProblem[]
  /** Whether `sync` has put them together from the two sides of a merge conflict. */
  readonly isResolved?: boolean
}

/** What one side of a merge conflict in a stamps file says; a key may stand there twice. */
export interface StampsSide {
  readonly stamps: readonly (readonly [key: string, stamp: Stamp])[]
  readonly retired: readonly (readonly [key: string, retired: Retired])[]
}

/** A merge conflict in a stamps file: its two sides, and where git has written it what was before them. */
export interface StampsConflict {
  readonly sides: readonly StampsSide[]
  readonly base: StampsSide | undefined
}

/** Whether a translation is good; see *When is a translation good?* in CONTRIBUTING.md. */
export type State = 'missing' | 'fresh' | 'stale' | 'unconfirmed' | 'unstamped'

/** A segment and its translation in one locale. */
export interface Unit {
  readonly segment: Segment
  readonly state: State
  /** Markdown, plain text for a field; undefined where it is missing. */
  readonly translation: string | undefined
  /** Where the translation stands; for a missing one, the key before it or else the brace. */
  readonly place: Place
  readonly stamp?: Stamp | undefined
  /** The translation, parsed; undefined where it is missing, a field, or too deeply nested. */
  readonly parsed?: Root | undefined
}

/** An article in one locale, with the state of each segment. */
export interface Edition {
  readonly article: Article
  readonly locale: Locale
  readonly isSource: boolean
  readonly policy: Policy
  /** Of a target locale; the source edition has none. */
  readonly catalog?: Catalog | undefined
  readonly stamps?: Stamps | undefined
  readonly units: readonly Unit[]
  /** The translated front matter; a field without a translation is absent. */
  readonly fields: { readonly [Field in TranslatableField]?: string | undefined }
  /** The article's tree with the translations in it; undefined where one is missing or no paragraph. */
  readonly tree: Root | undefined
}

/** The page's own words in one locale: the theme's, then the publication's. */
export interface Furniture {
  readonly locale: Locale
  readonly catalog: Catalog
  readonly strings: ReadonlyMap<string, string>
}
