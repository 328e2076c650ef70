/**
 * A tree → its segments in document order, without keys, each with its node.
 *
 * Law: the inline content of every heading, paragraph and table cell is exactly one segment, but
 * where nothing in it can be translated (no letter or digit outside code) or a `translate: no`
 * comment stands before its block. Containers (quotation, list, list item, footnote, table) are
 * walked; code blocks, definitions, thematic breaks and HTML are not translated.
 */
import type { Heading, Nodes, Paragraph, PhrasingContent, Root, TableCell } from 'mdast'
import { definitions } from 'mdast-util-definitions'
import type { Options as ToMarkdownOptions } from 'mdast-util-to-markdown'
import { toString as textOf } from 'mdast-util-to-string'
import type { Position } from 'unist'
import { type CanonicalContext, canonicalNodes, canonicalText } from '../markdown/canonical.ts'
import { isComment } from '../markdown/comment.ts'
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
export type SegmentNode = Heading | Paragraph | TableCell

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

export interface FindOptions {
  readonly serializers: readonly ToMarkdownOptions[]
  /** Gets what is wrong with a directive, and where. */
  readonly report: (reason: string, position: Position | undefined) => void
}

export function findSegments(tree: Root, options: FindOptions): Draft[] {
  const context: CanonicalContext = { define: definitions(tree), extensions: options.serializers }
  const drafts: Draft[] = []
  const outline: { depth: number; text: string }[] = []

  function walkBlocks(blocks: readonly Nodes[]): void {
    let pending: { directives: Directives; position: Position | undefined } | undefined
    for (const block of blocks) {
      if (block.type === 'html' && isComment(block.value)) {
        const before = pending?.directives ?? noDirectives
        const directives = readDirectives(block.value, before, (reason) =>
          options.report(reason, block.position),
        )
        if (directives !== before) pending = { directives, position: block.position }
        continue
      }
      applyDirectives(block, pending)
      pending = undefined
    }
    if (pending !== undefined)
      options.report('Directive without a block behind it, expected one', pending.position)
  }

  function applyDirectives(
    block: Nodes,
    pending: { directives: Directives; position: Position | undefined } | undefined,
  ): void {
    const directives = pending?.directives ?? noDirectives
    if (directives.isUntranslated) {
      block.data = { ...block.data, isUntranslated: true }
      return
    }
    const first = drafts.length
    walkBlock(block)
    const found = drafts.slice(first)
    if (pending !== undefined && found.length === 0) {
      options.report(
        'Directive before a block without text to translate, expected it before one with text',
        pending.position,
      )
    }
    for (const [index, draft] of found.entries()) {
      const pin = index === 0 ? (directives.key ?? draft.pin) : draft.pin
      drafts[first + index] = { ...draft, pin, notes: [...directives.notes, ...draft.notes] }
    }
  }

  function walkBlock(block: Nodes): void {
    switch (block.type) {
      case 'heading':
        while ((outline.at(-1)?.depth ?? 0) >= block.depth) outline.pop()
        addDraft('heading', block)
        outline.push({ depth: block.depth, text: canonicalText(block.children, context) })
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

  function addDraft(kind: SegmentKind, node: SegmentNode): void {
    if (!hasWords(node.children)) return
    drafts.push({
      kind,
      text: canonicalText(node.children, context),
      content: canonicalNodes(node.children, context.define),
      plain: textOf(node, { includeHtml: false }),
      position: node.position,
      headings: outline.map(({ text }) => text),
      notes: [],
      pin: undefined,
      node,
    })
  }

  walkBlocks(tree.children)
  return drafts
}

/** Whether inline nodes hold a letter or digit that a reader sees or hears, code aside. */
function hasWords(nodes: readonly PhrasingContent[]): boolean {
  return nodes.some((node) => {
    const said =
      node.type === 'text'
        ? node.value
        : 'alt' in node
          ? `${node.alt ?? ''} ${titleOf(node)}`
          : titleOf(node)
    return /[\p{L}\p{N}]/u.test(said) || ('children' in node && hasWords(node.children))
  })
}

function titleOf(node: PhrasingContent): string {
  return 'title' in node ? (node.title ?? '') : ''
}
