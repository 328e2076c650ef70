/**
 * Nodes → each of them and of those below, parents first, in document order: what unist-util-visit does
 * where nothing is skipped, many times faster. No tree is so deep that this overflows (`depthLimit`).
 */
import type { Definition, Html, Image, Link, Nodes, Root } from 'mdast'

export function walk(nodes: readonly Nodes[], look: (node: Nodes) => void): void {
  for (const node of nodes) {
    look(node)
    if ('children' in node) walk(node.children, look)
  }
}

/** A node with an address, or HTML: what several look for, and few texts have. */
export type Notable = Definition | Html | Image | Link

const notableByTree = new WeakMap<Root, readonly Notable[]>()

/** Those of an article, of which none is added or taken away any more, in document order; found once. */
export function notableIn(article: Root): readonly Notable[] {
  const known = notableByTree.get(article)
  if (known !== undefined) return known
  const found = findNotable(article)
  notableByTree.set(article, found)
  return found
}

/** Those of any tree. */
export function findNotable(tree: Root): readonly Notable[] {
  const found: Notable[] = []
  gatherNotable(tree.children, found)
  return found
}

function gatherNotable(nodes: readonly Nodes[], found: Notable[]): void {
  for (const node of nodes) {
    const { type } = node
    if (type === 'text') continue
    if (type === 'link' || type === 'image' || type === 'html' || type === 'definition')
      found.push(node)
    if ('children' in node) gatherNotable(node.children, found)
  }
}

/** The blocks alone: what paragraphs and headings hold is no block. */
export function walkBlocks(nodes: readonly Nodes[], look: (node: Nodes) => void): void {
  for (const node of nodes) {
    look(node)
    if (node.type !== 'paragraph' && node.type !== 'heading' && 'children' in node)
      walkBlocks(node.children, look)
  }
}

/** The values of the text nodes, in document order. */
export function textsIn(nodes: readonly Nodes[]): string[] {
  const texts: string[] = []
  walk(nodes, (node) => {
    if (node.type === 'text') texts.push(node.value)
  })
  return texts
}

/** The values of the text nodes as one text. */
export function textOfNodes(nodes: readonly Nodes[]): string {
  let text = ''
  for (const node of nodes) {
    if (node.type === 'text') text += node.value
    else if ('children' in node) text += textOfNodes(node.children)
  }
  return text
}
