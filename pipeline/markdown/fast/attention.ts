/**
 * The marks of emphasis at an offset, and what they surely do.
 *
 * Law (CommonMark § 6.2): one or two marks that only open or only close: left- or right-flanking, not
 * both. So each that closes belongs to the last that has opened, if they are alike; where they are not,
 * the reader declines. Underscores inside a word do nothing.
 */
import { isMark, isSpace, kindOf } from './characters.ts'
import type { Range } from './range.ts'

export interface Marks {
  readonly text: string
  readonly at: number
  readonly end: number
  /** Undefined where it takes thought. */
  readonly role: 'opens' | 'closes' | undefined
}

const star = 0x2a
const underscore = 0x5f
const tilde = 0x7e

/** Undefined where no marks are, or such as do nothing. */
export function readMarks({ source, from, to }: Range, at: number): Marks | undefined {
  const { text } = source
  const mark = text.charCodeAt(at)
  if (mark !== star && mark !== underscore) return undefined
  if (mark === underscore) {
    const inside = endInWord(text, at)
    if (inside !== undefined && at > from && inside < to) return undefined
  }
  let end = at + 1
  while (end < to && text.charCodeAt(end) === mark) end++
  const before = at > from ? text.charCodeAt(at - 1) : space
  const after = end < to ? text.charCodeAt(end) : space
  return { text: text.slice(at, end), at, end, role: roleOf(end - at, before, after) }
}

/** Stands beside the marks at the ends of the content. */
const space = 0x20

function roleOf(length: number, before: number, after: number): Marks['role'] {
  if (length > 2 || isDelimiter(before) || isDelimiter(after)) return undefined
  const left = kindOf(before) & (isSpace | isMark)
  const right = kindOf(after) & (isSpace | isMark)
  if (right !== isSpace && left !== isWord && left !== right) return 'opens'
  if (left !== isSpace && right !== isWord && left !== right) return 'closes'
  return undefined
}

function isDelimiter(unit: number): boolean {
  return unit === star || unit === underscore || unit === tilde
}

/** Neither a blank nor a mark. */
const isWord = 0

/** The end of the underscores at an offset; undefined where they are not between two characters of words. */
export function endInWord(text: string, at: number): number | undefined {
  let end = at
  while (text.charCodeAt(end) === underscore) end++
  return end > at && isWordAt(text, at - 1) && isWordAt(text, end) ? end : undefined
}

function isWordAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && (kindOf(text.charCodeAt(at)) & (isSpace | isMark)) === 0
}
