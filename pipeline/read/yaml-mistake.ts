/**
 * A YAML document (YAML 1.2) → the first thing that is wrong with it, in words and with its place.
 *
 * Beside errors of syntax, what YAML takes for its own and an author hardly means: a value that
 * starts with `*`, `&` or `!` (alias, anchor, tag) would vanish or change without a word.
 */
import { type Document, isAlias, visit, type YAMLParseError } from 'yaml'

export interface YamlMistake {
  readonly reason: string
  readonly offset: number
}

export function findYamlMistake(document: Document, text: string): YamlMistake | undefined {
  const [error] = document.errors
  const marker = findMarker(document, text)
  if (error === undefined) return marker
  // `*A* title` breaks behind the alias; the asterisk is what the author has to see.
  const isBehind = marker !== undefined && marker.offset < error.pos[0]
  return isBehind ? marker : describe(error, document, text)
}

function describe(error: YAMLParseError, document: Document, text: string): YamlMistake {
  const [offset] = error.pos
  const found = text.slice(offset, offset + 1)
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return { reason: 'tab at the start of a line, expected blanks', offset }
    case 'DUPLICATE_KEY': {
      const field = /^[^:\r\n]*/.exec(text.slice(offset))?.[0] ?? ''
      return { reason: `field \`${field}\` stands twice, expected it once`, offset }
    }
    case 'BLOCK_AS_IMPLICIT_KEY':
      return {
        reason: 'second `: ` in one field, expected the text in quotes: `title: "Lyon: a city"`',
        offset,
      }
    case 'BAD_SCALAR_START':
      return { reason: `text that starts with \`${found}\`, expected it in quotes`, offset }
    case 'MULTILINE_IMPLICIT_KEY':
      return { reason: 'line without `: `, expected `field: text`', offset }
    case 'MISSING_CHAR': {
      const start = startOfQuoted(document, offset)
      if (start !== undefined)
        return { reason: 'quotation mark without its second, expected it closed', offset: start }
      return { reason: `${error.message}, expected a whole list in brackets`, offset }
    }
    case 'UNEXPECTED_TOKEN':
      return {
        reason: 'text that YAML cannot read, expected it in double quotes as a whole',
        offset,
      }
    case 'MULTIPLE_DOCS':
      return { reason: 'line that ends the list of fields, expected all fields above it', offset }
    default:
      return { reason: `${error.message}, expected lines such as \`field: text\``, offset }
  }
}

/** Where the quoted text starts in which the reader stopped. */
function startOfQuoted(document: Document, offset: number): number | undefined {
  let start: number | undefined
  visit(document, {
    Scalar(_key, { type, range }) {
      if (type?.startsWith('QUOTE') && range && range[0] <= offset && range[2] >= offset)
        start = range[0]
    },
  })
  return start
}

/** A value that YAML takes for an alias, an anchor or a tag. */
function findMarker(document: Document, text: string): YamlMistake | undefined {
  let mistake: YamlMistake | undefined
  visit(document, {
    Node(_key, node) {
      const marker = isAlias(node) ? '*' : node.anchor !== undefined ? '&' : node.tag ? '!' : ''
      if (marker === '') return undefined
      const [start = 0] = node.range ?? []
      mistake = {
        reason: `text that starts with \`${marker}\`, expected it in quotes`,
        // A node starts behind its anchor and its tag.
        offset: Math.max(0, text.lastIndexOf(marker, start)),
      }
      return visit.BREAK
    },
  })
  return mistake
}
