/**
 * How the parts of a page stand together: parts → the elements of its body, of an article, and of an
 * article's entry in a list. A publication replaces any of these components in its config; the parts
 * are whole and in the page's language, so a component only arranges them, or adds to them.
 */
import type { Element, ElementContent } from 'hast'
import type { Locale } from '../model.ts'

/** What a page is made of. */
export interface BodyParts {
  readonly kind: 'article' | 'index' | 'picker' | 'not-found'
  readonly locale: Locale
  /** `a` to `#main`, the first thing that a keyboard reaches. */
  readonly skipLink: Element
  /** `a` to the front page of the language. */
  readonly siteTitle: Element
  /** `nav` with the page in each language; none where there is nothing to choose. */
  readonly languages: Element | undefined
  /** `main` with the page's content. */
  readonly main: Element
  /** `p` with the footer of `site.json`. */
  readonly footer: Element
}

/** What an article is made of. */
export interface ArticleParts {
  readonly locale: Locale
  /** `h1` with the title. */
  readonly heading: Element
  /** `p` with dateline, date and author. */
  readonly byline: Element
  readonly content: readonly ElementContent[]
}

/** What a list says of an article. */
export interface ListItemParts {
  readonly locale: Locale
  /** `h2` with a link to the article. */
  readonly heading: Element
  /** `p` with date and reading time. */
  readonly byline: Element
  /** `p`; none where the article has no description. */
  readonly description: Element | undefined
}

/** hast components: each takes its parts and gives the elements in order. */
export interface Layout {
  /** The children of `body`. */
  readonly body: (parts: BodyParts) => readonly ElementContent[]
  /** The children of `main` on an article's page. */
  readonly article: (parts: ArticleParts) => readonly ElementContent[]
  /** The children of an article's `li` on an index page. */
  readonly listItem: (parts: ListItemParts) => readonly ElementContent[]
}

/** The theme's own layout; a component of a publication may call these and add to what they give. */
export const themeLayout: Layout = {
  body: ({ skipLink, siteTitle, languages, main, footer }) => [
    skipLink,
    element('header', 'site-header', [siteTitle, languages]),
    main,
    element('footer', 'site-footer', [footer]),
  ],
  article: ({ heading, byline, content }) => [
    element('article', undefined, [
      element('header', 'article-header', [heading, byline]),
      ...content,
    ]),
  ],
  listItem: ({ heading, byline, description }) => areThere([heading, byline, description]),
}

/** Without hastscript, whose tables every config would load. */
function element(
  tagName: string,
  className: string | undefined,
  children: readonly (ElementContent | undefined)[],
): Element {
  const properties = className === undefined ? {} : { className: [className] }
  return { type: 'element', tagName, properties, children: areThere(children) }
}

function areThere<Part>(parts: readonly (Part | undefined)[]): Part[] {
  return parts.filter((part) => part !== undefined)
}
