/**
 * Stamps as they are to be written: one that another version of the digest has made counts as
 * unchanged, so it gets the digest of what the catalog says.
 */
import type { Catalog, Stamp } from '../model.ts'
import { translationDigest } from '../stamp.ts'

export function withDigests(
  stamps: Iterable<readonly [key: string, stamp: Stamp]>,
  { entries }: Catalog,
): ReadonlyMap<string, Stamp> {
  return new Map(
    [...stamps].map(([key, stamp]) => {
      const now = translationDigest(entries.get(key)?.value ?? '')
      return [key, { ...stamp, translation: stamp.translation ?? now }]
    }),
  )
}
