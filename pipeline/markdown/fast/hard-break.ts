/** A hard break (CommonMark § 6.7) written as a backslash before a line end, a surely plain line behind it. */
import type { Break } from 'mdast'
import { startsLine } from './line-start.ts'
import type { Range } from './range.ts'

export function readBreak({ source, to }: Range, at: number): Break | undefined {
  const end = at + 2
  if (end >= to || !startsLine(source, end)) return undefined
  return { type: 'break', position: source.position(at, end) }
}
