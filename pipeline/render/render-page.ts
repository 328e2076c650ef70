/**
 * The frame of every page: document, header with the site's title and the language switcher, main
 * part, footer. Content → a whole HTML document as text, set by the typography of its language, each run
 * against its direction isolated.
 */
import type { Element, Root } from 'hast'
import { h } from 'hastscript'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { linkToPage, pageFile } from '../address.ts'
import type { BodyParts } from '../theme/layout.ts'
import { rehypeTypography } from '../typography/rehype-typography.ts'
import { rehypeBidiIsolate } from './bidi/rehype-bidi-isolate.ts'
import { headOf } from './head.ts'
import type { Page } from './page.ts'
import type { Site, SiteFile } from './site.ts'

/** By language: its typography, then runs against its direction, then text. */
const processors = new Map<string, ReturnType<typeof createPageProcessor>>()

function createPageProcessor(locale: string) {
  return unified()
    .use(rehypeTypography, { locale })
    .use(rehypeBidiIsolate)
    .use(rehypeStringify)
    .freeze()
}

export function renderPage(page: Page, site: Site): SiteFile {
  const { locale, path } = page
  const html = h('html', { lang: locale.tag, dir: locale.dir }, [
    h('head', headOf(page, site)),
    h('body', [...site.settings.layout.body(bodyParts(page, site))]),
  ])
  return { path: pageFile(path), content: toDocument(html, locale.tag) }
}

function bodyParts(page: Page, site: Site): BodyParts {
  const { locale, path, from = path } = page
  const words = (key: string) => site.words(locale, key)
  const home = { className: 'site-title', href: linkToPage(from, locale.tag) }
  return {
    kind: kindOf(page),
    locale,
    skipLink: h('a', { className: 'skip-link', href: '#main' }, words('skip-to-content')),
    siteTitle: h('a', home, words('site-title')),
    languages: languageSwitcher(page, site),
    main: h('main', { id: 'main' }, [...page.main]),
    footer: h('p', words('footer')),
  }
}

function kindOf({ alternateSet, article, isPicker }: Page): BodyParts['kind'] {
  if (article !== undefined) return 'article'
  if (isPicker === true) return 'picker'
  return alternateSet === undefined ? 'not-found' : 'index'
}

/** The same page in every language that has it, each by its own name. */
function languageSwitcher(page: Page, site: Site): Element | undefined {
  const { alternateSet, isPicker, locale, path } = page
  if (alternateSet === undefined || isPicker === true || alternateSet.alternates.length < 2)
    return undefined
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

function toDocument(html: Element, tag: string): string {
  const processor = processors.get(tag) ?? createPageProcessor(tag)
  processors.set(tag, processor)
  const newline = { type: 'text' as const, value: '\n' }
  const root: Root = { type: 'root', children: [{ type: 'doctype' }, newline, html, newline] }
  return processor.stringify(processor.runSync(root))
}
