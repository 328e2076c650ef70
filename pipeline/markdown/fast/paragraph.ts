/**
 * The hot path of parsing strings: most of a catalog are plain sentences with a few marks, and the stock
 * parser takes about 200 µs for each, most of it to combine its construct tables; this takes about 3.
 *
 * Law: what `parseParagraph` accepts, it parses exactly as remark-parse with remark-gfm and
 * remark-frontmatter does, positions included; everything else it declines.
 * test/laws/fast-parser.test.ts holds it against the stock parser.
 */
import type { Paragraph } from 'mdast'
import { isAllPlain } from './characters.ts'
import { hasBlankEnd, parseInline } from './inline.ts'
import type { Source } from './source.ts'

/** What can start a paragraph and no other block: no marker, no number of a list. */
const start = /(?!\d+[.)])[\p{L}\p{N}“”‘’«»"'(*`[]/uy
/** `* a`, `***`, fences. */
const marker = /\*[\s*]*(?:\s|$)|\*{3}|`{2}/y

/** The paragraph that fills a range of a text; undefined where it is not surely one. */
export function parseParagraph(source: Source, from: number, to: number): Paragraph | undefined {
  marker.lastIndex = from
  if (!startsParagraph(source.text, from) || marker.test(source.text)) return undefined
  const children = parseInline(source, from, to)
  return children && { type: 'paragraph', children, position: source.position(from, to) }
}

function startsParagraph(text: string, at: number): boolean {
  start.lastIndex = at
  return start.test(text)
}

/** Whether a text is surely one line of plain characters, and so a paragraph of one text. */
export function isPlainLine(text: string): boolean {
  return startsParagraph(text, 0) && isAllPlain(text) && !hasBlankEnd(text, 0, text.length)
}
