/**
 * A font × the characters of a text → those that the font cannot show, in the order of their code
 * points. Law: what a browser draws without a glyph of that name is not lacking: blanks, invisible
 * characters, and letters with marks whose parts (Unicode NFD) the font has.
 */
import type { FontFace } from './font-face.ts'

/** Blanks are set as spaces, controls and default ignorables (joiners, bidi marks) not at all. */
const glyphless = /^[\p{White_Space}\p{Control}\p{Default_Ignorable_Code_Point}]$/u

/** @returns Code points. */
export function lackingCharacters(text: string, { has }: Pick<FontFace, 'has'>): number[] {
  return [...new Set(codePointsOf(text))]
    .filter((character) => !isShown(character, has))
    .sort((a, b) => a - b)
}

/** Whether a font that has these glyphs shows a character. */
export function isShown(codePoint: number, has: (codePoint: number) => boolean): boolean {
  const character = String.fromCodePoint(codePoint)
  if (has(codePoint) || glyphless.test(character)) return true
  const parts = codePointsOf(character.normalize('NFD'))
  return parts.length > 1 && parts.every((part) => has(part))
}

export function codePointsOf(text: string): number[] {
  return Array.from(text, (character) => character.codePointAt(0) ?? 0)
}
