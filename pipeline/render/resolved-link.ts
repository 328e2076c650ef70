/** Where a link leads, and the language that is there where it is not the page's own. */
export interface ResolvedLink {
  readonly href: string
  readonly hrefLang?: string
}
