/**
 * A translation's Markdown → nodes. A translation is parsed by itself: only its footnote references
 * look at the article, whose footnotes are defined for it here and cut off again.
 */
import type { Paragraph, Root } from 'mdast'
import { parseMarkdown, parseReferring } from './parse.ts'
import { walkBlocks } from './walk.ts'

/** What parses Markdown: a unified processor. */
export interface Parser {
  parse(text: string): Root
}

/** Identifiers of the footnotes that a document defines. */
export function footnotesOf(tree: Root): string[] {
  const identifiers: string[] = []
  walkBlocks(tree.children, (node) => {
    if (node.type === 'footnoteDefinition') identifiers.push(node.identifier)
  })
  return identifiers
}

/** The tree of a translation; undefined where it nests too deeply. */
export function parseTranslation(
  parser: Parser,
  text: string,
  footnotes: readonly string[],
): Root | undefined {
  if (footnotes.length === 0 || !text.includes('[^')) return parseMarkdown(parser, text).tree
  const known = parseReferring(parser, text, new Set(footnotes))
  if (known !== undefined) return known
  const definitions = footnotes.map((label) => `[^${label.replace(/[\\[\]]/g, '\\$&')}]: .`)
  const { tree } = parseMarkdown(parser, `${text}\n\n${definitions.join('\n\n')}\n`)
  if (tree === undefined) return undefined
  return {
    ...tree,
    children: tree.children.filter(
      ({ position }) => position === undefined || (position.start.offset ?? 0) < text.length,
    ),
  }
}

/** The paragraph that a translation has to be; undefined where it is anything else. */
export function soleParagraph(tree: Root): Paragraph | undefined {
  const [first, second] = tree.children
  return second === undefined && first?.type === 'paragraph' ? first : undefined
}
