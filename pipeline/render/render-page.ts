/**
 * The frame of every page: document, header with the site's title and the language switcher, main
 * part, footer. Content → a whole HTML document as text, set by the typography of its language, each run
 * against its direction isolated.
 */
import type { Element, Root } from 'hast'
import { h } from 'hastscript'
import { linkToPage, pageFile } from '../address.ts'
import type { BodyParts } from '../theme/layout.ts'
import { rehypeTypography } from '../typography/rehype-typography.ts'
import { isolateRuns } from './bidi/rehype-bidi-isolate.ts'
import { element } from './element.ts'
import { headOf } from './head.ts'
import { startTag } from './html-text.ts'
import type { Page } from './page.ts'
import type { Site, SiteFile } from './site.ts'
import { writeHtml } from './write-html.ts'

export function renderPage(page: Page, site: Site): SiteFile {
  const { locale, path } = page
  const language = { lang: locale.tag, dir: locale.dir }
  const body = h('body', [...site.settings.layout.body(bodyParts(page, site))])
  const tree: Root = { type: 'root', children: [element('html', language, body)] }
  rehypeTypography({ locale: locale.tag })(tree)
  isolateRuns(tree)
  const html = startTag('html', language) + headOf(page, site) + writeHtml([body])
  return { path: pageFile(path), content: `<!doctype html>\n${html}</html>\n` }
}

function bodyParts(page: Page, site: Site): BodyParts {
  const { locale, path, from = path } = page
  const words = (key: string) => site.words(locale, key)
  const home = { className: ['site-title'], href: linkToPage(from, locale.tag) }
  return {
    kind: kindOf(page),
    locale,
    skipLink: element('a', { className: ['skip-link'], href: '#main' }, words('skip-to-content')),
    siteTitle: element('a', home, words('site-title')),
    languages: languageSwitcher(page, site),
    main: h('main', { id: 'main' }, [...page.main]),
    footer: element('p', {}, words('footer')),
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
    const relation = tag === locale.tag ? { ariaCurrent: 'page' } : { rel: ['alternate'] }
    const link = { href: linkToPage(path, other.path), lang: tag, dir, hrefLang: tag, ...relation }
    return element('li', {}, element('a', link, endonym))
  })
  return element(
    'nav',
    { className: ['languages'], ariaLabel: site.words(locale, 'languages') },
    element('ul', {}, ...items),
  )
}
