/** A part of a string → where it first stands there; undefined for none, or where it does not. */
import type { Range } from '../markdown/prose.ts'

export function findPart(string: string, part: string | undefined): Range | undefined {
  const start = part === undefined ? -1 : string.indexOf(part)
  return part === undefined || start < 0 ? undefined : { start, end: start + part.length }
}
