/**
 * Whether nodes are one text and nothing else, as most translations are: then no rule about marks, links
 * or other things has anything to walk for.
 */
import type { Nodes, Root } from 'mdast'

export function isSoleText(nodes: readonly Nodes[]): boolean {
  return nodes.length === 1 && nodes[0]?.type === 'text'
}

/** Of a paragraph that was parsed by itself. */
export function isPlainTree({ children }: Root): boolean {
  const [first] = children
  return children.length === 1 && first?.type === 'paragraph' && isSoleText(first.children)
}
