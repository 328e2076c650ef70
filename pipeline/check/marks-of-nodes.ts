/**
 * Inline nodes → what the rules about parity compare, as one text: where those of a source and of its
 * translation are the same, each kind of thing is as often and the same in both.
 *
 * Law: of two trees with one such text, no rule about parity of emphasis, code, links, images, footnotes or
 * breaks finds anything (test/laws/traits.test.ts).
 */
import type { Nodes } from 'mdast'

/** Stands behind what a text of its own follows. */
const end = '\0'

export function marksOfNodes(nodes: readonly Nodes[]): string {
  let marks = ''
  for (const node of nodes) {
    switch (node.type) {
      case 'text':
        continue
      case 'emphasis':
      case 'strong':
      case 'delete':
      case 'break':
        marks += node.type + end
        break
      case 'inlineCode':
        marks += `code ${node.value}${end}`
        break
      case 'link':
        // A link without words cannot be followed.
        marks += node.children.length > 0 ? `link ${node.url}${end}` : ''
        break
      case 'image':
        marks += `image ${node.url}${end}`
        break
      case 'footnoteReference':
        marks += `footnote ${node.identifier}${end}`
        break
    }
    if ('children' in node) marks += marksOfNodes(node.children)
  }
  return marks
}
