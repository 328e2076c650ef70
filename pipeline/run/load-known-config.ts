/**
 * The config of a publication → its settings, checked now or by an earlier build, and their fingerprint.
 *
 * Law: what comes of it is what `loadConfig` gives, whether anything has been checked before or not.
 */
import { resolve } from 'node:path'
import { shelfOf } from '../build.ts'
import type { Settings } from '../config.ts'
import { lookAround, type Surroundings } from '../last-build/fingerprint.ts'
import { keepKnownConfig, readKnownConfig } from '../last-build/known-config.ts'
import { loadConfig } from '../load-config.ts'

export interface KnownConfig {
  readonly settings: Settings
  /** Undefined where nothing can be known of the settings. */
  readonly fingerprint: string | undefined
}

/** @param isForced Whether it is checked anew in any case. */
export async function loadKnownConfig(folder: string, isForced: boolean): Promise<KnownConfig> {
  const shelf = shelfOf(resolve(folder))
  const before = isForced ? undefined : readKnownConfig(shelf)
  let now: Surroundings | undefined
  const settings = await loadConfig(folder, (unchecked) => {
    now = lookAround(unchecked, before?.looked)
    return now !== undefined && now.fingerprint === before?.fingerprint
  })
  if (now !== undefined && now.looked !== before?.looked) keepKnownConfig(shelf, now)
  return { settings, fingerprint: now?.fingerprint }
}
