/**
 * Inline nodes → the canonical Markdown text of a segment.
 *
 * Law: parsing the text again gives nodes whose HTML is that of the nodes put in, a soft line break
 * and a run of blanks being one space (the guarantee *nothing lost*). Two sources that differ only
 * in wrapping, reference style, delimiters or normalisation form have one text.
 */
import type { Nodes, PhrasingContent } from 'mdast'
import type { GetDefinition } from 'mdast-util-definitions'
import { type Options, toMarkdown } from 'mdast-util-to-markdown'
import { isComment } from './comment.ts'

/** What the text of a segment depends on beside its nodes. */
export interface CanonicalContext {
  /** Looks up a link reference definition of the article (CommonMark § 4.7). */
  readonly define: GetDefinition
  /** Serialisers of the processor's syntax extensions: its data field `toMarkdownExtensions`. */
  readonly extensions: readonly Options[]
}

/** The nodes in canonical form, references made inline, without positions. */
export function canonicalNodes(
  nodes: readonly PhrasingContent[],
  define: GetDefinition,
): PhrasingContent[] {
  return fold(withoutComments(nodes), define)
}

/** The canonical Markdown of inline nodes: one line, but for hard breaks, which are `\` and a line end. */
export function canonicalText(
  nodes: readonly PhrasingContent[],
  context: CanonicalContext,
): string {
  const children = canonicalNodes(nodes, context.define)
  if (children.length === 0) return ''
  const text = toMarkdown(
    { type: 'paragraph', children },
    { extensions: [...context.extensions], bullet: '-', rule: '-' },
  )
  return text.replace(/\n$/, '')
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
      return { type: 'text', value: foldBlanks(node.value).normalize('NFC') }
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
  return value === null ? null : foldBlanks(value).normalize('NFC')
}

function foldBlanks(value: string): string {
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
