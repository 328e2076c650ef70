/**
 * Any string → one line that can be drawn: one blank for many, no control characters, no
 * directional embeddings, overrides or isolates (the card sets its own; U+202E cannot turn a title
 * around), no lone surrogates or noncharacters, which XML forbids. No-break spaces stay, and so do
 * joiners and marks of direction. A key cap loses its cap, and a pile of combining marks is cut to
 * four, more than any language writes.
 */
export function toPlainText(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\u202A-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFB]|\p{Noncharacter_Code_Point}/gu, '')
    .replace(/[^\S\u00A0\u202F]+|\p{Cc}+/gu, ' ')
    .replace(/\uFE0F?\u20E3/gu, '')
    .replace(/(\p{M}{4})\p{M}+/gu, '$1')
    .replace(/ {2,}/g, ' ')
    .trim()
}
