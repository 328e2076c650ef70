/** The page's own words inside the content, in one language. */
import type { Locale } from '../model.ts'
import type { Site } from './site.ts'

export interface ContentWords {
  readonly footnotes: string
  /** Label of the link back from footnote `number`, e.g. `Back to reference 1`. */
  readonly back: (number: string) => string
  /** Label of a table that scrolls. */
  readonly table: string
}

export function contentWords(locale: Locale, { words }: Pick<Site, 'words'>): ContentWords {
  return {
    footnotes: words(locale, 'footnotes'),
    table: words(locale, 'table'),
    back: (number) => words(locale, 'back-to-reference', { number }),
  }
}
