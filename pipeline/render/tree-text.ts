/**
 * A Markdown node → its text, as mdast-util-to-string gives it, many times faster. No tree is so deep
 * that this overflows (`depthLimit`).
 */
import type { Nodes } from 'mdast'

/** @param isHtmlIn Whether raw HTML is text, too. */
export function treeText(node: Nodes, isHtmlIn = true): string {
  if ('value' in node) return node.type === 'html' && !isHtmlIn ? '' : node.value
  if ('alt' in node && node.alt) return node.alt
  if (!('children' in node)) return ''
  let text = ''
  for (const child of node.children) text += treeText(child, isHtmlIn)
  return text
}
