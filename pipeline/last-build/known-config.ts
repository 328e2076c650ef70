/**
 * What the last build has checked of a config: the fingerprint of the settings that were sound, and the
 * files that it is of. Settings of the same fingerprint are sound, too.
 */
import { keep, readKept } from '../publish/content-cache.ts'
import type { Surroundings } from './fingerprint.ts'
import type { LookedAt } from './looked-at.ts'
import type { Shelf } from './stored.ts'

export async function readKnownConfig({ folder, name }: Shelf): Promise<Surroundings | undefined> {
  const kept = await readKept(folder, `config-${name}`)
  if (kept === undefined) return undefined
  const { fingerprint, looked }: KeptSurroundings = JSON.parse(Buffer.from(kept).toString())
  const states = Float64Array.from(looked.states, (one) => one ?? Number.NaN)
  return { fingerprint, looked: { ...looked, states } }
}

export async function keepKnownConfig(
  { folder, name }: Shelf,
  { fingerprint, looked }: Surroundings,
): Promise<void> {
  const kept: KeptSurroundings = { fingerprint, looked: { ...looked, states: [...looked.states] } }
  await keep(folder, `config-${name}`, Buffer.from(JSON.stringify(kept)))
}

/** JSON has no NaN: a state that is not sure is null. */
interface KeptSurroundings {
  readonly fingerprint: string
  readonly looked: Omit<LookedAt, 'states'> & { readonly states: readonly (number | null)[] }
}
