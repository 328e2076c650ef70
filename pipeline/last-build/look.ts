/** Whether files whose states have changed are by their contents as a stored build has left them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pageLocale } from '../address.ts'
import type { Settings } from '../config.ts'
import { type SharedAssets, setAssets, standInAssets } from '../render/shared-assets.ts'
import { digestContents, digestFiles } from './digest-contents.ts'
import { stateSize, undisturbed } from './file-state.ts'
import { statesOf } from './looked-at.ts'
import { digestAt } from './positions.ts'
import type { OpenBuild, StoredHeader } from './stored.ts'

/** Before the paths of pages in a stored build. */
export const distFolder = 'dist/'

/** Gives the digest of a page in `dist/` with stand-ins; nothing where it has not the names that it should have. */
export function createPageDigest(
  settings: Settings,
  { locales }: StoredHeader,
  assets: SharedAssets,
) {
  const standIns = standInAssets(
    settings,
    settings.locales.filter(({ tag }) => locales.includes(tag)),
  )
  return (file: string): string => {
    const locale = pageLocale(file.slice(distFolder.length), settings)
    try {
      const html = readFileSync(join(settings.root, file), 'latin1')
      const page = setAssets(html, assets, standIns, locale)
      return page === undefined ? '' : digestContents([Buffer.from(page, 'latin1')])
    } catch {
      return ''
    }
  }
}

/** Compares contents, and takes the states of now into those of the build, where only they are others. */
export function createLook(build: Pick<OpenBuild, 'digests' | 'files' | 'states'>, root: string) {
  const { files, states } = build
  let isRefreshed = false
  /** @param now Where nobody else changes the files, later than any time. */
  const compare = (
    from: number,
    to: number,
    areSame: (some: readonly string[]) => boolean,
    now?: number,
  ) => {
    const some = files.slice(from, to)
    const found = statesOf(some, root, now)
    if (!areSame(some)) return false
    states.set(found, from * stateSize)
    isRefreshed = true
    return true
  }
  return {
    isRefreshed: () => isRefreshed,
    /** @param digest Position of that of all of them. */
    areSame: (from: number, to: number, digest: number): boolean =>
      compare(from, to, (some) => digestFiles(root, some) === digestAt(build, digest)),
    /**
     * Files in `dist/`, in which nobody else writes within a tick after us.
     *
     * @param digest Position of that of the first.
     */
    areSameEach: (
      from: number,
      to: number,
      digest: number,
      digestOf = (file: string) => digestFiles(root, [file]),
    ): boolean =>
      compare(
        from,
        to,
        (some) => some.every((file, at) => digestOf(file) === digestAt(build, digest + at)),
        undisturbed,
      ),
  }
}
