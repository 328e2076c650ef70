/**
 * A table (GFM § 4.10) whose lines all start and end with `|`: cells of known inline content, and none with
 * an escaped `|`.
 */
import type { AlignType, Table, TableCell, TableRow } from 'mdast'
import { parseInline } from './inline.ts'
import { endOfLine, type Source } from './source.ts'

const delimiters = /^\|(?: *:?-+:? *\|)+$/

/** The table that fills a range of a text, which starts with `|`; undefined where it is not surely one. */
export function parseTable(source: Source, from: number, to: number): Table | undefined {
  const { text, position } = source
  const endOfHead = endOfLine(text, from)
  const endOfDelimiters = endOfLine(text, endOfHead + 1)
  const line = text.slice(endOfHead + 1, endOfDelimiters)
  if (endOfDelimiters > to || !delimiters.test(line)) return undefined
  const align = line.slice(1, -1).split('|').map(alignOf)
  const children: TableRow[] = []
  for (let at = from; at < to; at = endOfLine(text, at) + 1) {
    if (at === endOfHead + 1) continue
    const row = parseRow(source, at, endOfLine(text, at))
    if (row === undefined) return undefined
    children.push(row)
  }
  if (children[0]?.children.length !== align.length) return undefined
  return { type: 'table', align, children, position: position(from, to) }
}

function alignOf(delimiter: string): AlignType {
  const marks = delimiter.trim()
  if (marks.startsWith(':')) return marks.endsWith(':') ? 'center' : 'left'
  return marks.endsWith(':') ? 'right' : null
}

function parseRow(source: Source, from: number, to: number): TableRow | undefined {
  const { text, position } = source
  const line = text.slice(from, to)
  if (!/^\|.*\|$/.test(line) || line.includes('\\|')) return undefined
  const children: TableCell[] = []
  for (let at = from; at < to - 1; ) {
    const next = text.indexOf('|', at + 1)
    const content = parseCell(source, at + 1, next)
    if (content === undefined) return undefined
    const end = next === to - 1 ? to : next
    children.push({ type: 'tableCell', children: content, position: position(at, end) })
    at = next
  }
  return { type: 'tableRow', children, position: position(from, to) }
}

/** Without the blanks around it. */
function parseCell(source: Source, from: number, to: number): TableCell['children'] | undefined {
  let start = from
  let end = to
  while (start < to && source.text[start] === ' ') start++
  while (end > start && source.text[end - 1] === ' ') end--
  return start === end ? [] : parseInline(source, start, end)
}
