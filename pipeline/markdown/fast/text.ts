/** Running text: characters that mean nothing, or not where they stand, and escapes (CommonMark § 2.4). */
import type { Text } from 'mdast'
import { endInWord } from './attention.ts'
import { endOfPlain, isBlank, isPlainPair } from './characters.ts'
import { startsLine } from './line-start.ts'
import { address } from './plain-line.ts'
import type { Range } from './range.ts'

/** What a backslash escapes; `@` could be an address's. */
const escapable = /[!-/:-?[-`{-~]/

/** @param isLabel Whether the text is in one, which `]` ends; elsewhere it means nothing. */
export function readText(range: Range, from: number, isLabel: boolean): Text | undefined {
  const { source, to } = range
  const { text, position } = source
  let value = ''
  /** How far the value goes. */
  let taken = from
  /** Behind the last escape. */
  let escaped = from
  let end = endOfPlain(text, from, to)
  while (end < to) {
    if (text[end] === '\\' && end + 1 < to && escapable.test(text[end + 1] ?? '')) {
      value += text.slice(taken, end)
      taken = end + 1
      escaped = end + 2
      end = endOfPlain(text, escaped, to)
    } else {
      const last = endOfMeaningless(range, end, isLabel)
      if (last === undefined) break
      end = endOfPlain(text, last, to)
    }
  }
  // An image starts here.
  if (end < to && text[end] === '[' && text[end - 1] === '!' && end > escaped) end--
  if (end === from) return undefined
  const isWhole = taken === from
  value = isWhole ? text.slice(from, end) : value + text.slice(taken, end)
  if (address.test(value)) return undefined
  if (!isWhole && address.test(text.slice(from, end))) return undefined
  return { type: 'text', value, position: position(from, end) }
}

/**
 * Behind what means nothing where it stands: a line end before a line that is surely of the same paragraph,
 * underscores in a word, `]` that ends no label, `&` that starts no character reference, a character beyond
 * U+FFFF.
 */
function endOfMeaningless(
  { source, from, to }: Range,
  at: number,
  isLabel: boolean,
): number | undefined {
  const { text } = source
  switch (text[at]) {
    case '\n':
      return !isBlank(text.charCodeAt(at - 1)) && startsLine(source, at + 1) ? at + 1 : undefined
    case '_': {
      const end = at > from ? endInWord(text, at) : undefined
      return end !== undefined && end < to ? end : undefined
    }
    case ']':
      return isLabel ? undefined : at + 1
    case '&':
      return /[#\w]/.test(text[at + 1] ?? '') ? undefined : at + 1
    default:
      return isPlainPair(text, at) ? at + 2 : undefined
  }
}
