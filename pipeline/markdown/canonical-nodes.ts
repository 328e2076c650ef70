/**
 * Inline nodes → the same in canonical form: references made inline, comments dropped, blanks folded,
 * NFC, no positions. Two sources that differ only in wrapping or reference style have equal ones.
 */
import type { Nodes, PhrasingContent } from 'mdast'
import type { GetDefinition } from 'mdast-util-definitions'
import { composedForm } from '../composed-form.ts'
import { isComment } from './comment.ts'

/** The nodes in canonical form, references made inline, without positions. */
export function canonicalNodes(
  nodes: readonly PhrasingContent[],
  define: GetDefinition,
): PhrasingContent[] {
  return fold(withoutComments(nodes), define)
}

/** A copy of the nodes with references made inline, comments dropped and blanks folded. */
function fold(nodes: readonly PhrasingContent[], define: GetDefinition): PhrasingContent[] {
  const folded: PhrasingContent[] = []
  for (const node of nodes) {
    const copy = foldNode(node, define)
    const last = folded.at(-1)
    if (copy.type === 'text' && last?.type === 'text')
      last.value = foldBlanks(last.value + copy.value)
    else folded.push(copy)
  }
  return folded
}

function foldNode(node: PhrasingContent, define: GetDefinition): PhrasingContent {
  switch (node.type) {
    case 'text':
      return { type: 'text', value: composedForm(foldBlanks(node.value)) }
    case 'inlineCode':
      return { type: 'inlineCode', value: node.value.replace(/\r\n?|\n/g, ' ') }
    case 'html':
      return { type: 'html', value: node.value }
    case 'break':
      return { type: 'break' }
    case 'image':
      return { type: 'image', url: node.url, ...labels(node.alt, node.title) }
    case 'imageReference': {
      const definition = define(node.identifier)
      if (definition === undefined) return copyOf(node)
      return { type: 'image', url: definition.url, ...labels(node.alt, definition.title) }
    }
    case 'link':
      return {
        type: 'link',
        url: node.url,
        ...labels(undefined, node.title),
        children: fold(node.children, define),
      }
    case 'linkReference': {
      const definition = define(node.identifier)
      if (definition === undefined) return copyOf(node)
      return {
        type: 'link',
        url: definition.url,
        ...labels(undefined, definition.title),
        children: fold(node.children, define),
      }
    }
    case 'emphasis':
    case 'strong':
    case 'delete':
      return { type: node.type, children: fold(node.children, define) }
    default:
      return copyOf(node)
  }
}

function labels(alt: string | null | undefined, title: string | null | undefined) {
  return {
    ...(alt === undefined ? {} : { alt: foldLabel(alt) }),
    ...(title == null ? {} : { title: foldLabel(title) ?? '' }),
  }
}

function foldLabel(value: string | null): string | null {
  return value === null ? null : composedForm(foldBlanks(value))
}

/** Blanks that are not folded yet; few texts have them. */
const unfolded = /[\t\r\n]| {2}/

function foldBlanks(value: string): string {
  if (!unfolded.test(value)) return value
  return value.replace(/[ \t\r\n]+/g, ' ')
}

function copyOf<Node extends Nodes>(node: Node): Node {
  const { position: _position, data: _data, ...rest } = node
  return structuredClone(rest) as Node
}

/** The nodes without comments, and without the blanks that a comment at an end leaves behind. */
function withoutComments(nodes: readonly PhrasingContent[]): readonly PhrasingContent[] {
  const kept = nodes.filter((node) => !(node.type === 'html' && isComment(node.value)))
  if (kept.length === nodes.length) return nodes
  return kept.flatMap((node, index) => {
    if (node.type !== 'text') return node
    let { value } = node
    if (index === 0) value = value.replace(/^[ \t\r\n]+/, '')
    if (index === kept.length - 1) value = value.replace(/[ \t\r\n]+$/, '')
    return value === '' ? [] : { ...node, value }
  })
}
