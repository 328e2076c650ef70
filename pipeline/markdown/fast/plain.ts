/**
 * Whether a text is one line of characters that mean nothing in CommonMark or GFM. Law: the stock
 * serialiser writes it as it stands (test/laws/fast-parser.test.ts).
 */
import { parseParagraph } from './paragraph.ts'
import { isCanonicalLine, isPlainLine } from './plain-line.ts'
import { createSource } from './source.ts'

/** What the serialiser escapes beside marks, since it might start an address or a link. */
export const escaped = /w\.[\w.-]|[ps]:\/|\]\(/i

/** Whether the stock serialiser writes a paragraph of this text as it stands. */
export function isWrittenPlainly(text: string): boolean {
  if (isCanonicalLine(text)) return true
  if (text.includes('\n') || text.includes('\\') || escaped.test(text)) return false
  if (isPlainLine(text)) return true
  const [only, more] = parseParagraph(createSource(text), 0, text.length)?.children ?? []
  return only?.type === 'text' && more === undefined
}
