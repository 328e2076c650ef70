/**
 * JSON text → its members and errors, each with line and column (RFC 8259; a byte order mark is
 * tolerated, comments and trailing commas are not).
 *
 * Law: no key is special (`__proto__` is a key like any other), and no member is dropped: one that
 * stands twice is listed twice. A file with a syntax error yields one error and no members.
 */
import type { Node as JsonNode } from 'jsonc-parser'
import { type Location, location } from 'vfile-location'
import { areHotPathsOn } from '../hot-paths.ts'
import type { Place, SyntaxProblem } from '../model.ts'
import { loadOwn } from '../own-files.ts'
import { readJsonTree } from './json-tree.ts'

type Stock = typeof import('./stock-json.ts')

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
  const sound = isSide || !areHotPathsOn ? undefined : readJsonTree(text)
  const read =
    sound === undefined
      ? loadOwn<Stock>('read/stock-json').readStockJson(text, isSide)
      : { tree: sound }
  if ('tree' in read) {
    const brace = rangePlace(file, lines, read.tree.offset, 1)
    return { members: membersOf(read.tree, placeOf), errors: [], brace, placeOf }
  }
  const { reason, range } = read
  const start = { file, at: { line: 1, column: 1, offset: 0 } }
  const place = range === undefined ? start : rangePlace(file, lines, range.offset, range.length)
  return { members: [], errors: [{ reason, place }], brace: start, placeOf }
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
