/**
 * The hottest path: most texts of a catalog are one line of characters that mean nothing.
 *
 * Law: what `isPlainLine` accepts is a paragraph of one text to the parser; what `isCanonicalLine` accepts
 * is, as it stands, the canonical text of that paragraph, too (test/laws/fast-parser.test.ts).
 */
import { mayCompose } from '../../composed-form.ts'
import { isAllPlain, isBlankEnd, kindOf, startsParagraph } from './characters.ts'

/** An address, as GFM finds it in running text. */
export const address = /www|:\/\//i
/** Blanks that are folded, and what the serialiser might escape. */
const unsettled = / {2}|w\.[\w.-]|[ps]:\//i

/** Whether a text is surely one line of plain characters, and so a paragraph of one text. */
export function isPlainLine(text: string): boolean {
  return mayStart(text) && isAllPlain(text) && !hasBlankAtEnd(text) && !address.test(text)
}

/** Whether it is one and, besides, written as it stands: blanks are folded, NFC, nothing to escape. */
export function isCanonicalLine(text: string): boolean {
  return isPlainLine(text) && !mayCompose.test(text) && !unsettled.test(text)
}

/** A character that starts no block of its own; a number behind which no list starts. */
function mayStart(text: string): boolean {
  if (text === '') return false
  const kind = kindOf(text.charCodeAt(0))
  return (kind & startsParagraph) !== 0 || /^\d+(?![.)\d])/.test(text)
}

function hasBlankAtEnd(text: string): boolean {
  return (kindOf(text.charCodeAt(text.length - 1)) & isBlankEnd) !== 0
}
