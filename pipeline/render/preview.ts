/**
 * An article's text with its segments marked → the page as the desk shows it, and each segment's HTML.
 *
 * Law: a preview is no `SiteFile`, so nothing that publishes takes it; and it differs from the page of
 * a complete edition in the marks only, `data-segment` (a key) and `data-state`.
 */
import type { Element, ElementContent, Root } from 'hast'
import { defaultSchema } from 'hast-util-sanitize'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import type { Settings } from '../config.ts'
import { articleAlternates } from './alternates.ts'
import { type ArticleText, renderArticle } from './article-page.ts'
import { type ContentRenderer, createContentRenderer } from './content.ts'
import { renderPage } from './render-page.ts'
import { sanitizeSchema } from './sanitize-schema.ts'
import type { Site } from './site.ts'

export interface Preview {
  /** The whole document. */
  readonly html: string
  /** The HTML inside each segment that the page shows, by key. */
  readonly segments: ReadonlyMap<string, string>
}

const fragment = unified().use(rehypeStringify).freeze()

/** Makes the renderer of content whose segments are marked. */
export function createPreviewRenderer(settings: Settings): ContentRenderer {
  const everywhere = sanitizeSchema.attributes?.['*'] ?? defaultSchema.attributes?.['*'] ?? []
  return createContentRenderer(settings, {
    ...sanitizeSchema,
    attributes: {
      ...sanitizeSchema.attributes,
      '*': [...everywhere, 'dataSegment', 'dataState'],
    },
  })
}

/** @param stateOf The state of a front matter field, which has its place on the page without a node. */
export async function renderPreview(
  text: ArticleText,
  site: Site,
  renderContent: ContentRenderer,
  stateOf: (field: string) => string | undefined,
): Promise<Preview> {
  const { article, fields, locale, title } = text
  const main = await renderArticle(text, site, renderContent)
  markFields(main, stateOf)
  const { content } = renderPage(
    {
      path: site.pathOf(article.slug, locale) ?? '',
      locale,
      title,
      description: fields.description,
      main,
      alternateSet: articleAlternates(article.slug, site),
    },
    site,
  )
  // After the page: its typography and isolation are in the segments, too.
  return { html: String(content), segments: segmentsOf(main) }
}

/** The fields that readers see on the page itself. */
function markFields(
  main: readonly ElementContent[],
  stateOf: (field: string) => string | undefined,
): void {
  const marked = new Set<string>()
  const mark = (element: Element, field: string) => {
    if (marked.has(field) || element.properties.dataSegment !== undefined) return
    marked.add(field)
    element.properties.dataSegment = field
    element.properties.dataState = stateOf(field) ?? 'fresh'
  }
  visit({ type: 'root', children: [...main] } satisfies Root, 'element', (element) => {
    if (element.tagName === 'h1') mark(element, 'title')
    const names = element.properties.className
    if (Array.isArray(names) && names.includes('dateline')) mark(element, 'dateline')
  })
}

function segmentsOf(main: readonly ElementContent[]): Map<string, string> {
  const segments = new Map<string, string>()
  visit(
    { type: 'root', children: [...main] } satisfies Root,
    'element',
    ({ properties, children }) => {
      const key = properties.dataSegment
      if (typeof key === 'string')
        segments.set(key, fragment.stringify({ type: 'root', children: [...children] }))
    },
  )
  return segments
}
