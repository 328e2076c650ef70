/** A complete edition → its page. Nothing else can be rendered. */
import { posix } from 'node:path'
import type { Element, ElementContent } from 'hast'
import { linkToPage } from '../address.ts'
import type { CompleteEdition } from '../complete.ts'
import { articleAlternates } from './alternates.ts'
import type { ContentRenderer } from './content.ts'
import { dateElement } from './date.ts'
import { element } from './element.ts'
import { setImages } from './images.ts'
import { renderPage } from './render-page.ts'
import type { ResolvedLink } from './resolved-link.ts'
import type { Site, SiteFile } from './site.ts'

export async function renderArticlePage(
  edition: CompleteEdition,
  site: Site,
  renderContent: ContentRenderer,
): Promise<SiteFile> {
  const { article, fields, locale, title } = edition
  return renderPage(
    {
      path: site.pathOf(article.slug, locale) ?? '',
      locale,
      title,
      description: fields.description,
      main: await renderArticle(edition, site, renderContent),
      alternateSet: articleAlternates(article.slug, site),
      article: edition,
    },
    site,
  )
}

/** What a page shows of an article: a complete edition, or what a preview makes of any. */
export type ArticleText = Pick<CompleteEdition, 'article' | 'fields' | 'locale' | 'title' | 'tree'>

/** What stands in `main`; by itself no file of a site. */
export async function renderArticle(
  text: ArticleText,
  site: Site,
  renderContent: ContentRenderer,
): Promise<readonly ElementContent[]> {
  const { article, locale, title, tree } = text
  const path = site.pathOf(article.slug, locale) ?? ''
  const words = {
    footnotes: site.words(locale, 'footnotes'),
    table: site.words(locale, 'table'),
    back: (number: string) => site.words(locale, 'back-to-reference', { number }),
  }
  const content = await renderContent(tree, words, (url) => resolveLink(url, text, site, path))
  setImages(content, article.images, { from: path, locale })
  return site.settings.layout.article({
    locale,
    heading: element('h1', {}, title),
    byline: byline(text),
    content: content.children.filter((node) => node.type !== 'doctype'),
  })
}

function byline({ article, fields, locale }: ArticleText): Element {
  const { author, date } = article.frontMatter
  const dateline = fields.dateline
  return element(
    'p',
    { className: ['byline'] },
    ...(dateline === undefined
      ? []
      : [element('span', { className: ['dateline'] }, dateline), ' ']),
    dateElement(date, locale),
    ...(author === undefined ? [] : [' ', element('span', { className: ['author'] }, author)]),
  )
}

/** A link to another article's Markdown file leads to its page, in this locale or else in the source's, which it says. */
function resolveLink(
  url: string,
  { article, locale }: ArticleText,
  site: Site,
  from: string,
): ResolvedLink {
  const [, file, rest = ''] = /^([^:?#]+\.md)([?#].*)?$/i.exec(url) ?? []
  if (file === undefined) return { href: url }
  const target = posix
    .join(posix.dirname(article.slug), decodePath(file))
    .slice(0, -'.md'.length)
    .normalize('NFC')
  const { source } = site.settings
  const path = site.pathOf(target, locale)
  if (path !== undefined) return { href: linkToPage(from, path) + rest }
  const fallback = site.pathOf(target, source)
  if (fallback === undefined) return { href: url }
  return { href: linkToPage(from, fallback) + rest, hrefLang: source.tag }
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
