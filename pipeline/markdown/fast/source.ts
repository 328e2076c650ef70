/** A text → points in it by offset: 1-based lines and columns, as in unist. Line ends are `\n`. */
import type { Point, Position } from 'unist'

export interface Source {
  readonly text: string
  readonly position: (from: number, to: number) => Position
  /** Identifiers of the footnotes that it may refer to. */
  readonly footnotes: ReadonlySet<string>
}

const none: ReadonlySet<string> = new Set()

export function createSource(text: string, footnotes: ReadonlySet<string> = none): Source {
  const position = text.includes('\n') ? positionsIn(text) : positionInLine
  return { text, position, footnotes }
}

/** In a text of one line. */
function positionInLine(from: number, to: number): Position {
  return {
    start: { line: 1, column: from + 1, offset: from },
    end: { line: 1, column: to + 1, offset: to },
  }
}

function positionsIn(text: string): Source['position'] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  let line = 0
  const point = (offset: number): Point => {
    // Mostly the line of the last point, or one near it.
    while (line > 0 && (starts[line] ?? 0) > offset) line--
    while (line + 1 < starts.length && (starts[line + 1] ?? 0) <= offset) line++
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1, offset }
  }
  return (from, to) => ({ start: point(from), end: point(to) })
}

export function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}

export function skipBlankLines(text: string, at: number): number {
  let next = at
  while (text[next] === '\n') next++
  return next
}
