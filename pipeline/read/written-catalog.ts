/**
 * A catalog's text as `sync` and most tools write it → its members, without a tree: texts only, one to a
 * line, two blanks before each, no escapes but of `"`, `\\` and line ends.
 *
 * Law: what this accepts, it reads as the reader of any JSON does, places included; everything else it
 * declines (test/laws/written-files.test.ts).
 */
import type { Member, Place } from '../model.ts'

/** A member whose value is a text. */
export type TextMember = Member & { readonly value: string }

const plain = String.raw`[\x20\x21\x23-\x5B\x5D-\uFFFF]*`
/** What a string with the usual escapes holds, for a regular expression; `unescaped` makes its text of it. */
const writtenText = String.raw`${plain}(?:\\["\\n]${plain})*`
/** Such a string, what it holds as a group. */
export const writtenString = `"(${writtenText})"`
const memberLine = new RegExp(` {2}"${writtenText}": "${writtenText}",?\\n`, 'y')

/** The members in the order of the file, those that stand there twice too; undefined where it declines. */
export function readWrittenCatalog(file: string, text: string): TextMember[] | undefined {
  if (!text.startsWith('{\n')) return undefined
  const hasEscapes = text.includes('\\')
  const members: TextMember[] = []
  for (let line = 2, at = 2; ; line++) {
    memberLine.lastIndex = at
    // No array of what is found: the strings are found by their quotes.
    if (!memberLine.test(text)) return undefined
    const end = memberLine.lastIndex
    const isLast = text[end - 2] === '"'
    const keyEnd = endOfString(text, at + 2)
    const from = keyEnd + ': '.length
    const to = end - (isLast ? 1 : 2)
    const key = text.slice(at + 3, keyEnd - 1)
    const value = text.slice(from + 1, to - 1)
    members.push({
      key: hasEscapes ? unescaped(key) : key,
      value: hasEscapes ? unescaped(value) : value,
      type: 'string',
      keyPlace: placeIn(file, line, at, at + 2, keyEnd),
      valuePlace: placeIn(file, line, at, from, to),
    })
    if (isLast) return isEnd(text, end) ? members : undefined
    at = end
  }
}

/** Behind the closing quote of a string that starts at an offset. */
function endOfString(text: string, at: number): number {
  const quote = text.indexOf('"', at + 1)
  // No backslash before it, so nothing escapes it.
  if (text.charCodeAt(quote - 1) !== backslash) return quote + 1
  let end = at + 1
  while (text[end] !== '"') end += text[end] === '\\' ? 2 : 1
  return end + 1
}

const backslash = 0x5c

/** @param text What stands between the quotes of a string with the usual escapes. */
export function unescaped(text: string): string {
  return text.includes('\\') ? JSON.parse(`"${text}"`) : text
}

/** Whether there is a brace and nothing else. */
export function isEnd(text: string, at: number): boolean {
  const rest = text.length - at
  return text[at] === '}' && (rest === 1 || (rest === 2 && text[at + 1] === '\n'))
}

/** A range of a line that starts at an offset. */
function placeIn(file: string, line: number, at: number, from: number, to: number): Place {
  return {
    file,
    at: {
      start: { line, column: from - at + 1, offset: from },
      end: { line, column: to - at + 1, offset: to },
    },
  }
}
