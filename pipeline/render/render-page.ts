/**
 * The frame of every page: document, header with the site's title and the language switcher, main
 * part, footer. Content → a whole HTML document as text.
 */
import type { Element, Root } from 'hast'
import { h } from 'hastscript'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { linkToPage, pageFile } from '../address.ts'
import { headOf } from './head.ts'
import type { Page } from './page.ts'
import type { Site, SiteFile } from './site.ts'

const stringifier = unified().use(rehypeStringify).freeze()

export function renderPage(page: Page, site: Site): SiteFile {
  const { locale, path, from = path } = page
  const html = h('html', { lang: locale.tag, dir: locale.dir }, [
    h('head', headOf(page, site)),
    h('body', [
      h('a', { className: 'skip-link', href: '#main' }, site.words(locale, 'skip-to-content')),
      h('header', { className: 'site-header' }, [
        h(
          'a',
          { className: 'site-title', href: linkToPage(from, locale.tag) },
          site.words(locale, 'site-title'),
        ),
        languageSwitcher(page, site),
      ]),
      h('main', { id: 'main' }, [...page.main]),
      h('footer', { className: 'site-footer' }, h('p', site.words(locale, 'footer'))),
    ]),
  ])
  return { path: pageFile(path), content: toDocument(html) }
}

/** The same page in every language that has it, each by its own name. */
function languageSwitcher(page: Page, site: Site): Element | string {
  const { alternateSet, isPicker, locale, path } = page
  if (alternateSet === undefined || isPicker === true || alternateSet.alternates.length < 2)
    return ''
  const items = alternateSet.alternates.map((other) => {
    const { tag, dir, endonym } = other.locale
    const relation = tag === locale.tag ? { ariaCurrent: 'page' } : { rel: 'alternate' }
    const link = { href: linkToPage(path, other.path), lang: tag, dir, hrefLang: tag, ...relation }
    return h('li', h('a', link, endonym))
  })
  return h(
    'nav',
    { className: 'languages', ariaLabel: site.words(locale, 'languages') },
    h('ul', items),
  )
}

function toDocument(html: Element): string {
  const newline = { type: 'text' as const, value: '\n' }
  const root: Root = { type: 'root', children: [{ type: 'doctype' }, newline, html, newline] }
  return stringifier.stringify(root)
}
