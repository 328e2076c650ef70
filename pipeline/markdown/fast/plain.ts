/**
 * Whether a text is one line of characters that mean nothing in CommonMark or GFM: no start of a list,
 * an address (`www.`, `://`, `@`) or a block. Law: the stock serialiser writes it as it stands
 * (test/laws/fast-parser.test.ts).
 */

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
  return plain.test(text) && !address.test(text) && !blankEnd.test(text) && !escaped.test(text)
}
