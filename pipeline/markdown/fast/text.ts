/** Running text: characters that mean nothing, or not where they stand, and escapes (CommonMark § 2.4). */
import type { Text } from 'mdast'
import { endInWord } from './attention.ts'
import { isBlank, isHalf, isPlain, isPlainPair, kindOf, startsAddress } from './characters.ts'
import { startsLine } from './line-start.ts'
import type { Range } from './range.ts'

/** An address, as GFM finds it in running text. */
const address = /www|:\/\//i
/** What a backslash escapes; `@` could be an address's. */
const escapable = /[!-/:-?[-`{-~]/

const backslash = 0x5c
const bracket = 0x5b
const exclamation = 0x21

/** @param isLabel Whether the text is in one, which `]` ends; elsewhere it means nothing. */
export function readText(range: Range, from: number, isLabel: boolean): Text | undefined {
  const { source, to } = range
  const { text, units, position } = source
  let value = ''
  /** How far the value goes. */
  let taken = from
  /** Behind the last escape. */
  let escaped = from
  let end = from
  let before = 0
  let pairs = 0
  while (end < to) {
    const kind = kindOf(units[end] ?? 0)
    if ((kind & isPlain) !== 0) {
      pairs |= before & (kind >> 1)
      end++
    } else if ((kind & isHalf) !== 0 && isPlainPair(text, end)) end += 2
    else if (units[end] === backslash && end + 1 < to && escapable.test(text[end + 1] ?? '')) {
      value += text.slice(taken, end)
      taken = end + 1
      end += 2
      escaped = end
    } else {
      const last = endOfMeaningless(range, end, isLabel)
      if (last === undefined) break
      end = last
    }
    before = kind
  }
  // An image starts here.
  if (end < to && units[end] === bracket && units[end - 1] === exclamation && end > escaped) end--
  if (end === from) return undefined
  const isWhole = taken === from
  value = isWhole ? text.slice(from, end) : value + text.slice(taken, end)
  if ((!isWhole || (pairs & startsAddress) !== 0) && address.test(value)) return undefined
  if (!isWhole && address.test(text.slice(from, end))) return undefined
  return { type: 'text', value, position: position(from, end) }
}

/**
 * Behind what means nothing where it stands: a line end before a line that is surely of the same paragraph,
 * underscores in a word, `]` that ends no label, `&` that starts no character reference.
 */
function endOfMeaningless(
  { source, from, to }: Range,
  at: number,
  isLabel: boolean,
): number | undefined {
  const { text, units } = source
  switch (text[at]) {
    case '\n':
      return !isBlank(units[at - 1] ?? 0) && startsLine(source, at + 1) ? at + 1 : undefined
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
