/**
 * The parts of a document that take thought → their blocks, by one run of the stock parser, put between
 * those that are known.
 *
 * Law: the blocks are what the stock parser makes of the whole document. It is given the hard parts alone,
 * with an empty heading in the place of the known blocks between them: like them, it stands at the start of
 * a line behind a blank one, ends whatever is open there, and starts nothing. Where one does not come
 * out as a block of its own (code or HTML is still open there), the document is declined. Known blocks refer
 * to nothing but footnotes, and define nothing else that others refer to.
 */
import type { Nodes, Root, RootContent } from 'mdast'
import type { Source } from './source.ts'

/** Offsets, the end exclusive; blank lines behind it are in it. */
export interface HardPart {
  readonly type: 'hard'
  readonly from: number
  readonly to: number
}

export type Block = RootContent | HardPart

/** The stock parser; undefined where it declines. */
export type ParseRest = (text: string) => Root | undefined

const standIn = '#\n\n'

interface Placed {
  /** Offset of the stand-in for these known blocks. */
  readonly at: number
  readonly known: RootContent[]
  /** How far the part behind them has moved. */
  lines: number
  offset: number
}

export function parseHardParts(
  source: Source,
  blocks: readonly Block[],
  parseRest: ParseRest,
): RootContent[] | undefined {
  const { text } = source
  const isHard = ({ type }: Block) => type === 'hard' || type === 'footnoteDefinition'
  // What may refer to footnotes takes their definitions along.
  const isTaken = ({ from, to }: HardPart) => text.slice(from, to).includes('[^')
  const parts = blocks.some((block) => block.type === 'hard' && isTaken(block))
    ? blocks.map((block, index) => (isHard(block) ? partOf(block, blocks[index + 1], text) : block))
    : blocks
  if (parts.every(({ type }) => type === 'hard' || type === 'yaml')) return undefined
  let rest = standIn
  let lines = linesIn(standIn)
  let place: Placed = { at: 0, known: [], lines: 0, offset: 0 }
  const places = [place]
  let isBehindPart = false
  for (const block of parts) {
    if (block.type === 'hard') {
      const part = text.slice(block.from, block.to)
      place.lines = source.position(block.from, block.from).start.line - 1 - lines
      place.offset = block.from - rest.length
      rest += part
      lines += linesIn(part)
      isBehindPart = true
      continue
    }
    if (isBehindPart) {
      place = { at: rest.length, known: [], lines: 0, offset: 0 }
      places.push(place)
      rest += standIn
      lines += linesIn(standIn)
      isBehindPart = false
    }
    place.known.push(block)
  }
  const tree = parseRest(rest)
  return tree && putTogether(tree, places)
}

/** Up to the next block. */
function partOf(block: Block, next: Block | undefined, text: string): HardPart {
  return { type: 'hard', from: startOf(block), to: next ? startOf(next) : text.length }
}

/** Offset of a block's first character. */
export function startOf(block: Block): number {
  return block.type === 'hard' ? block.from : (block.position?.start.offset ?? 0)
}

function putTogether(tree: Root, places: readonly Placed[]): RootContent[] | undefined {
  const children: RootContent[] = []
  let next = 0
  for (const block of tree.children) {
    const place = places[next]
    if (place !== undefined && block.position?.start.offset === place.at) {
      if (block.type !== 'heading' || block.children.length > 0) return undefined
      children.push(...place.known)
      next++
    } else {
      move(block, places[next - 1])
      children.push(block)
    }
  }
  return next === places.length ? children : undefined
}

function move(node: Nodes, by: Placed | undefined): void {
  if (by === undefined) return
  for (const point of node.position === undefined ? [] : [node.position.start, node.position.end]) {
    point.line += by.lines
    if (point.offset !== undefined) point.offset += by.offset
  }
  if ('children' in node) for (const child of node.children) move(child, by)
}

function linesIn(text: string): number {
  let lines = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++
  return lines
}
