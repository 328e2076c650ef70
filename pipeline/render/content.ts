/**
 * An edition's Markdown tree → the hast of the article's content: sanitised, links to articles
 * resolved, tables aligned by class. Headings keep the ids that the segment step gave them.
 */
import type { Root as HastRoot } from 'hast'
import type { Schema } from 'hast-util-sanitize'
import type { Root } from 'mdast'
import type { Settings } from '../config.ts'
import { areHotPathsOn } from '../hot-paths.ts'
import { once } from '../once.ts'
import { loadOwn } from '../own-files.ts'
import type { ContentWords } from './content-words.ts'
import type { ResolvedLink } from './resolved-link.ts'
import { makeSimpleContent } from './simple-content.ts'

export type ContentRenderer = (
  tree: Root,
  words: ContentWords,
  resolveLink: (url: string) => ResolvedLink,
) => Promise<HastRoot>

type Stock = typeof import('./stock-content.ts')

/**
 * Makes the renderer of a publication; the config's rehype plugins run last.
 *
 * @param schema What the sanitiser lets through; without it, what sanitize-schema.ts says.
 * @param isFast Whether simple trees take the hot path; without it, all go the stock way.
 */
export function createContentRenderer(
  settings: Pick<Settings, 'rawHtml' | 'rehypePlugins'>,
  schema?: Schema,
  isFast = areHotPathsOn,
): ContentRenderer {
  const isStock = schema === undefined && settings.rehypePlugins.length === 0
  const takesHotPath = isFast && isStock && settings.rawHtml !== 'sanitize'
  const renderStock = once(() =>
    loadOwn<Stock>('render/stock-content').createStockRenderer(settings, schema),
  )
  return async (tree, words, resolveLink) => {
    const children = takesHotPath ? makeSimpleContent(tree, words, resolveLink) : undefined
    if (children !== undefined) return { type: 'root', children }
    return renderStock()(tree, words, resolveLink)
  }
}
