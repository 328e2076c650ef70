/** A complete edition → its page. Nothing else can be rendered. */
import type { ElementContent } from 'hast'
import type { CompleteEdition } from '../complete.ts'
import { articleAlternates } from './alternates.ts'
import { byline } from './byline.ts'
import type { ContentRenderer } from './content.ts'
import { contentWords } from './content-words.ts'
import { element } from './element.ts'
import { setImages } from './images.ts'
import { renderPage, renderWritten } from './render-page.ts'
import { resolveLink } from './resolve-link.ts'
import type { Site, SiteFile } from './site.ts'
import { writeArticle } from './written-article.ts'

/** @param alternateSet The article's, the same for each of its pages. */
export async function renderArticlePage(
  edition: CompleteEdition,
  site: Site,
  renderContent: ContentRenderer,
  alternateSet = articleAlternates(edition.article.slug, site),
): Promise<SiteFile> {
  const { article, fields, locale, title } = edition
  const page = {
    path: site.pathOf(article.slug, locale) ?? '',
    locale,
    title,
    description: fields.description,
    main: [],
    alternateSet,
    article: edition,
  }
  const written = writeArticle(edition, site)
  const whole = written === undefined ? undefined : renderWritten(page, written, site)
  if (whole !== undefined) return whole
  return renderPage({ ...page, main: await renderArticle(edition, site, renderContent) }, site)
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
  const words = contentWords(locale, site)
  const content = await renderContent(tree, words, (url) => resolveLink(url, text, site, path))
  setImages(content, article.images, { from: path, locale })
  return site.settings.layout.article({
    locale,
    heading: element('h1', {}, title),
    byline: byline(text),
    content: content.children.filter((node) => node.type !== 'doctype'),
  })
}
