/** What a build has kept of the files in `dist/` → those that are in another state than it says. */
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { shelfOf } from '../../pipeline/build.ts'
import { stateSize } from '../../pipeline/last-build/file-state.ts'
import { readStored } from '../../pipeline/last-build/stored.ts'

/** @param root Absolute path of the publication. */
export function findInOtherStates(root: string): {
  /** How many files in `dist/` are kept. */
  readonly all: number
  readonly others: readonly string[]
} {
  const stored = readStored(shelfOf(root))
  if (stored === undefined) throw new Error(`No build of ${root} is kept`)
  const { files, states } = stored
  const inDist = files
    .slice(0, files.length)
    .flatMap((file, index) => (file.startsWith('dist/') ? [{ file, at: index * stateSize }] : []))
  const others = inDist.filter(({ at, file }) => {
    const { ctimeMs, ino, mtimeMs, size } = statSync(join(root, file))
    return [mtimeMs, ctimeMs, size, ino].some((number, index) => number !== states[at + index])
  })
  return { all: inDist.length, others: others.map(({ file }) => file) }
}
