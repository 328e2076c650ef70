/** What makes a page of the site: its place, its language, its content, and its siblings in others. */
import type { Element, ElementContent } from 'hast'
import type { LinkOrigin } from '../address.ts'
import type { CompleteEdition } from '../complete.ts'
import type { Locale } from '../model.ts'
import type { AlternateSet } from './alternates.ts'

export interface Page {
  /** Its path in the site. */
  readonly path: string
  /** Where its links start, if not at its path. */
  readonly from?: LinkOrigin
  readonly locale: Locale
  /** Its own title; the site's title is added. */
  readonly title: string | undefined
  readonly description?: string | undefined
  readonly main: readonly ElementContent[]
  /** The entries of a list at the end of `main`: each is made when it is its turn, since there may be thousands. */
  readonly entries?: () => Iterable<Element>
  /** The same as HTML, set and isolated, where no layout has a say in it. */
  readonly writtenEntries?: () => Iterable<string>
  /** The page in each language that it has; none for one that is in all languages. */
  readonly alternateSet?: AlternateSet
  /** Whether this is the page where a reader chooses among the alternates. */
  readonly isPicker?: boolean
  /** The edition that an article's page shows. */
  readonly article?: CompleteEdition
}
