/**
 * A text without markup (title, description, alternative text) and its language → the text as its
 * typography sets it. The same rules as those of `rehypeTypography`, and the same laws.
 */

import { typographyOf } from './typography.ts'
import { cutVerbatim } from './verbatim.ts'

/** @param tag BCP 47; a language without typography of its own gets its text back as it is. */
export function setPlainText(text: string, tag: string): string {
  const set = typographyOf(tag)
  if (set === undefined) return text
  return set(cutVerbatim(text))
    .map((piece) => piece.text)
    .join('')
}
