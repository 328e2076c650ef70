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

/** Prose that is being gathered. */
interface Draft {
  text: string
  readonly things: Thing[]
  /** Where each part of the text stands; only gathered for who asks for a range, as few do. */
  readonly runs: Run[] | undefined
}

/**
 * The prose of Markdown nodes.
 *
 * @param string What the nodes were parsed from; without it, `range` knows nothing.
 */
export function proseOfNodes(nodes: readonly Nodes[], string?: string): Prose {
  const only = soleText(nodes)
  if (only !== undefined && !mayHoldThings(only.value)) return plainProse(only.value, only, string)
  const gather = (runs?: Run[]): Draft => {
    const draft: Draft = { text: '', things: [], runs }
    addNodes(draft, nodes, string)
    return draft
  }
  return proseOf(gather)
}

function proseOf(gather: (runs?: Run[]) => Draft): Prose {
  const { text, things } = gather()
  const range = (start: number, end: number) => {
    const runs: Run[] = []
    gather(runs)
    return rangeIn(runs, start, end)
  }
  return { text, things, range }
}

function addNodes(draft: Draft, nodes: readonly Nodes[], string: string | undefined): void {
  for (const node of nodes) addNode(draft, node, string)
}

function addNode(draft: Draft, node: Nodes, string: string | undefined): void {
  switch (node.type) {
    case 'text':
      addText(draft, node.value, draft.runs && offsetOf(node, string))
      break
    case 'inlineCode':
      addThing(draft, { kind: 'code', text: node.value })
      break
    case 'image':
      addThing(draft, { kind: 'image', text: node.url })
      break
    case 'html':
      addThing(draft, { kind: 'html', text: node.value })
      break
    case 'break':
      addText(draft, '\n', undefined)
      break
    default: {
      const address = shownAddress(node)
      if (address !== undefined) addThing(draft, { kind: 'address', text: address })
      else if ('children' in node) addNodes(draft, node.children, string)
    }
  }
}

/** The text that is all of a paragraph, or of its content, as of most. */
export function soleText(nodes: readonly Nodes[]): Text | undefined {
  const only = nodes[0]
  if (only === undefined || nodes.length > 1) return undefined
  if (only.type === 'paragraph') return soleText(only.children)
  return only.type === 'text' && only.value !== '' ? only : undefined
}

/** @param node The text's; without it, the text is the string. */
function plainProse(text: string, node?: Text, string?: string): Prose {
  const range = (start: number, end: number) => {
    const from = node === undefined ? 0 : offsetOf(node, string)
    return rangeIn([{ at: 0, length: text.length, from }], start, end)
  }
  return { text, things: noThings, range }
}

const noThings: readonly Thing[] = []

/** The text of a link that is its own address: what changes the one changes the other. */
function shownAddress(node: Nodes): string | undefined {
  if (node.type !== 'link') return undefined
  const [text, more] = node.children
  if (text?.type !== 'text' || more !== undefined) return undefined
  const { value } = text
  const isAddress =
    node.url === value || node.url === `mailto:${value}` || node.url === `http://${value}`
  return isAddress ? value : undefined
}

/** Where a text starts in the string; undefined where it is written there by other characters. */
function offsetOf({ position, value }: Text, string: string | undefined): number | undefined {
  const from = position?.start.offset
  return from !== undefined && string?.startsWith(value, from) ? from : undefined
}

/** The prose of a plain text, as front matter and furniture have it. */
export function proseOfText(text: string): Prose {
  if (text !== '' && !mayHoldThings(text)) return plainProse(text)
  return proseOf((runs) => {
    const draft: Draft = { text: '', things: [], runs }
    addText(draft, text, 0)
    return draft
  })
}

function addText(draft: Draft, value: string, from: number | undefined): void {
  if (!mayHoldThings(value)) {
    add(draft, value, from)
    return
  }
  for (const { text, at, thing } of cutThings(value)) {
    if (thing === undefined) add(draft, text, from === undefined ? undefined : from + at)
    else addThing(draft, thing)
  }
}

function addThing(draft: Draft, thing: Thing): void {
  draft.things.push(thing)
  add(draft, standIn, undefined)
}

function add(draft: Draft, part: string, from: number | undefined): void {
  if (part === '') return
  draft.runs?.push({ at: draft.text.length, length: part.length, from })
  draft.text += part
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
