/**
 * A segment's or a translation's text → its prose: what people read, apart from what is not language.
 *
 * Law: `text` has one U+FFFC in the place of each thing that is the same in every language (code, an
 * image, HTML, a placeholder, an address), which `things` lists in order; marks of Markdown are not in
 * it, nor are references to footnotes. A hard break is a line end. What `range` gives is a range of the
 * string that holds these very characters; undefined where something stands between them or they are
 * written as escapes or entities.
 */
import type { Nodes, Text } from 'mdast'
import { cutThings, mayHoldThings, type Thing } from './things.ts'

/** UTF-16 offsets, the end exclusive. */
export interface Range {
  readonly start: number
  readonly end: number
}

export interface Prose {
  readonly text: string
  readonly things: readonly Thing[]
  /** Where the characters of a range of `text` stand in the string. */
  readonly range: (start: number, end: number) => Range | undefined
}

/** What stands for a thing in `text`. */
export const standIn = '\uFFFC'

interface Run {
  /** Where it starts in `text`. */
  readonly at: number
  readonly length: number
  /** Where it starts in the string; undefined where it does not stand there letter by letter. */
  readonly from: number | undefined
}

/**
 * The prose of Markdown nodes.
 *
 * @param string What the nodes were parsed from; without it, `range` knows nothing.
 */
export function proseOfNodes(nodes: readonly Nodes[], string?: string): Prose {
  const only = soleText(nodes)
  if (only !== undefined && !mayHoldThings(only.value))
    return plainProse(only.value, offsetOf(only, string))
  const builder = createBuilder()
  const walk = (node: Nodes): void => {
    const address = shownAddress(node)
    if (node.type === 'text') builder.addText(node.value, offsetOf(node, string))
    else if (node.type === 'inlineCode') builder.addThing({ kind: 'code', text: node.value })
    else if (node.type === 'image') builder.addThing({ kind: 'image', text: node.url })
    else if (node.type === 'html') builder.addThing({ kind: 'html', text: node.value })
    else if (node.type === 'break') builder.addText('\n', undefined)
    else if (address !== undefined) builder.addThing({ kind: 'address', text: address })
    else if ('children' in node) for (const child of node.children) walk(child)
  }
  for (const node of nodes) walk(node)
  return builder.build()
}

/** The text that is all of a paragraph, or of its content, as of most. */
export function soleText([only, more]: readonly Nodes[]): Text | undefined {
  if (only === undefined || more !== undefined) return undefined
  if (only.type === 'paragraph') return soleText(only.children)
  return only.type === 'text' && only.value !== '' ? only : undefined
}

function plainProse(text: string, from: number | undefined): Prose {
  const range = (start: number, end: number) =>
    rangeIn([{ at: 0, length: text.length, from }], start, end)
  return { text, things: noThings, range }
}

const noThings: readonly Thing[] = []

/** The text of a link that is its own address: what changes the one changes the other. */
function shownAddress(node: Nodes): string | undefined {
  if (node.type !== 'link') return undefined
  const [text, more] = node.children
  if (text?.type !== 'text' || more !== undefined) return undefined
  const isAddress = ['', 'mailto:', 'http://'].some((scheme) => scheme + text.value === node.url)
  return isAddress ? text.value : undefined
}

/** Where a text starts in the string; undefined where it is written there by other characters. */
function offsetOf({ position, value }: Text, string: string | undefined): number | undefined {
  const from = position?.start.offset
  // Of a plain line, the value is the string itself.
  if (from === 0 && string === value) return 0
  return from !== undefined && string?.startsWith(value, from) ? from : undefined
}

/** The prose of a plain text, as front matter and furniture have it. */
export function proseOfText(text: string): Prose {
  if (text !== '' && !mayHoldThings(text)) return plainProse(text, 0)
  const builder = createBuilder()
  builder.addText(text, 0)
  return builder.build()
}

function createBuilder() {
  const runs: Run[] = []
  const things: Thing[] = []
  let text = ''
  const add = (part: string, from: number | undefined) => {
    if (part === '') return
    runs.push({ at: text.length, length: part.length, from })
    text += part
  }
  return {
    addText(value: string, from: number | undefined): void {
      if (!mayHoldThings(value)) add(value, from)
      else
        for (const { text: part, at, thing } of cutThings(value)) {
          if (thing !== undefined) things.push(thing)
          const start = thing !== undefined || from === undefined ? undefined : from + at
          add(thing === undefined ? part : standIn, start)
        }
    },
    addThing(thing: Thing): void {
      things.push(thing)
      add(standIn, undefined)
    },
    build: (): Prose => ({ text, things, range: (start, end) => rangeIn(runs, start, end) }),
  }
}

function rangeIn(runs: readonly Run[], start: number, end: number): Range | undefined {
  if (start === end) return pointIn(runs, start)
  let first: number | undefined
  let next: number | undefined
  for (const { at, length, from } of runs) {
    const begin = Math.max(start, at)
    const stop = Math.min(end, at + length)
    if (begin >= stop) continue
    if (from === undefined) return undefined
    if (next !== undefined && next !== from + begin - at) return undefined
    first ??= from + begin - at
    next = from + stop - at
  }
  return first === undefined || next === undefined ? undefined : { start: first, end: next }
}

/** A place between two characters, where they are neighbours in the string, too. */
function pointIn(runs: readonly Run[], at: number): Range | undefined {
  const both = rangeIn(runs, at - 1, at + 1)
  return both?.end === (both?.start ?? 0) + 2
    ? { start: both.start + 1, end: both.start + 1 }
    : undefined
}
