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
/** A string with the usual escapes, for a regular expression; `unescaped` makes its text of what is in it. */
export const writtenString = String.raw`"(${plain}(?:\\["\\n]${plain})*)"`
const memberLine = new RegExp(` {2}${writtenString}: ${writtenString}(,?)\\n`, 'y')

/** The members in the order of the file, those that stand there twice too; undefined where it declines. */
export function readWrittenCatalog(file: string, text: string): TextMember[] | undefined {
  if (!text.startsWith('{\n')) return undefined
  const hasEscapes = text.includes('\\')
  const members: TextMember[] = []
  for (let line = 2, at = 2; ; line++) {
    memberLine.lastIndex = at
    const found = memberLine.exec(text)
    if (found === null) return undefined
    const key = found[1] ?? ''
    const value = found[2] ?? ''
    const from = 6 + key.length
    members.push({
      key: hasEscapes ? unescaped(key) : key,
      value: hasEscapes ? unescaped(value) : value,
      type: 'string',
      keyPlace: placeIn(file, line, at, 2, 4 + key.length),
      valuePlace: placeIn(file, line, at, from, from + 2 + value.length),
    })
    at = memberLine.lastIndex
    if (found[3] === '') return isEnd(text, at) ? members : undefined
  }
}

export function unescaped(text: string): string {
  if (!text.includes('\\')) return text
  return text.replace(/\\(.)/g, (_, escaped) => (escaped === 'n' ? '\n' : escaped))
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
      start: { line, column: from + 1, offset: at + from },
      end: { line, column: to + 1, offset: at + to },
    },
  }
}
