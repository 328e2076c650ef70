/**
 * A Markdown node → its text, as mdast-util-to-string gives it, many times faster. No tree is so deep
 * that this overflows (`depthLimit`).
 */
import type { Nodes, Parents } from 'mdast'

/** @param isHtmlIn Whether raw HTML is text, too. */
export function treeText(node: Nodes, isHtmlIn = true): string {
  const texts: string[] = []
  addTexts(node, isHtmlIn, texts)
  // Not by `+`: what looks at each character is slow where they lie apart.
  return texts.join('')
}

/** The same of the blocks of a tree, each in lines of its own. */
export function blockTexts({ children }: Parents, isHtmlIn = true): string {
  const texts: string[] = []
  for (const block of children) {
    addTexts(block, isHtmlIn, texts)
    texts.push('\n')
  }
  return texts.join('')
}

function addTexts(node: Nodes, isHtmlIn: boolean, texts: string[]): void {
  if (node.type === 'text') texts.push(node.value)
  // The usual parents, as looking for a property that is not there takes longer.
  else if (node.type === 'paragraph' || node.type === 'listItem' || node.type === 'emphasis')
    for (const child of node.children) addTexts(child, isHtmlIn, texts)
  else if ('value' in node) {
    if (node.type !== 'html' || isHtmlIn) texts.push(node.value)
  } else if ('alt' in node && node.alt) texts.push(node.alt)
  else if ('children' in node) for (const child of node.children) addTexts(child, isHtmlIn, texts)
}
