/**
 * A problem, or its related place → where it stands, as reports say it: lines and columns are 1-based,
 * columns count UTF-16 code units, and an end is behind the last one.
 */
import type { VFileMessage } from 'vfile-message'

export interface ReportedPlace {
  readonly file: string
  readonly line: number | undefined
  readonly column: number | undefined
  readonly endLine: number | undefined
  readonly endColumn: number | undefined
}

/** @param folder Put before the file; empty for none. */
export function placeOf(message: VFileMessage, folder = ''): ReportedPlace {
  const { file = '', line, column, place } = message
  const end = place !== undefined && 'end' in place ? place.end : undefined
  return {
    file: folder === '' ? file : `${folder}/${file}`,
    line,
    column,
    endLine: end?.line,
    endColumn: end?.column,
  }
}

/** `file:line:column`, what is known of it; terminals and editors make it a link. */
export function placeText({
  file,
  line,
  column,
}: Pick<ReportedPlace, 'file' | 'line' | 'column'>): string {
  return [file, line, column].filter((part) => part !== undefined).join(':')
}
