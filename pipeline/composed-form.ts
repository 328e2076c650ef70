/** A text → its form NFC, at once where nothing in it could compose: below U+0300 nothing does. */

const mayCompose = /[\u0300-\uFFFF]/

export function composedForm(text: string): string {
  return mayCompose.test(text) ? text.normalize('NFC') : text
}
