/**
 * A list (CommonMark § 5.3) of items that are one line each, with one kind of marker and one blank behind
 * it, tight or with blank lines between the items.
 */
import type { List, ListItem } from 'mdast'
import { parseParagraph } from './paragraph.ts'
import { matchAt } from './range.ts'
import { endOfLine, type Source, skipBlankLines } from './source.ts'

const marker = /(?:[-*+]|(\d{1,9})([.)])) (?=\S)/y

/** Whether a line may start a list. */
export function startsList(text: string, at: number): boolean {
  marker.lastIndex = at
  return marker.test(text)
}

export function parseList(source: Source, at: number): List | undefined {
  const { text, position } = source
  const [first = '', number, delimiter] = matchAt(marker, text, at) ?? []
  /** What tells a marker from those of another list. */
  const kind = delimiter ?? first
  const children: ListItem[] = []
  let spread = false
  let end = at
  for (let from = at; from < text.length; ) {
    const [mark = '', , mark2 = mark] = matchAt(marker, text, from) ?? []
    if (mark === '') {
      // Behind a blank line, what is not indented is another block's.
      if (from > end + 1 && text[from] !== ' ' && text[from] !== '\t') break
      return undefined
    }
    if (mark2 !== kind) return undefined
    if (from > end + 1) spread = true
    end = endOfLine(text, from)
    const paragraph = parseParagraph(source, from + mark.length, end)
    if (paragraph === undefined) return undefined
    children.push({
      type: 'listItem',
      spread: false,
      checked: null,
      children: [paragraph],
      position: position(from, end),
    })
    from = skipBlankLines(text, end)
  }
  if (children.length === 0) return undefined
  const ordered = number !== undefined
  const start = ordered ? Number(number) : null
  return { type: 'list', ordered, start, spread, children, position: position(at, end) }
}
