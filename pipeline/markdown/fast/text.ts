/** Running text: characters that mean nothing, or not where they stand, and escapes (CommonMark § 2.4). */
import type { Text } from 'mdast'
import { endInWord } from './attention.ts'
import { endOfPlain, isBlank } from './characters.ts'
import { startsLine } from './line-start.ts'
import type { Range } from './range.ts'

/** An address, as GFM finds it in running text. */
const address = /www|:\/\//i
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
    const next = end + 1 < to ? (text[end + 1] ?? '') : ''
    if (text[end] === '\\' && escapable.test(next)) {
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
  value += text.slice(taken, end)
  if (address.test(value) || (taken > from && address.test(text.slice(from, end)))) return undefined
  return { type: 'text', value, position: position(from, end) }
}

/**
 * Behind what means nothing where it stands: a line end before a line that is surely of the same paragraph,
 * underscores in a word, `]` that ends no label, `&` that starts no character reference.
 */
function endOfMeaningless(
  { source: { text }, from, to }: Range,
  at: number,
  isLabel: boolean,
): number | undefined {
  switch (text[at]) {
    case '\n':
      return !isBlank(text, at - 1) && startsLine(text, at + 1) ? at + 1 : undefined
    case '_': {
      const end = at > from ? endInWord(text, at) : undefined
      return end !== undefined && end < to ? end : undefined
    }
    case ']':
      return isLabel ? undefined : at + 1
    case '&':
      return /[#\w]/.test(text[at + 1] ?? '') ? undefined : at + 1
    default:
      return undefined
  }
}
