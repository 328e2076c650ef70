/**
 * Inline nodes → Markdown, as the stock serialiser writes them, but for false autolinks. Loaded where
 * nodes are not as simple as most.
 */
import type { PhrasingContent } from 'mdast'
import { type Options, toMarkdown } from 'mdast-util-to-markdown'
import { link } from './write-link.ts'

export function writeStock(nodes: readonly PhrasingContent[], options: Options): string {
  const extensions = [...(options.extensions ?? []), { handlers: { link } }]
  const paragraph = { type: 'paragraph' as const, children: [...nodes] }
  return toMarkdown(paragraph, { ...options, extensions }).replace(/\n$/, '')
}
