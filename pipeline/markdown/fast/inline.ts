/**
 * A range of a text → the inline nodes that it surely is; undefined for anything that takes thought.
 *
 * Law: what it accepts, it reads exactly as remark-parse with remark-gfm does. It knows text with escapes,
 * code, links and images with their addresses behind them, references to footnotes, hard breaks written as `\`, and emphasis and
 * strong one in another; what of it stands first, is read first, as the stock parser does.
 */
import type { PhrasingContent } from 'mdast'
import { type Marks, readMarks } from './attention.ts'
import { isBlankEnd, kindOf } from './characters.ts'
import { readCode } from './code.ts'
import { readReference } from './footnote-reference.ts'
import { readBreak } from './hard-break.ts'
import { readLink } from './link.ts'
import type { Label, Nodes, Range, ReadNodes } from './range.ts'
import type { Source } from './source.ts'
import { readText } from './text.ts'

const closing = 0x5d

/** How deep emphasis may nest; far below what is too deep to be read at all. */
const deepest = 8

export function parseInline(
  source: Source,
  from: number,
  to: number,
): PhrasingContent[] | undefined {
  if (from >= to || hasBlankEnd(source, from, to)) return undefined
  return readNodes({ source, from, to }, from, undefined)?.nodes
}

/** Whether a range starts or ends with a blank. */
function hasBlankEnd({ text }: Source, from: number, to: number): boolean {
  return ((kindOf(text.charCodeAt(from)) | kindOf(text.charCodeAt(to - 1))) & isBlankEnd) !== 0
}

const readNodes: ReadNodes = (range, from, label): Nodes | undefined => {
  const { text, position } = range.source
  /** Emphasis that is open, with the nodes before it. */
  const open: { readonly marks: Marks; readonly nodes: PhrasingContent[] }[] = []
  let nodes: PhrasingContent[] = []
  let at = from
  while (at < range.to && !(label !== undefined && text.charCodeAt(at) === closing)) {
    const marks = readMarks(range, at)
    if (marks === undefined) {
      const node = readNode(range, at, label)
      const end = node?.position?.end.offset
      if (node === undefined || end === undefined) return undefined
      nodes.push(node)
      at = end
    } else if (marks.role === 'opens') {
      if (open.length === deepest) return undefined
      open.push({ marks, nodes })
      nodes = []
      at = marks.end
    } else {
      const last = open.pop()
      if (marks.role !== 'closes' || last?.marks.text !== marks.text) return undefined
      const type = marks.text.length === 1 ? 'emphasis' : 'strong'
      last.nodes.push({ type, children: nodes, position: position(last.marks.at, marks.end) })
      nodes = last.nodes
      at = marks.end
    }
  }
  return open.length === 0 ? { nodes, end: at } : undefined
}

function readNode(range: Range, at: number, label: Label) {
  const { text } = range.source
  switch (text[at]) {
    case '`':
      return readCode(range, at)
    case '[':
      if (label !== undefined) return undefined
      return text[at + 1] === '^' ? readReference(range, at) : readLink(range, at, readNodes)
    case '!':
      if (text[at + 1] !== '[') break
      return label === 'image' ? undefined : readLink(range, at, readNodes)
    case '\\':
      if (text[at + 1] === '\n') return readBreak(range, at)
  }
  return readText(range, at, label !== undefined)
}
