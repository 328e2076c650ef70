/** A translation as PO says it: gettext wants no line end at an edge that the source has not. */
import { isBlank } from '../../stamp.ts'

export function poForm(translation: string): string {
  return isBlank(translation) ? '' : translation.replace(/^\n+|\n+$/g, '')
}
