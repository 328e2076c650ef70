/** Whether files are as a stored build has left them: by their states first, then by their contents. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pageLocale } from '../address.ts'
import type { Settings } from '../config.ts'
import { type SharedAssets, setAssets, standInAssets } from '../render/shared-assets.ts'
import { digestContents, digestFiles, type States } from './file-state.ts'
import { areInStates, statesOf } from './looked-at.ts'
import { digestAt } from './positions.ts'
import type { StoredBuild } from './stored.ts'

/** Gives the digest of a page in `dist/` with stand-ins; nothing where it has not the names that it should have. */
export function createPageDigest(
  settings: Settings,
  { locales }: StoredBuild,
  assets: SharedAssets,
) {
  const dist = join(settings.root, 'dist')
  const standIns = standInAssets(
    settings,
    settings.locales.filter(({ tag }) => locales.includes(tag)),
  )
  return (path: string): string => {
    const locale = pageLocale(path, settings)
    try {
      const html = readFileSync(join(dist, path), 'latin1')
      const page = setAssets(html, assets, standIns, locale)
      return page === undefined ? '' : digestContents([Buffer.from(page, 'latin1')])
    } catch {
      return ''
    }
  }
}

/** Looks at files and takes their states of now into `states`, where they are others but the contents are not. */
export function createLook(stored: StoredBuild, states: States) {
  let isRefreshed = false
  const areSame = (files: readonly string[], root: string, state: number, digest: number) => {
    if (areInStates(states, state, files, root)) return true
    const now = statesOf(files, root)
    if (digestFiles(root, files) !== digestAt(stored, digest)) return false
    states.set(now, state)
    isRefreshed = true
    return true
  }
  return {
    isRefreshed: () => isRefreshed,
    /** @param digest Position of that of all of them. */
    areSame,
    /**
     * Files in `dist/`, in which nobody else writes within a tick after us.
     *
     * @param digest Position of that of the first.
     */
    areSameEach(
      files: readonly string[],
      dist: string,
      state: number,
      digest: number,
      digestOf = (file: string) => digestFiles(dist, [file]),
    ): boolean {
      if (areInStates(states, state, files, dist)) return true
      const now = statesOf(files, dist, Number.POSITIVE_INFINITY)
      if (files.some((file, at) => digestOf(file) !== digestAt(stored, digest + at))) return false
      states.set(now, state)
      isRefreshed = true
      return true
    },
  }
}
