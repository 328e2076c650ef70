/**
 * A tree → its segments in document order, without keys, each with its node.
 *
 * Law: the inline content of every heading, paragraph and table cell is exactly one segment, but
 * where nothing in it can be translated (no letter or digit outside code) or a `translate: no`
 * comment stands before its block. Containers (quotation, list, list item, footnote, table) are
 * walked; code blocks, definitions, thematic breaks and HTML are not translated.
 */
import type { Heading, Nodes, Paragraph, PhrasingContent, Root, TableCell } from 'mdast'
import { definitions, type GetDefinition } from 'mdast-util-definitions'
import { toString as textOf } from 'mdast-util-to-string'
import type { Position } from 'unist'
import { canonicalNodes } from '../markdown/canonical-nodes.ts'
import { canonicalText } from '../markdown/canonical-text.ts'
import { isComment } from '../markdown/comment.ts'
import { createContext } from '../markdown/context.ts'
import { isCanonicalLine } from '../markdown/fast/plain-line.ts'
import { footnotesOf, type Parser } from '../markdown/inline.ts'
import type { SyntaxData } from '../markdown/processor.ts'
import type { SegmentKind } from '../model.ts'
import { type Directives, noDirectives, readDirectives } from './directives.ts'

declare module 'mdast' {
  interface Data {
    /** The key of the segment that is this node's inline content. */
    segment?: string
    /** Set on a block that is published in the source's language in every locale. */
    isUntranslated?: boolean
  }
}

/** A node whose inline content is a segment. */
type SegmentNode = Heading | Paragraph | TableCell

/** A segment that has no key yet. */
export interface Draft {
  readonly kind: SegmentKind
  readonly text: string
  /** Its nodes in canonical form: references inline, no positions. */
  readonly content: readonly PhrasingContent[]
  /** The text without markup; its first words make the key. */
  readonly plain: string
  readonly position: Position | undefined
  readonly headings: readonly string[]
  readonly notes: readonly string[]
  /** The key that a `key:` comment asks for. */
  readonly pin: string | undefined
  readonly node: SegmentNode
}

/** Takes what is wrong with a directive, or a paragraph whose marks no text can repeat. */
export type ReportFinding = (
  kind: 'directive' | 'ambiguous-markup',
  reason: string,
  position: Position | undefined,
) => void

/**
 * @param tree Its blocks are marked where they are published untranslated.
 * @param syntax The processor that has parsed it.
 * @param footnotes Identifiers of those that it defines.
 */
export function findSegments(
  tree: Root,
  syntax: Parser & SyntaxData,
  report: ReportFinding,
  footnotes: readonly string[] = footnotesOf(tree),
): Draft[] {
  let defined: GetDefinition | undefined
  const define: GetDefinition = (identifier) => {
    defined ??= definitions(tree)
    return defined(identifier)
  }
  const context = createContext(syntax, footnotes, define)
  const drafts: Draft[] = []
  const outline: { depth: number; text: string }[] = []
  /** The texts of the outline. */
  let headings: readonly string[] = []

  function walkBlocks(blocks: readonly Nodes[]): void {
    let pending: { directives: Directives; position: Position | undefined } | undefined
    for (const block of blocks) {
      if (block.type === 'html' && isComment(block.value)) {
        const before = pending?.directives ?? noDirectives
        const directives = readDirectives(block.value, before, (reason) =>
          report('directive', reason, block.position),
        )
        if (directives !== before) pending = { directives, position: block.position }
        continue
      }
      applyDirectives(block, pending)
      pending = undefined
    }
    if (pending !== undefined)
      report('directive', 'Directive without a block behind it, expected one', pending.position)
  }

  function applyDirectives(
    block: Nodes,
    pending: { directives: Directives; position: Position | undefined } | undefined,
  ): void {
    if (pending === undefined) {
      walkBlock(block)
      return
    }
    const { directives } = pending
    if (directives.isUntranslated) {
      block.data = { ...block.data, isUntranslated: true }
      return
    }
    const first = drafts.length
    walkBlock(block)
    const found = drafts.slice(first)
    if (found.length === 0) {
      report(
        'directive',
        'Directive before a block without text to translate, expected it before one with text',
        pending.position,
      )
    }
    if (directives.key === undefined && directives.notes.length === 0) return
    for (const [index, draft] of found.entries()) {
      const pin = index === 0 ? (directives.key ?? draft.pin) : draft.pin
      drafts[first + index] = { ...draft, pin, notes: [...directives.notes, ...draft.notes] }
    }
  }

  function walkBlock(block: Nodes): void {
    switch (block.type) {
      case 'heading':
        while ((outline.at(-1)?.depth ?? 0) >= block.depth) outline.pop()
        headings = textsOf(outline)
        outline.push({ depth: block.depth, text: addDraft('heading', block) })
        headings = textsOf(outline)
        break
      case 'paragraph':
        addDraft('paragraph', block)
        break
      case 'tableCell':
        addDraft('cell', block)
        break
      case 'blockquote':
      case 'list':
      case 'listItem':
      case 'footnoteDefinition':
      case 'table':
      case 'tableRow':
        walkBlocks(block.children)
        break
    }
  }

  /** Adds a node's segment, if it has one; returns its text. */
  function addDraft(kind: SegmentKind, node: SegmentNode): string {
    const line = context.isStock ? canonicalLine(node) : undefined
    const content: PhrasingContent[] =
      line === undefined ? canonicalNodes(node.children, define) : [{ type: 'text', value: line }]
    if (line === undefined ? !hasWords(content) : !word.test(line)) return ''
    const plain = line ?? plainText(node)
    const text = line ?? canonicalText(content, context)
    if (text === undefined) report('ambiguous-markup', plain, node.position)
    drafts.push({
      kind,
      text: text ?? plain,
      content,
      plain,
      position: node.position,
      headings,
      notes: [],
      pin: undefined,
      node,
    })
    return text ?? plain
  }

  walkBlocks(tree.children)
  return drafts
}

/** The texts of headings that have one. */
function textsOf(outline: readonly { readonly text: string }[]): string[] {
  return outline.map(({ text }) => text).filter((text) => text !== '')
}

/** The text that is all of a node and in canonical form as it stands, as most are. */
function canonicalLine({ children: [only, more] }: SegmentNode): string | undefined {
  const isSole = only?.type === 'text' && more === undefined
  return isSole && isCanonicalLine(only.value) ? only.value : undefined
}

/** What a node says, HTML aside; mostly it is one text. */
function plainText(node: SegmentNode): string {
  const [only, more] = node.children
  if (only?.type === 'text' && more === undefined) return only.value
  return textOf(node, { includeHtml: false })
}

/** Mostly the first says yes, and the second takes V8 a millisecond. */
const latinWord = /[0-9A-Za-z]/
const word = /[\p{L}\p{N}]/u

/** Whether inline nodes hold a letter or digit that a reader sees or hears, code aside. */
function hasWords(nodes: readonly PhrasingContent[]): boolean {
  return nodes.some((node) => {
    const said =
      node.type === 'text'
        ? node.value
        : 'alt' in node
          ? `${node.alt ?? ''} ${titleOf(node)}`
          : titleOf(node)
    return (
      latinWord.test(said) || word.test(said) || ('children' in node && hasWords(node.children))
    )
  })
}

function titleOf(node: PhrasingContent): string {
  return 'title' in node ? (node.title ?? '') : ''
}
