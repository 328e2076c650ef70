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
  const keysByText = new Map<string, string[]>()
  const forms = new Map<string, string>()
  const formOf = (text: string) => {
    const form = forms.get(text) ?? equalForm(text)
    forms.set(text, form)
    return form
  }
  for (const [key, text] of catalog) {
    if (pins.has(key)) continue
    const form = formOf(text)
    const keys = keysByText.get(form)
    if (keys === undefined) keysByText.set(form, [key])
    else keys.push(key)
  }
  return segments.map(({ text, pin }) => pin ?? keysByText.get(formOf(text))?.shift())
}
