/**
 * Segments × source catalog → the keys that `sync` has given them: a segment has the key of the text
 * that equals its own, the n-th of equal texts the n-th key.
 */
import type { KeySource } from '../key.ts'
import { equalForm } from '../stamp.ts'

/** Something that needs a key. */
export interface Keyless extends KeySource {
  readonly pin?: string | undefined
}

/** Takes keys from a source catalog by equal text; what it returns nothing for has to be made. */
export function knownKeys(
  segments: readonly Keyless[],
  catalog: Iterable<readonly [key: string, text: string]>,
): (string | undefined)[] {
  const pins = new Set(segments.flatMap(({ pin }) => pin ?? []))
  const entries = [...catalog].filter(([key]) => !pins.has(key))
  if (areInLine(segments, entries)) {
    let index = 0
    return segments.map(({ pin }) => pin ?? entries[index++]?.[0])
  }
  const keysByText = new Map<string, string[]>()
  const forms = new Map<string, string>()
  const formOf = (text: string) => {
    const form = forms.get(text) ?? equalForm(text)
    forms.set(text, form)
    return form
  }
  for (const [key, text] of entries) {
    const form = formOf(text)
    const keys = keysByText.get(form)
    if (keys === undefined) keysByText.set(form, [key])
    else keys.push(key)
  }
  return segments.map(({ text, pin }) => pin ?? keysByText.get(formOf(text))?.shift())
}

/** Whether the texts are those of the catalog one by one, as after each sync: then so are the keys. */
function areInLine(
  segments: readonly Keyless[],
  entries: readonly (readonly [key: string, text: string])[],
): boolean {
  let index = 0
  for (const { pin, text } of segments)
    if (pin === undefined && entries[index++]?.[1] !== text) return false
  return index === entries.length
}
