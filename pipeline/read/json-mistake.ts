/**
 * The first syntax error of a JSON text (RFC 8259) → what a person did, in words, and where it is to
 * be mended: at the comma too many, not at the brace behind it; at the quotation mark that ends a
 * text too early, not at the word behind it.
 */
import { type ParseError, printParseErrorCode } from 'jsonc-parser'
import { conflictMark } from './conflict.ts'

/** What is wrong, and the range in the text. */
export interface JsonMistake {
  readonly reason: string
  readonly offset: number
  readonly length: number
}

export function describeJsonMistake(text: string, error: ParseError): JsonMistake {
  const end = text.trimEnd().length
  const offset = Math.min(error.offset, end)
  const isEnd = offset === end
  const found = isEnd ? '' : text.slice(offset, offset + Math.max(error.length, 1))
  const at = (reason: string, start = offset, length = error.length) => ({
    reason,
    offset: start,
    length,
  })
  const before = text.slice(0, offset).trimEnd()
  const last = before.length - 1

  const mark = conflictMark(text)
  if (mark !== undefined)
    return at(
      `merge conflict markers, the first in line ${mark.firstLine}, the last in line ${mark.lastLine}, expected only one of the two versions`,
      mark.offset,
      mark.length,
    )
  const [first = ''] = text.trimStart().match(/^[^{[]\S*/) ?? []
  if (first !== '')
    return at(
      `the file starts with ${quote(first)}, expected an opening brace \`{\``,
      text.indexOf(first),
      first.length,
    )
  if (/^[“”„«‘’']/.test(found))
    return at(`${quote(found)} in other quotation marks, expected straight ones: \`"\``)
  switch (printParseErrorCode(error.error)) {
    case 'InvalidCommentToken':
    case 'UnexpectedEndOfComment':
      return at('comment, expected none (JSON has no comments)')
    case 'UnexpectedEndOfString':
      return at(
        offset + error.length >= end
          ? 'the file ends in the middle of this text, expected `"`, and `}` at the end'
          : 'text without `"` at the end of its line, expected it closed (a line end inside a text is written `\\n`)',
      )
    case 'InvalidEscapeCharacter':
    case 'InvalidUnicode': {
      const start = offset + badEscape(found)
      const escaped = text.slice(start, start + 2)
      return at(
        `${quote(escaped)} means nothing in JSON, expected two backslashes for one: ${quote(`\\${escaped}`)}`,
        start,
        escaped.length,
      )
    }
    case 'InvalidCharacter': {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: RFC 8259 § 7 forbids exactly these.
      const start = offset + Math.max(0, found.search(/[\u0000-\u001F]/))
      return at(
        'tab or other control character inside a text, expected a blank, or `\\t` for a tab',
        start,
        1,
      )
    }
  }
  if (before.endsWith(',')) {
    if (isEnd) return at('the file ends behind a comma, expected another entry, or `}`', last, 1)
    if (/^[}\]]/.test(found)) return at('comma behind the last entry, expected none', last, 1)
    if (found === ',') return at('second comma, expected one between two entries')
  }
  if (isEnd) return at('the file ends too early, expected `}` at its end', before.length, 0)
  if (before.endsWith(':')) return at(`${quote(found)}, expected a text in double quotes`)
  if (printParseErrorCode(error.error) === 'EndOfFileExpected')
    return at(`${quote(found)} behind the closing brace, expected nothing there`)
  if (/^[}\]]/.test(found))
    return at(`${quote(found)} closes what is not open here, expected the other kind of bracket`)
  const isSameLine = !/[\r\n]/.test(text.slice(before.length, offset))
  if (before.endsWith('"') && printParseErrorCode(error.error) === 'ColonExpected')
    return at(`${quote(found)}, expected a colon between the key and its text`)
  if (before.endsWith('"') && isSameLine)
    return at(
      `the text ends here, but ${quote(found)} follows, expected a comma (a quotation mark inside a text is written \`\\"\`)`,
      last,
      1,
    )
  if (found.startsWith('"')) return at('no comma behind this entry, expected one', last, 1)
  return at(`${quote(found)}, expected a key or text in double quotes`)
}

/** Index of the first backslash that starts no escape of RFC 8259 § 7; 0 where there is none. */
function badEscape(token: string): number {
  for (const { 0: found, index } of token.matchAll(/\\(?:["\\/bfnrt]|u[0-9a-f]{4})|\\/gi))
    if (found === '\\') return index
  return 0
}

function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  const short = line.length > 40 ? `${line.slice(0, 39)}…` : line
  return short.includes('`') ? `\`\` ${short} \`\`` : `\`${short}\``
}
