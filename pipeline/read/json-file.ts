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
import { areHotPathsOn } from '../hot-paths.ts'
import type { Place, SyntaxProblem } from '../model.ts'
import { describeJsonMistake } from './json-mistake.ts'
import { readJsonTree } from './json-tree.ts'

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

/**
 * Reads the top object of a JSON text; `placeOf` also serves nested nodes.
 *
 * @param isSide Whether the text is one side of a merge conflict, where commas may lack or be too many.
 */
export function readJsonObject(
  file: string,
  text: string,
  isSide = false,
): JsonObject & { placeOf(node: JsonNode): Place } {
  const lines = location(text)
  const placeOf = (node: JsonNode) => rangePlace(file, lines, node.offset, node.length)
  const start = { file, at: { line: 1, column: 1, offset: 0 } }
  const fail = (reason: string, place: Place = start) => ({
    members: [],
    errors: [{ reason, place }],
    brace: start,
    placeOf,
  })
  const sound = isSide || !areHotPathsOn ? undefined : readJsonTree(text)
  if (sound !== undefined) {
    const brace = rangePlace(file, lines, sound.offset, 1)
    return { members: membersOf(sound, placeOf), errors: [], brace, placeOf }
  }
  if (text.trim() === '') return fail('the file is empty, expected at least `{}`')
  const errors: ParseError[] = []
  let tree: JsonNode | undefined
  try {
    tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: isSide })
  } catch (error) {
    // The parser recurses over brackets and braces.
    if (error instanceof RangeError)
      return fail('brackets or braces nested thousands of levels deep, expected entries with texts')
    throw error
  }
  const [first] = errors.filter(
    ({ error }) => !isSide || printParseErrorCode(error) !== 'CommaExpected',
  )
  if (first !== undefined) {
    const { reason, offset, length } = describeJsonMistake(text, first)
    return fail(reason, rangePlace(file, lines, offset, length))
  }
  if (tree?.type !== 'object') {
    const place = tree === undefined ? start : placeOf(tree)
    return fail(
      `the file holds ${typeNames[tree?.type ?? 'null'] ?? 'nothing'}, expected entries in braces, \`{ … }\``,
      place,
    )
  }
  const brace = rangePlace(file, lines, tree.offset, 1)
  return { members: membersOf(tree, placeOf), errors: [], brace, placeOf }
}

const typeNames: { readonly [type: string]: string } = {
  array: 'a list in brackets',
  string: 'a single text',
  number: 'a number',
  boolean: '`true` or `false`',
  null: '`null`',
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
