/**
 * The hot path of parsing documents: front matter, then block by block what is surely known, and the rest
 * by the stock parser, all at once. An article of 600 words with code, images and escapes takes 0.14 ms,
 * stock 3.8; with a task list, wrapped list items and reference links, which are not known, 1.8 and 6.7.
 *
 * Law: what `parseFast` accepts, it parses exactly as the stock parser does, positions included. Text with
 * `\r` is declined, as is one of which nothing is known.
 */
import type { FootnoteDefinition, List, Paragraph, Root, RootContent } from 'mdast'
import { walkBlocks } from '../walk.ts'
import { parseBlock } from './block.ts'
import { kindOf, startsParagraph } from './characters.ts'
import { startsFence } from './fence.ts'
import { footnotesIn } from './footnote.ts'
import { type Block, type HardPart, type ParseRest, parseHardParts, startOf } from './hard-parts.ts'
import { startsList } from './list.ts'
import { parseParagraph } from './paragraph.ts'
import { isPlainLine } from './plain-line.ts'
import { createSource, type Source, skipBlankLines } from './source.ts'

const frontMatter = /^---\n(?:(?!---\n)[^\n]*\n)*?---(?:\n|$)/

/**
 * The tree of a text; undefined where anything in it takes thought.
 *
 * @param parseRest The stock parser, for blocks that are not known; without it, one of them, and the text is
 * declined.
 * @param footnotes Identifiers of those that it may refer to, where it is part of a document.
 */
export function parseFast(
  text: string,
  parseRest?: ParseRest,
  footnotes?: ReadonlySet<string>,
): Root | undefined {
  if (isPlainLine(text)) return ofOneText(text)
  const ofLine = text.includes('\n') ? undefined : parseLine(text, footnotes)
  if (ofLine !== undefined) return ofLine
  const head = text.startsWith('---') ? (frontMatter.exec(text)?.[0] ?? '') : ''
  // Where front matter is not closed, the stock parser reads other blocks otherwise, too.
  if (text.includes('\r') || (head === '' && text.startsWith('---'))) return undefined
  const seeming = footnotesIn(text)
  const source = createSource(text, footnotes ?? seeming)
  const blocks: Block[] = head === '' ? [] : [yamlOf(source, head)]
  let isHard = false
  for (let at = skipBlankLines(text, head.length); at < text.length; ) {
    const before = blocks.at(-1)
    // Not even tried where it is no use: the time is that of the text's length, whatever is in it.
    const isOfList = mayGoOn(before) && before.type !== 'footnoteDefinition' && startsList(text, at)
    const block = isOfList ? undefined : parseBlock(source, at)
    if (block !== undefined) {
      blocks.push(block.node)
      at = block.next
    } else if (parseRest === undefined) return undefined
    else {
      isHard = true
      const to = startsFence(text, at) ? text.length : endOfBlocks(text, at)
      const goesOn = mayGoOn(before) || isParagraphAbove(before, at)
      if (goesOn) blocks.pop()
      blocks.push({ type: 'hard', from: goesOn ? startOf(before) : at, to })
      at = to
    }
  }
  const children =
    isHard && parseRest ? parseHardParts(source, blocks, parseRest) : blocks.filter(isKnown)
  if (children === undefined || !areDefined(seeming, children)) return undefined
  return { type: 'root', children, position: source.position(0, text.length) }
}

/** Whether what seems to define footnotes does: references to them are known by that. */
function areDefined(footnotes: ReadonlySet<string>, blocks: readonly RootContent[]): boolean {
  if (footnotes.size === 0) return true
  const defined = new Set<string>()
  walkBlocks(blocks, (node) => {
    if (node.type === 'footnoteDefinition') defined.add(node.identifier)
  })
  return [...footnotes].every((identifier) => defined.has(identifier))
}

function ofOneText(text: string): Root {
  const { length } = text
  // One for all three: nothing moves nodes of a translation.
  const position = {
    start: { line: 1, column: 1, offset: 0 },
    end: { line: 1, column: length + 1, offset: length },
  }
  const paragraph: Paragraph = {
    type: 'paragraph',
    children: [{ type: 'text', value: text, position }],
    position,
  }
  return { type: 'root', children: [paragraph], position }
}

/** The tree of one line that starts as a paragraph alone does, and holds marks. */
function parseLine(text: string, footnotes?: ReadonlySet<string>): Root | undefined {
  const isOfParagraph = (kindOf(text.charCodeAt(0)) & startsParagraph) !== 0
  if (!isOfParagraph || text.includes('\r')) return undefined
  const source = createSource(text, footnotes)
  const paragraph = parseParagraph(source, 0, text.length)
  if (paragraph === undefined) return undefined
  return { type: 'root', children: [paragraph], position: source.position(0, text.length) }
}

function yamlOf({ position }: Source, head: string): RootContent {
  const whole = head.endsWith('\n') ? head.slice(0, -1) : head
  const value = whole.slice('---\n'.length, -'\n---'.length)
  return { type: 'yaml', value, position: position(0, whole.length) }
}

/** A list and a footnote go on behind a blank line; so may what is not known. */
function mayGoOn(block: Block | undefined): block is List | FootnoteDefinition | HardPart {
  return block?.type === 'list' || block?.type === 'footnoteDefinition' || block?.type === 'hard'
}

/** Whether a paragraph ends in the line above: it does so only if the block is surely another. */
function isParagraphAbove(block: Block | undefined, at: number): block is Paragraph {
  return block?.type === 'paragraph' && block.position?.end.offset === at - 1
}

function isKnown(block: Block): block is RootContent {
  return block.type !== 'hard'
}

/** Behind the next blank line, or the end. */
function endOfBlocks(text: string, at: number): number {
  const end = text.indexOf('\n\n', at)
  return end < 0 ? text.length : skipBlankLines(text, end)
}
