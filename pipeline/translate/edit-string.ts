/**
 * A catalog's text with one string changed.
 *
 * Law: of a key that is there only the value's own characters change; a key that is not there is
 * added behind the one before it in document order. Formatting, order, line ends and the final
 * newline stay.
 */
import type { Catalog, Place } from '../model.ts'
import { anchorOf, editJson, keysOf } from '../sync/edit-json.ts'

/** @param order The article's keys in document order. */
export function editString(
  { entries, text }: Pick<Catalog, 'entries' | 'text'>,
  key: string,
  value: string,
  order: readonly string[],
): string {
  const entry = entries.get(key)
  if (entry !== undefined) {
    const [start, end] = rangeOf(entry.valuePlace)
    return text.slice(0, start) + JSON.stringify(value) + text.slice(end)
  }
  const keys = new Set(keysOf(text))
  return editJson(text, [{ do: 'add', key, value, after: anchorOf(key, order, keys) }])
}

function rangeOf({ at, file }: Place): [start: number, end: number] {
  if (at === undefined || !('start' in at)) throw new Error(`A value of ${file} has no place`)
  return [at.start.offset ?? 0, at.end.offset ?? 0]
}
