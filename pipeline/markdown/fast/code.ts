/** Inline code (CommonMark § 6.1) of one line: between two runs of as many backticks. */
import type { InlineCode } from 'mdast'
import type { Range } from './range.ts'

export function readCode({ source, from, to }: Range, at: number): InlineCode | undefined {
  const { text, position } = source
  // An escaped one stands before it.
  if (at > from && text[at - 1] === '`') return undefined
  const start = endOfRun(text, at)
  let close = text.indexOf('`', start)
  while (close >= 0) {
    const end = endOfRun(text, close)
    if (end > to) return undefined
    if (end - close === start - at) {
      const value = text.slice(start, close)
      if (/[\n\t\0]/.test(value)) return undefined
      return { type: 'inlineCode', value: withoutPadding(value), position: position(at, end) }
    }
    close = text.indexOf('`', end)
  }
  return undefined
}

function endOfRun(text: string, at: number): number {
  let end = at
  while (text[end] === '`') end++
  return end
}

function withoutPadding(value: string): string {
  const isPadded = value.startsWith(' ') && value.endsWith(' ') && /[^ ]/.test(value)
  return isPadded ? value.slice(1, -1) : value
}
