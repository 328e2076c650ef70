/**
 * The hot path of `knownKeys`: a source catalog that is in step with its article, as after each sync.
 *
 * Law: what this accepts gets the keys that `knownKeys` and `assignKeys` would give; it declines where a text
 * is another, or a key is pinned.
 */
import { translatableFields } from '../model.ts'
import type { Keyless } from './known-keys.ts'

/** @param catalog Those of fields in it are left out. */
export function keysInLine(
  segments: readonly Keyless[],
  catalog: ReadonlyMap<string, { readonly value: string }>,
): string[] | undefined {
  const keys: string[] = []
  for (const [key, { value }] of catalog) {
    if (fields.has(key)) continue
    const segment = segments[keys.length]
    if (segment?.text !== value || segment.pin !== undefined) return undefined
    keys.push(key)
  }
  return keys.length === segments.length ? keys : undefined
}

const fields: ReadonlySet<string> = new Set(translatableFields)
