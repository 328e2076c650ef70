/**
 * What the last build has checked of a config: the fingerprint of the settings that were sound, and the
 * files that it is of. Settings of the same fingerprint are sound, too.
 */
import { keep, readKept } from '../publish/content-cache.ts'
import type { Surroundings } from './fingerprint.ts'
import type { Shelf } from './stored.ts'

interface Kept {
  readonly fingerprint: string
  readonly looked: Omit<Surroundings['looked'], 'states'> & {
    readonly states: readonly (number | null)[]
  }
}

export function readKnownConfig({ folder, name }: Shelf): Surroundings | undefined {
  const kept = readKept(folder, `config-${name}`)
  if (kept === undefined) return undefined
  const { fingerprint, looked }: Kept = JSON.parse(kept.toString())
  // JSON has no NaN, the time of a file that is not sure.
  const states = Float64Array.from(looked.states, (one) => one ?? Number.NaN)
  return { fingerprint, looked: { ...looked, states } }
}

export function keepKnownConfig(
  { folder, name }: Shelf,
  { fingerprint, looked }: Surroundings,
): void {
  const kept: Kept = { fingerprint, looked: { ...looked, states: [...looked.states] } }
  keep(folder, `config-${name}`, [Buffer.from(JSON.stringify(kept))])
}
