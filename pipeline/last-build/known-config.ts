/**
 * What the last build has checked of a config: the fingerprint of the settings that were sound, and the
 * files that it is of. Settings of the same fingerprint are sound, too.
 */
import { keep, readKept } from '../publish/content-cache.ts'
import type { Surroundings } from './fingerprint.ts'
import type { Shelf } from './stored.ts'

export async function readKnownConfig({ folder, name }: Shelf): Promise<Surroundings | undefined> {
  const kept = await readKept(folder, `config-${name}`)
  return kept && (JSON.parse(Buffer.from(kept).toString()) as Surroundings)
}

export async function keepKnownConfig(
  { folder, name }: Shelf,
  surroundings: Surroundings,
): Promise<void> {
  await keep(folder, `config-${name}`, Buffer.from(JSON.stringify(surroundings)))
}
