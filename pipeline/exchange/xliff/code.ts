/**
 * An inline node ↔ the inline code of XLIFF that stands for it. Its original data is the node's own
 * Markdown: of a spanning code what stands before and behind its content, of any other the whole.
 *
 * Law: `nodeOf(codeOf(node))` is the node, its content aside.
 */
import { isDeepStrictEqual } from 'node:util'
import type { Image, PhrasingContent } from 'mdast'
import { type CanonicalContext, canonicalText } from '../../markdown/canonical-text.ts'

/** The original data of a code; one without `close` has no content that is translated. */
export interface Code {
  readonly open: string
  readonly close: string | undefined
}

/** A link's or image's title is a code in its content, since it is translated too. */
export const titleCode: Code = { open: ' "', close: '"' }

const filler = 'x'
const text = { type: 'text', value: filler } as const

/** Nodes with content that is translated: the children, or the alternative text. */
export type Spanning = Extract<PhrasingContent, { children: unknown }> | Image

/** The code of a node; undefined where no data gives the node back. */
export function codeOf(node: PhrasingContent, context: CanonicalContext): Code | undefined {
  const bare = emptied(node)
  if (bare === undefined) {
    const markdown = canonicalText([text, node, text], context)
    const code = markdown && { open: markdown.slice(1, -1), close: undefined }
    return code && isDeepStrictEqual(nodeOf(code, context), node) ? code : undefined
  }
  const markdown = canonicalText([bare], context)
  const at = markdown?.indexOf(filler) ?? -1
  if (markdown === undefined || at < 0) return undefined
  const code = { open: markdown.slice(0, at), close: markdown.slice(at + filler.length) }
  return isDeepStrictEqual(nodeOf(code, context), bare) ? code : undefined
}

/** The node of a code, with `x` for its content, if one has it; undefined for data that is none. */
export function nodeOf({ open, close }: Code, { parse }: CanonicalContext) {
  if (close === undefined) {
    const [before, node, after, ...others] = parse(filler + open + filler) ?? []
    const isAlone = isFiller(before) && isFiller(after) && others.length === 0
    return isAlone && node?.type !== 'text' ? node : undefined
  }
  const [node, ...others] = parse(open + filler + close) ?? []
  return node !== undefined && others.length === 0 && isSpanning(node) ? node : undefined
}

/** Whether a node has content that is translated. An image without any words has none. */
export function isSpanning(node: PhrasingContent): node is Spanning {
  return node.type === 'image' ? Boolean(node.alt) || Boolean(node.title) : 'children' in node
}

/** The node with `x` as its content and without its title; undefined for one that has no content. */
function emptied(node: PhrasingContent): PhrasingContent | undefined {
  if (!isSpanning(node)) return undefined
  if (node.type === 'image') return { type: 'image', url: node.url, alt: filler }
  const { title: _title, ...bare } = { title: undefined, ...node, children: [text] }
  return bare
}

function isFiller(node: PhrasingContent | undefined): boolean {
  return node?.type === 'text' && node.value === filler
}
