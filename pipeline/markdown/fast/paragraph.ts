/**
 * The hot path of parsing strings: most of a catalog are plain sentences with a few marks, and the stock
 * parser takes about 200 µs for each, most of it to combine its construct tables; this takes about 3, and
 * 4 to 9 with escapes, an image, or emphasis in strong emphasis.
 *
 * Law: what `parseParagraph` accepts, it parses exactly as remark-parse with remark-gfm and
 * remark-frontmatter does, positions included; everything else it declines.
 * test/laws/fast-parser.test.ts holds it against the stock parser.
 */
import type { Paragraph } from 'mdast'
import { parseInline } from './inline.ts'
import { startsLine } from './line-start.ts'
import type { Source } from './source.ts'

/** The paragraph that fills a range of a text; undefined where it is not surely one. */
export function parseParagraph(source: Source, from: number, to: number): Paragraph | undefined {
  if (!startsLine(source, from)) return undefined
  const children = parseInline(source, from, to)
  return children && { type: 'paragraph', children, position: source.position(from, to) }
}
