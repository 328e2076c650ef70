/** Characters by their numbers and names, where they alone would say too little or do harm. */
import { code } from './quote.ts'

/** A character by its number, such as `U+000B`. */
export function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

/** A character with its code point, as Unicode's charts name it. */
export function named(character: string): string {
  return `${code(character)} (${codePoint(character)})`
}

/** A character that cannot be shown, by its number and, where people know it, its name. */
export function nameOf(character: string): string {
  const name = characterNames[character]
  return name === undefined ? codePoint(character) : `${codePoint(character)} (${name})`
}

const characterNames: { readonly [character: string]: string } = {
  '\u00AD': 'soft hyphen',
  '\u200B': 'zero-width space',
  '\u200C': 'zero-width non-joiner',
  '\u200D': 'zero-width joiner',
  '\u200E': 'left-to-right mark',
  '\u200F': 'right-to-left mark',
  '\uFEFF': 'byte order mark',
  '\uFFFD': 'a lost letter',
}

/** Line ends, control characters and bidi controls by name, so that no text reorders a terminal. */
export function visible(text: string): string {
  return text
    .replace(/\s*\n\s*/g, ' ')
    .replace(/[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, codePoint)
}
