/**
 * The HTML of a page → its tree and the facts that it is compared by. Law: HTML of any kind gives a
 * page, as browsers make one of it (WHATWG HTML § 13.2); what is wrong with it is for the rules.
 */
import type { Element, Root } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import type { Locale } from '../model.ts'
import { hasRel, isHreflang, placeOf, textOf } from './attributes.ts'
import type { Alternate, Dist, Heading, OpenLink, Page, PageFacts, Part } from './page-rule.ts'
import { targetOf } from './target.ts'

const parser = unified().use(rehypeParse).freeze()

const partOf: { readonly [tagName: string]: Part } = { pre: 'code', img: 'images', table: 'tables' }

/** @param file Path in the site. */
export function readPage(file: string, html: string, dist: Dist): Page {
  const tree = parser.parse(html)
  const locale = dist.settings.locales.find(({ tag }) => file.startsWith(`${tag}/`))
  const ids = new Set<string>()
  const alternates: Alternate[] = []
  const openLinks: OpenLink[] = []
  let main: Element | undefined
  visit(tree, 'element', (element) => {
    const id = textOf(element.properties.id)
    if (id !== undefined) ids.add(id)
    if (element.tagName === 'main') main ??= element
    if (isHreflang(element)) alternates.push(alternateOf(element, file))
    const link = element.tagName === 'a' ? openLink(element, { file, locale }, dist) : undefined
    if (link !== undefined) openLinks.push(link)
  })
  const content = main ?? tree
  return {
    file,
    locale,
    tree,
    main: placeOf(file, content),
    ids,
    alternates,
    openLinks,
    ...contentFacts(content, file),
  }
}

function alternateOf(element: Element, file: string): Alternate {
  const { hrefLang, href } = element.properties
  return {
    hreflang: textOf(hrefLang) ?? '',
    href: textOf(href) ?? '',
    place: placeOf(file, element),
  }
}

/** Links to another page, as far as that page decides on them: by a fragment, or by its language. */
function openLink(
  element: Element,
  { file, locale }: { readonly file: string; readonly locale: Locale | undefined },
  dist: Dist,
): OpenLink | undefined {
  const href = textOf(element.properties.href)
  const target = href === undefined ? undefined : targetOf(href, file, dist)
  if (href === undefined || target === undefined || target.file === file) return undefined
  const isInside = locale === undefined || target.file.startsWith(`${locale.tag}/`)
  if (isInside && target.fragment === '') return undefined
  return {
    href,
    place: placeOf(file, element),
    ...target,
    isAlternate: hasRel(element, 'alternate'),
  }
}

function contentFacts(
  content: Element | Root,
  file: string,
): Pick<PageFacts, 'headings' | 'counts'> {
  const headings: Heading[] = []
  const counts: Record<Part, number> = { code: 0, images: 0, tables: 0, footnotes: 0 }
  visit(content, 'element', (element) => {
    const { tagName, properties } = element
    const [, level] = /^h([1-6])$/.exec(tagName) ?? []
    if (level !== undefined)
      headings.push({
        level: Number(level),
        id: textOf(properties.id),
        place: placeOf(file, element),
      })
    const part = partOf[tagName]
    if (part !== undefined) counts[part]++
    if (tagName === 'li' && textOf(properties.id)?.startsWith('fn-')) counts.footnotes++
  })
  return { headings, counts }
}
