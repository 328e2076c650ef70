/**
 * What the desk's server tells its client: plain data, types only, so that the browser's modules can
 * share them. Texts are as the files have them; HTML has gone through the renderer's sanitiser.
 */

export interface LocaleView {
  readonly tag: string
  readonly dir: 'ltr' | 'rtl'
  readonly name: string
}

type StateView = 'missing' | 'fresh' | 'stale' | 'unconfirmed' | 'unstamped'

/** A stretch of a word diff. */
export interface DiffView {
  readonly is: 'same' | 'removed' | 'added'
  readonly text: string
}

/** A problem, worded in the desk's language, or in English where `lang` says so. */
export interface ProblemView {
  readonly rule: string
  readonly severity: 'error' | 'warning' | 'info'
  readonly reason: string
  readonly note: string
  readonly place: string
  readonly lang?: string
}

/** A translation of an equal source text elsewhere. */
interface OfferView {
  readonly text: string
  /** The articles that have it. */
  readonly articles: readonly string[]
}

export interface SegmentView {
  readonly key: string
  readonly kind: 'heading' | 'paragraph' | 'cell' | 'field'
  readonly state: StateView
  /** The source text, as Markdown and as readers see it. */
  readonly source: string
  readonly sourceHtml: string
  /** What has changed since the translation was made; empty where nothing has. */
  readonly diff: readonly DiffView[]
  readonly headings: readonly string[]
  readonly notes: readonly string[]
  /** The translation as the catalog has it; null where the catalog lacks the key. */
  readonly text: string | null
  /** What readers see: the translation, or where it is missing the source text. */
  readonly html: string
  readonly problems: readonly ProblemView[]
  readonly offers: readonly OfferView[]
  /** Whether `sync` has given it its key, so that a translation can be saved. */
  readonly isSynced: boolean
}

export interface EditionView {
  readonly article: string
  readonly title: string
  readonly source: LocaleView
  readonly locale: LocaleView
  readonly isSource: boolean
  readonly isDraft: boolean
  readonly segments: readonly SegmentView[]
  /** What is wrong with the article or its files, beside its segments. */
  readonly problems: readonly ProblemView[]
  /** The page, relative to the desk. */
  readonly page: string
}

/** One article in one locale on the overview. */
export interface CellView {
  readonly all: number
  readonly fresh: number
  readonly missing: number
  /** Stale, unconfirmed and unstamped ones. */
  readonly doubtful: number
  /** Translations with an error that is not said by their state. */
  readonly broken: number
  /** The key of the first segment that needs somebody. */
  readonly first: string | null
  readonly isDraft: boolean
}

/** One article on the overview. */
export interface RowView {
  readonly article: string
  readonly title: string | null
  /** Why it cannot be read; null where it can. */
  readonly failure: string | null
  /** Whether the Markdown has changed since the last sync. */
  readonly isDrifted: boolean
  /** By locale; a locale that the article is not published in is absent. */
  readonly cells: { readonly [locale: string]: CellView }
}

export interface OverviewView {
  /** Every article; undefined cells are not counted yet. */
  readonly articles: readonly string[]
  readonly rows: readonly RowView[]
  readonly locales: readonly LocaleView[]
}

/** What the server sends when something has changed. */
export interface ChangeView {
  /** The articles that have changed or were counted. */
  readonly rows: readonly RowView[]
  /** Whether articles have come or gone, or the page's own words have changed: look at all anew. */
  readonly isAll: boolean
  /** Whether the config has changed since the start: the desk does not load it again. */
  readonly isConfigOld: boolean
  /** Whether the system does not let the files be watched, so that only a reload shows changes. */
  readonly isBlind: boolean
}

interface TryRequest {
  readonly locale: string
  readonly article: string
  readonly key: string
  readonly text: string
}

export interface SaveRequest extends TryRequest {
  /** The source text that the desk showed. */
  readonly source: string
  /** The translation that the desk showed; null where there was none. */
  readonly base: string | null
}

/** How a save, an accept or a sync ended. */
export type SaveAnswer =
  | { readonly did: 'saved'; readonly edition: EditionView }
  /** The file says something else than the desk showed; nothing was written. */
  | { readonly did: 'conflict'; readonly text: string | null }
  /** Nothing was written; `reason` names words of the desk. */
  | { readonly did: 'refused'; readonly reason: RefusalView }

export type RefusalView = 'unsynced' | 'broken' | 'surrogate' | 'unknown' | 'nothing'
