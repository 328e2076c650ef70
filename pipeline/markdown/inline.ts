/**
 * A translation's Markdown → nodes. A translation is parsed by itself: only its footnote references
 * look at the article, whose footnotes are defined for it here and cut off again.
 */
import type { Paragraph, Root } from 'mdast'
import { markdownReader, parseReferring } from './parse.ts'
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
  return translationReader(parser, footnotes)(text)
}

/** The same for all translations of an article. */
export function translationReader(
  parser: Parser,
  footnotes: readonly string[],
): (text: string) => Root | undefined {
  const read = markdownReader(parser)
  return (text) => {
    if (footnotes.length === 0 || !text.includes('[^')) return read(text).tree
    const known = parseReferring(parser, text, new Set(footnotes))
    if (known !== undefined) return known
    const { tree } = read(`${text}\n\n${definitionsOf(footnotes)}\n`)
    if (tree === undefined) return undefined
    return {
      ...tree,
      children: tree.children.filter(
        ({ position }) => position === undefined || (position.start.offset ?? 0) < text.length,
      ),
    }
  }
}

function definitionsOf(footnotes: readonly string[]): string {
  return footnotes.map((label) => `[^${label.replace(/[\\[\]]/g, '\\$&')}]: .`).join('\n\n')
}

/** The paragraph that a translation has to be; undefined where it is anything else. */
export function soleParagraph(tree: Root): Paragraph | undefined {
  const [first, second] = tree.children
  return second === undefined && first?.type === 'paragraph' ? first : undefined
}
