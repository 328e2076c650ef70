/**
 * A complete edition → what stands in `main`, as HTML, written at once.
 *
 * Law: it is what the elements of `renderArticle` give. A layout of the publication, its plugins and raw
 * HTML may do anything, so there is none for them.
 */
import type { ElementContent } from 'hast'
import type { Image } from 'mdast'
import { byTag } from '../by-tag.ts'
import type { CompleteEdition } from '../complete.ts'
import type { Settings } from '../config.ts'
import { areHotPathsOn } from '../hot-paths.ts'
import { createLocale } from '../locale.ts'
import { themeLayout } from '../theme/layout.ts'
import { byline, bylineHtml } from './byline.ts'
import { contentWords } from './content-words.ts'
import { element } from './element.ts'
import { imageHtml, setImages } from './images.ts'
import { lineHtml } from './line-html.ts'
import { resolveLink } from './resolve-link.ts'
import { setInMain } from './set-body.ts'
import type { Site } from './site.ts'
import { writeHtml } from './write-html.ts'
import { writeContent } from './written-content.ts'

/** @returns Undefined where it takes elements. */
export function writeArticle(edition: CompleteEdition, site: Site): string | undefined {
  if (!areHotPathsOn || !isOwn(site.settings)) return undefined
  const { article, locale, title, tree } = edition
  const path = site.pathOf(article.slug, locale) ?? ''
  const page = { from: path, locale }
  const write = (nodes: readonly ElementContent[]) => {
    const root = element('main', {}, ...nodes)
    setImages(root, article.images, page)
    return writeHtml(setInMain(root.children, locale))
  }
  const words = () => contentWords(locale, site)
  const targets = {
    resolve: (url: string) => resolveLink(url, edition, site, path),
    imageHtml: (image: Image) => imageHtml(image, article.images, page),
  }
  const content = writeContent(tree, words, targets, locale, write)
  if (content === undefined) return undefined
  const [start = '', between = '', behind = '', end = ''] = frameFor(locale.tag)
  const heading = `<h1>${lineHtml(title, locale)}</h1>`
  const said = bylineHtml(edition) ?? write([byline(edition)])
  return start + heading + between + said + behind + content + end
}

/** Whether nobody but us has a say in what an article looks like. */
function isOwn({ layout, rawHtml, rehypePlugins }: Settings): boolean {
  return (
    layout.article === themeLayout.article && rawHtml !== 'sanitize' && rehypePlugins.length === 0
  )
}

/** What the theme's own layout puts around heading, byline and content. */
const frameFor = byTag((tag) => {
  const heading = element('h1', {})
  const parts = { heading, byline: element('p', {}), content: [element('hr', {})] }
  const nodes = themeLayout.article({ locale: createLocale(tag), ...parts })
  return writeHtml(nodes).split(/<h1><\/h1>|<p><\/p>|<hr>/)
})
