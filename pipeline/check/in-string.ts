/**
 * A range of a JSON string's value ↔ where it stands in the file, escapes counted as they are written
 * (RFC 8259 § 7).
 */

import type { Range } from '../markdown/prose.ts'
import type { Place } from '../model.ts'

/**
 * The place of a range of the value; the whole string's where its place is unknown.
 *
 * @param text The file's.
 * @param place Of the string with its quotes.
 */
export function placeInString(text: string, place: Place, { start, end }: Range): Place {
  const token = rangeOfPlace(place)
  if (token === undefined || place.at === undefined) return place
  const { line, column } = 'start' in place.at ? place.at.start : place.at
  const offsets = offsetsOf(text.slice(token.start, token.end))
  const from = offsets[start]
  const to = offsets[end]
  if (from === undefined || to === undefined) return place
  // No JSON string goes on in another line.
  const point = (at: number) => ({ line, column: column + at, offset: token.start + at })
  return { file: place.file, at: { start: point(from), end: point(to) } }
}

/** The offsets of a place in its file; undefined where it has none. */
export function rangeOfPlace({ at }: Place): Range | undefined {
  if (at === undefined || !('start' in at)) return undefined
  const { start, end } = at
  return start.offset === undefined || end.offset === undefined
    ? undefined
    : { start: start.offset, end: end.offset }
}

/** Of each UTF-16 code unit of the value, and of its end, the offset in the string as it is written. */
export function offsetsOf(token: string): readonly number[] {
  const offsets: number[] = []
  let at = 1
  for (; at < token.length - 1; at += lengthAt(token, at)) offsets.push(at)
  return [...offsets, at]
}

function lengthAt(token: string, at: number): number {
  if (token[at] !== '\\') return 1
  return token[at + 1] === 'u' ? 6 : 2
}
