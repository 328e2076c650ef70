/**
 * A translation → what a file says of it. A translation is unedited where it has the digest that it
 * was exported with, letter by letter: typographic quotes count.
 */
import { digest, isBlank } from '../stamp.ts'

/** A translation of the catalog as a format writes it; blanks are empty. */
export type ExportForm = (translation: string, isField: boolean) => string

/** As PO writes it: gettext wants no line end at an edge that the source has not. */
export const poForm: ExportForm = (translation) =>
  isBlank(translation) ? '' : translation.replace(/^\n+|\n+$/g, '')

/** 8 hex digits of a translation in its export form; empty for a blank. */
export function exportDigest(text: string): string {
  return text === '' ? '' : digest(text, 8)
}
