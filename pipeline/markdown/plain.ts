/**
 * The hot path of parsing: three of four strings of a catalog are plain sentences, and the stock parser
 * takes about 200 µs to say so (most of it to combine its construct tables); this takes about 2.
 *
 * Law: what `parsePlain` accepts, it parses exactly as remark-parse with remark-gfm and
 * remark-frontmatter does, positions included; everything else it declines. So it knows one line of
 * characters that mean nothing in CommonMark or GFM, and no start of a list, an address (`www.`,
 * `://`, `@`) or a block. test/laws/plain.test.ts holds it against the stock parser.
 */
import type { Root } from 'mdast'

/** Starts with a letter, an opening mark or a number that starts no list; ends with no blank. */
const plain =
  /^(?!\d+[.)])[\p{L}\p{N}“”‘’«»"'(][\p{L}\p{M}\p{N} \u00A0\u202F\u200C-\u200F\u2066-\u2069,;:.?!'"()%/’‘“”«»،؛؟۔٪٫٬…–—-]*$/u
/** An address, as GFM finds it in running text. */
const address = /www|:\/\//i
const blankEnd = /[ \u00A0\u202F\u200C-\u200F\u2066-\u2069]$/

/** What GFM's serialiser escapes, since it might start an address. */
const escaped = /w\.[\w.-]/i

/** Whether the stock serialiser writes a paragraph of this text as it stands. */
export function isWrittenPlainly(text: string): boolean {
  return isPlain(text) && !escaped.test(text)
}

function isPlain(text: string): boolean {
  return plain.test(text) && !address.test(text) && !blankEnd.test(text)
}

/** The tree of a plain text; undefined for any other. */
export function parsePlain(text: string): Root | undefined {
  if (!isPlain(text)) return undefined
  const position = () => ({
    start: { line: 1, column: 1, offset: 0 },
    end: { line: 1, column: text.length + 1, offset: text.length },
  })
  return {
    type: 'root',
    children: [
      {
        type: 'paragraph',
        children: [{ type: 'text', value: text, position: position() }],
        position: position(),
      },
    ],
    position: position(),
  }
}
