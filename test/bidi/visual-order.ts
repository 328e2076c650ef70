/**
 * A tree and its tokens → the names of the tokens from left to right, by an implementation of UAX #9
 * (`bidi-js`, which passes Unicode's conformance tests). Elements with a `dir` count as isolates, as
 * HTML's style sheet has it (§15.3.6), all others as nothing.
 */
import bidiFactory from 'bidi-js'
import type { Nodes } from 'hast'
import type { Direction } from '../../pipeline/render/bidi/run.ts'
import type { Token } from './read-row.ts'

const bidi = bidiFactory()
const open = { ltr: '\u2066', rtl: '\u2067', auto: '\u2068' }
const close = '\u2069'

export function visualOrder(tree: Nodes, dir: Direction, tokens: readonly Token[]): string[] {
  const { text, places } = flatten(tree)
  const indices = bidi.getReorderedIndices(text, bidi.getEmbeddingLevels(text, dir))
  const seenAt = new Map(indices.map((index, seen) => [places[index], seen]))
  const leftOf = ({ start, end }: Token) =>
    Math.min(
      ...Array.from({ length: end - start }, (_, at) => seenAt.get(start + at) ?? Number.NaN),
    )
  return tokens.toSorted((a, b) => leftOf(a) - leftOf(b)).map(({ name }) => name)
}

/** The text with isolates in the places of elements; of each character, where it is in the text. */
function flatten(tree: Nodes): { readonly text: string; readonly places: (number | undefined)[] } {
  let text = ''
  let length = 0
  const places: (number | undefined)[] = []
  const add = (characters: string, isText: boolean) => {
    for (let at = 0; at < characters.length; at += 1) {
      places.push(isText ? length : undefined)
      length += isText ? 1 : 0
    }
    text += characters
  }
  const walk = (node: Nodes) => {
    if (node.type === 'text') add(node.value, true)
    if (!('children' in node)) return
    const dir = node.type === 'element' && node.tagName !== 'p' ? node.properties.dir : undefined
    if (dir === 'ltr' || dir === 'rtl') add(open[dir], false)
    for (const child of node.children) walk(child)
    if (dir === 'ltr' || dir === 'rtl') add(close, false)
  }
  walk(tree)
  return { text, places }
}
