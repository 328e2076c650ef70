/**
 * The hottest path: most texts of a catalog are one line of characters that mean nothing, and one pass over
 * the line says all that readers and writers ask about it.
 *
 * Law: what `isPlainLine` accepts is a paragraph of one text to the parser; what `isCanonicalLine` accepts
 * is, as it stands, the canonical text of that paragraph, too (test/laws/fast-parser.test.ts).
 */
import { codeUnits } from '../../code-units.ts'
import {
  isBlankEnd,
  isComposing,
  isPlain,
  kindOf,
  startsAddress,
  startsBlanks,
  startsEscaped,
  startsParagraph,
} from './characters.ts'

/** Whether a text is surely one line of plain characters, and so a paragraph of one text. */
export function isPlainLine(text: string): boolean {
  return traitsOf(text) !== undefined
}

/** Whether it is one and, besides, written as it stands: blanks are folded, NFC, nothing to escape. */
export function isCanonicalLine(text: string): boolean {
  return traitsOf(text) === 0
}

/** Undefined where it is no plain line; else what of it may be another in canonical form, as bits. */
function traitsOf(text: string): number | undefined {
  const { length } = text
  if (length === 0 || !mayStart(text)) return undefined
  const units = codeUnits(text)
  let before = 0
  let pairs = 0
  let all = 0
  for (let at = 0; at < length; at++) {
    const kind = kindOf(units[at] ?? 0)
    if ((kind & isPlain) === 0) return undefined
    pairs |= before & (kind >> 1)
    all |= kind
    before = kind
  }
  if ((pairs & startsAddress) !== 0 || (before & isBlankEnd) !== 0) return undefined
  return (all & isComposing) | (pairs & (startsBlanks | startsEscaped))
}

/** A plain character that starts no block of its own; a number behind which no list starts. */
function mayStart(text: string): boolean {
  const kind = kindOf(text.charCodeAt(0))
  return (kind & startsParagraph) !== 0 || /^\d+(?![.)\d])/.test(text)
}
