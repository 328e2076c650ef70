/**
 * The hot path of parsing documents: front matter, then block by block what is surely known, and the rest
 * by the stock parser, all at once.
 *
 * Law: what `parseFast` accepts, it parses exactly as the stock parser does, positions included. Text with
 * `\r` is declined, as is one of which nothing is known.
 */
import type { List, Paragraph, Root, RootContent } from 'mdast'
import { parseBlock } from './block.ts'
import { type HardPart, type ParseRest, parseHardParts } from './hard-parts.ts'
import { isPlainLine } from './paragraph.ts'
import { createSource, type Source, skipBlankLines } from './source.ts'

const frontMatter = /^---\n(?:(?!---\n)[^\n]*\n)*?---(?:\n|$)/

/**
 * The tree of a text; undefined where anything in it takes thought.
 *
 * @param parseRest The stock parser, for blocks that are not known; without it, one of them, and the text is
 * declined.
 */
export function parseFast(text: string, parseRest?: ParseRest): Root | undefined {
  if (isPlainLine(text)) return ofOneText(text)
  const head = text.startsWith('---') ? (frontMatter.exec(text)?.[0] ?? '') : ''
  // Where front matter is not closed, the stock parser reads other blocks otherwise, too.
  if (text.includes('\r') || (head === '' && text.startsWith('---'))) return undefined
  const source = createSource(text)
  const blocks: (RootContent | HardPart)[] = head === '' ? [] : [yamlOf(source, head)]
  let isHard = false
  for (let at = skipBlankLines(text, head.length); at < text.length; ) {
    const before = blocks.at(-1)
    const block = parseBlock(source, at)
    if (block !== undefined && !(block.node.type === 'list' && mayGoOn(before))) {
      blocks.push(block.node)
      at = block.next
    } else if (parseRest === undefined) return undefined
    else {
      isHard = true
      const to = endOfBlocks(text, at)
      if (mayGoOn(before)) blocks.pop()
      blocks.push({ type: 'hard', from: mayGoOn(before) ? startOf(before) : at, to })
      at = to
    }
  }
  const children =
    isHard && parseRest ? parseHardParts(source, blocks, parseRest) : blocks.filter(isKnown)
  return children && { type: 'root', children, position: source.position(0, text.length) }
}

function ofOneText(text: string): Root {
  const { length } = text
  const position = () => ({
    start: { line: 1, column: 1, offset: 0 },
    end: { line: 1, column: length + 1, offset: length },
  })
  const paragraph: Paragraph = {
    type: 'paragraph',
    children: [{ type: 'text', value: text, position: position() }],
    position: position(),
  }
  return { type: 'root', children: [paragraph], position: position() }
}

function yamlOf({ position }: Source, head: string): RootContent {
  const whole = head.endsWith('\n') ? head.slice(0, -1) : head
  const value = whole.slice('---\n'.length, -'\n---'.length)
  return { type: 'yaml', value, position: position(0, whole.length) }
}

/** A list goes on behind a blank line; so may what is not known. */
function mayGoOn(block: RootContent | HardPart | undefined): block is List | HardPart {
  return block?.type === 'list' || block?.type === 'hard'
}

function isKnown(block: RootContent | HardPart): block is RootContent {
  return block.type !== 'hard'
}

function startOf(block: List | HardPart): number {
  return block.type === 'hard' ? block.from : (block.position?.start.offset ?? 0)
}

/** Behind the next blank line, or the end. */
function endOfBlocks(text: string, at: number): number {
  const end = text.indexOf('\n\n', at)
  return end < 0 ? text.length : skipBlankLines(text, end)
}
