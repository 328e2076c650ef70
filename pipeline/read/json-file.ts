/**
 * JSON text → its members and errors, each with line and column (RFC 8259; a byte order mark is
 * tolerated, comments and trailing commas are not).
 *
 * Law: no key is special (`__proto__` is a key like any other), and no member is dropped: one that
 * stands twice is listed twice. A file with a syntax error yields one error and no members.
 */
import {
  type Node as JsonNode,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser'
import { type Location, location } from 'vfile-location'
import type { Place, SyntaxProblem } from '../model.ts'

/** One member of a JSON object. */
export interface JsonMember {
  readonly key: string
  readonly value: JsonNode
  readonly keyPlace: Place
  readonly valuePlace: Place
}

export interface JsonObject {
  readonly members: readonly JsonMember[]
  readonly errors: readonly SyntaxProblem[]
  readonly brace: Place
}

/** Reads the top object of a JSON text; `placeOf` also serves nested nodes. */
export function readJsonObject(
  file: string,
  text: string,
): JsonObject & { placeOf(node: JsonNode): Place } {
  const lines = location(text)
  const placeOf = (node: JsonNode) => rangePlace(file, lines, node.offset, node.length)
  const errors: ParseError[] = []
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false })
  const [first] = errors
  const empty = {
    members: [],
    brace: tree === undefined ? { file, at: lines.toPoint(0) } : placeOf(tree),
    placeOf,
  }
  if (text.trim() === '')
    return {
      ...empty,
      errors: [{ reason: 'the file is empty, expected at least `{}`', place: { file } }],
    }
  if (first !== undefined) {
    return {
      ...empty,
      errors: [
        {
          reason: wordError(text, first),
          place: rangePlace(file, lines, first.offset, first.length),
        },
      ],
    }
  }
  if (tree?.type !== 'object') {
    return {
      ...empty,
      errors: [
        {
          reason: `the file holds ${tree?.type ?? 'nothing'}, expected an object in braces`,
          place: empty.brace,
        },
      ],
    }
  }
  const brace = rangePlace(file, lines, tree.offset, 1)
  return { members: membersOf(tree, placeOf), errors: [], brace, placeOf }
}

/** The members of an object node, in order, duplicates included. */
export function membersOf(object: JsonNode, placeOf: (node: JsonNode) => Place): JsonMember[] {
  return (object.children ?? []).flatMap(({ children: [key, value] = [] }) =>
    key === undefined || value === undefined
      ? []
      : { key: String(key.value), value, keyPlace: placeOf(key), valuePlace: placeOf(value) },
  )
}

function rangePlace(file: string, lines: Location, offset: number, length: number): Place {
  const start = lines.toPoint(offset)
  const end = lines.toPoint(offset + length)
  if (start === undefined) return { file }
  return { file, at: end === undefined ? start : { start, end } }
}

function wordError(text: string, { error, offset, length }: ParseError): string {
  const found =
    offset >= text.trimEnd().length
      ? 'the end of the file'
      : `\`${text.slice(offset, offset + Math.max(length, 1)).slice(0, 40)}\``
  return `${syntaxErrors[printParseErrorCode(error)] ?? 'unexpected text'}, found ${found}`
}

const syntaxErrors: { readonly [code: string]: string } = {
  InvalidSymbol: 'expected a text in double quotes',
  InvalidNumberFormat: 'expected a number',
  PropertyNameExpected: 'expected a key in double quotes (the last entry has no comma behind it)',
  ValueExpected: 'expected a text in double quotes',
  ColonExpected: 'expected a colon between key and text',
  CommaExpected: 'expected a comma between two entries',
  CloseBraceExpected: 'expected `}` at the end',
  CloseBracketExpected: 'expected `]`',
  EndOfFileExpected: 'expected nothing behind the closing brace',
  InvalidCommentToken: 'expected no comment',
  UnexpectedEndOfComment: 'expected no comment',
  UnexpectedEndOfString:
    'expected `"` at the end of the text (a quotation mark inside is written `\\"`)',
  UnexpectedEndOfNumber: 'expected a number',
  InvalidUnicode: 'expected four hex digits after `\\u`',
  InvalidEscapeCharacter: 'expected a known escape after `\\` (a backslash is written `\\\\`)',
  InvalidCharacter: 'expected no control character (a line end is written `\\n`)',
}
