/**
 * The frame of every page: document, header with the site's title and the language switcher, main
 * part, footer. Content → a whole HTML document as text.
 */
import type { Element, ElementContent, Root } from 'hast'
import { h } from 'hastscript'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { linkToFile, linkToPage, pageFile } from '../address.ts'
import type { Locale } from '../model.ts'
import type { Site, SiteFile } from './site.ts'

export interface Page {
  /** Its path in the site. */
  readonly path: string
  readonly locale: Locale
  /** Its own title; the site's title is added. */
  readonly title: string | undefined
  readonly description?: string | undefined
  readonly main: readonly ElementContent[]
  /** The same page in each locale that has it, this one included. */
  readonly alternates: readonly { readonly locale: Locale; readonly path: string }[]
}

const stringifier = unified().use(rehypeStringify).freeze()

export function renderPage(page: Page, site: Site): SiteFile {
  const { locale, path } = page
  const siteTitle = site.words(locale, 'site-title')
  const html = h('html', { lang: locale.tag, dir: locale.dir }, [
    h('head', [
      h('meta', { charSet: 'utf-8' }),
      h('title', page.title === undefined ? siteTitle : `${page.title} · ${siteTitle}`),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      page.description === undefined
        ? ''
        : h('meta', { name: 'description', content: page.description }),
      h('link', { rel: 'stylesheet', href: linkToFile(path, site.styleSheet) }),
    ]),
    h('body', [
      h('a', { className: 'skip-link', href: '#main' }, site.words(locale, 'skip-to-content')),
      h('header', { className: 'site-header' }, [
        h('a', { className: 'site-title', href: linkToPage(path, locale.tag) }, siteTitle),
        languageSwitcher(page, site),
      ]),
      h('main', { id: 'main' }, [...page.main]),
      h('footer', { className: 'site-footer' }, h('p', site.words(locale, 'footer'))),
    ]),
  ])
  return { path: pageFile(path), content: toDocument(html) }
}

function languageSwitcher({ alternates, locale, path }: Page, site: Site): Element | string {
  if (alternates.length < 2) return ''
  const items = alternates.map((other) => {
    const { tag, dir, endonym } = other.locale
    const isCurrent = tag === locale.tag
    return h('li', [
      h(
        'a',
        {
          href: linkToPage(path, other.path),
          lang: tag,
          dir,
          hrefLang: tag,
          ...(isCurrent ? { ariaCurrent: 'page' } : { rel: 'alternate' }),
        },
        endonym,
      ),
    ])
  })
  return h(
    'nav',
    { className: 'languages', ariaLabel: site.words(locale, 'languages') },
    h('ul', items),
  )
}

function toDocument(html: Element): string {
  const root: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      { type: 'text', value: '\n' },
      html,
      { type: 'text', value: '\n' },
    ],
  }
  return stringifier.stringify(root)
}
