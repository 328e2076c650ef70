/**
 * A text → its form NFC, at once where it surely is in it: nothing below U+0300 composes with what is
 * before it or is written otherwise in it, nor do the letters and digits of Arabic, or punctuation.
 */

/** Law: nothing else composes with what is before it, changes its place or is another character in NFC. */
export const mayCompose: RegExp =
  /[\u0300-\u05FF\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED\u0700-\u2001\u20CF-\uFFFF]/

export function composedForm(text: string): string {
  return mayCompose.test(text) ? text.normalize('NFC') : text
}
