/** A build that is as it was, some of whose files have other states → what the next one need not read. */
import { writeChanges } from './changes.ts'
import { stateSize } from './file-state.ts'
import type { LastBuild } from './last-build.ts'
import { type OpenBuild, type Shelf, writeStored } from './stored.ts'

/** Keeps the states of now of a build that is as it was, where they are others than those that are kept. */
export function keepStates(shelf: Shelf, last: LastBuild): void {
  const { build, changes, isListed, isRefreshed } = last
  if (isRefreshed) writeStates(shelf, last)
  else if (!isListed) writeChanges(shelf, build, changes)
}

/**
 * Without its changes a build must not say that it has what they have made: their states are left out.
 *
 * @returns The build as it is kept.
 */
export function writeStates(shelf: Shelf, { build, changes, ownDigests }: LastBuild): OpenBuild {
  const states = build.states.slice()
  for (const slug of changes.keys()) {
    const place = build.positions.of(slug)
    if (place !== undefined) states[place.file * stateSize] = Number.NaN
  }
  const base = writeStored(shelf, {
    ...build,
    files: { ...build.shared.paths, bytes: [build.shared.paths.bytes] },
    digests: [ownDigests],
    states: [states],
  })
  const now = { ...build, base: base ?? build.base }
  writeChanges(shelf, now, changes)
  return now
}
