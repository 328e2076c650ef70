/** The page's own words inside the content, in one language. */
export interface ContentWords {
  readonly footnotes: string
  /** Label of the link back from footnote `number`, e.g. `Back to reference 1`. */
  readonly back: (number: string) => string
  /** Label of a table that scrolls. */
  readonly table: string
}
