/**
 * What a rule is. A rule finds; the runner stamps severity and locale, `problem.ts` has the words.
 *
 * A rule looks at subjects of one or more kinds and reports what it finds by place and arguments.
 * It never throws on a user's text, and works on trees without positions.
 */
import type { Settings } from '../config.ts'
import type {
  Article,
  Catalog,
  Edition,
  Furniture,
  Place,
  Severity,
  Stamps,
  Unit,
} from '../model.ts'
import type { ProblemArguments, ProblemKind } from '../problem.ts'

/** Where a finding stands, and the related place in another file. */
export interface Finding {
  readonly place: Place
  readonly cause?: Place | undefined
  /** Where it differs from the rule's own. */
  readonly severity?: Severity
  /** The locale that it concerns, where the subject has none. */
  readonly locale?: string
}

/** Takes a rule's findings. */
export type Report<Id extends ProblemKind> = (finding: Finding, args: ProblemArguments[Id]) => void

/** The page's own words of one locale, beside those that it has to cover. */
export interface FurnitureSubject {
  readonly furniture: Furniture
  /** Every key that the page uses or the source furniture has. */
  readonly required: ReadonlySet<string>
}

/** What can only be seen over all articles. */
export interface PublicationSubject {
  /** Slugs of the articles, also of those that could not be read. */
  readonly slugs: ReadonlySet<string>
  /** Slugs of the catalogs by locale. */
  readonly catalogs: ReadonlyMap<string, ReadonlySet<string>>
  /** The address of each edition. */
  readonly addresses: readonly {
    readonly locale: string
    readonly path: string
    readonly file: string
  }[]
}

export interface Rule<Id extends ProblemKind = ProblemKind> {
  readonly id: Id
  readonly severity: Severity
  /** Whether the config must not change its severity, since a page would be incomplete or broken. */
  readonly locked?: boolean
  article?(article: Article, report: Report<Id>, settings: Settings): void
  /** A source or target catalog, or furniture. */
  catalog?(catalog: Catalog, report: Report<Id>): void
  stamps?(stamps: Stamps, report: Report<Id>): void
  /** A target edition. */
  edition?(edition: Edition, report: Report<Id>): void
  /** A unit of a target edition. */
  unit?(unit: Unit, edition: Edition, report: Report<Id>, settings: Settings): void
  furniture?(subject: FurnitureSubject, report: Report<Id>, settings: Settings): void
  publication?(subject: PublicationSubject, report: Report<Id>): void
}
