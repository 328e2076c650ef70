/**
 * The marks of emphasis at an offset, and what they surely do.
 *
 * Law (CommonMark § 6.2): one or two marks that only open or only close: left- or right-flanking, not
 * both. So each that closes belongs to the last that has opened, if they are alike; where they are not,
 * the reader declines. Underscores inside a word do nothing.
 */
import type { Range } from './range.ts'

export interface Marks {
  readonly text: string
  readonly at: number
  readonly end: number
  /** Undefined where it takes thought. */
  readonly role: 'opens' | 'closes' | undefined
}

/** Undefined where no marks are, or such as do nothing. */
export function readMarks({ source: { text }, from, to }: Range, at: number): Marks | undefined {
  const mark = text[at]
  if (mark !== '*' && mark !== '_') return undefined
  const inside = endInWord(text, at)
  if (inside !== undefined && at > from && inside < to) return undefined
  let end = at + 1
  while (end < to && text[end] === mark) end++
  const before = at > from ? (text[at - 1] ?? '') : ''
  const after = end < to ? (text[end] ?? '') : ''
  return { text: text.slice(at, end), at, end, role: roleOf(end - at, before, after) }
}

/** What stands beside the marks is empty at the ends of the content. */
function roleOf(length: number, before: string, after: string): Marks['role'] {
  if (length > 2 || /[*_~]/.test(before + after)) return undefined
  const left = kindOf(before)
  const right = kindOf(after)
  if (right !== 'blank' && left !== 'word' && left !== right) return 'opens'
  if (left !== 'blank' && right !== 'word' && left !== right) return 'closes'
  return undefined
}

/** The end of the underscores at an offset; undefined where they are not between two characters of words. */
export function endInWord(text: string, at: number): number | undefined {
  let end = at
  while (text[end] === '_') end++
  const isInside = end > at && kindOf(text[at - 1] ?? '') === 'word'
  return isInside && kindOf(text[end] ?? '') === 'word' ? end : undefined
}

function kindOf(unit: string): 'blank' | 'mark' | 'word' {
  if (unit === '' || /\s/.test(unit)) return 'blank'
  return /[\p{P}\p{S}]/u.test(unit) ? 'mark' : 'word'
}
