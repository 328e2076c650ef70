/**
 * JSON text → its top object by jsonc-parser, or what is wrong with it, in words. Loaded where a file is
 * not as it should be.
 */
import {
  type Node as JsonNode,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser'
import { describeJsonMistake, type JsonMistake } from './json-mistake.ts'

/** The object, or the mistake; without a range where it is of the whole file. */
export type StockJson =
  | { readonly tree: JsonNode }
  | { readonly reason: string; readonly range?: Pick<JsonMistake, 'offset' | 'length'> }

/** @param isSide Whether the text is one side of a merge conflict, where commas may lack or be too many. */
export function readStockJson(text: string, isSide: boolean): StockJson {
  if (text.trim() === '') return { reason: 'the file is empty, expected at least `{}`' }
  const errors: ParseError[] = []
  let tree: JsonNode | undefined
  try {
    tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: isSide })
  } catch (error) {
    // The parser recurses over brackets and braces.
    if (error instanceof RangeError)
      return {
        reason: 'brackets or braces nested thousands of levels deep, expected entries with texts',
      }
    throw error
  }
  const [first] = errors.filter(
    ({ error }) => !isSide || printParseErrorCode(error) !== 'CommaExpected',
  )
  if (first !== undefined) {
    const { reason, offset, length } = describeJsonMistake(text, first)
    return { reason, range: { offset, length } }
  }
  if (tree?.type === 'object') return { tree }
  const reason = `the file holds ${typeNames[tree?.type ?? 'null'] ?? 'nothing'}, expected entries in braces, \`{ … }\``
  return tree === undefined ? { reason } : { reason, range: tree }
}

const typeNames: { readonly [type: string]: string } = {
  array: 'a list in brackets',
  string: 'a single text',
  number: 'a number',
  boolean: '`true` or `false`',
  null: '`null`',
}
