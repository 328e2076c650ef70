/**
 * What is looked at to see that a file is as it was: its times, size and inode first, its content only
 * where they differ, as in a fresh clone. Law: two equal states are of the same content.
 *
 * A file that was changed in the moment in which it was looked at may change again within one tick of the
 * disk's clock, its times and size being the same: its state equals no other, so its content decides.
 */
import { type Stats, statSync } from 'node:fs'

/** Milliseconds within which the clocks of disks tell two changes apart: of most, and of those that count seconds. */
const tick = { usual: 50, seconds: 2100 }

/** How many numbers a state takes: times of change of content and of inode, size, inode. */
export const stateSize = 4

/**
 * The states of files, one after the other. Four numbers that are less than any file's where there is
 * none; NaN, which equals nothing, where it is not sure that the content stays while the state does.
 */
export type States = Float64Array

/** The time of a look where nobody else writes within a tick after us, in `dist/` and on the stage: later than any. */
export const undisturbed: number = Number.POSITIVE_INFINITY

/** Writes the state of a file at a place in states. */
export function takeState(
  states: States,
  at: number,
  path: string,
  now: number = Date.now(),
): void {
  const stat = lookAt(path)
  if (stat === undefined) states.fill(absent, at, at + stateSize)
  else writeState(states, at, stat, now)
}

/** Writes a state that the system has given. */
export function writeState(
  states: States,
  at: number,
  { ctimeMs, ino, mtimeMs, size }: Stats,
  now: number,
): void {
  const patience = ctimeMs % 1000 === 0 ? tick.seconds : tick.usual
  states[at] = now - Math.max(ctimeMs, mtimeMs) < patience ? Number.NaN : mtimeMs
  states[at + 1] = ctimeMs
  states[at + 2] = size
  states[at + 3] = ino
}

/**
 * Whether a file is in the state at that place.
 *
 * What a build with nothing to do spends its time in, once a file.
 */
export function isInState(states: States, at: number, path: string): boolean {
  const stat = lookAt(path)
  if (stat === undefined) return states[at] === absent
  return (
    states[at] === stat.mtimeMs &&
    states[at + 1] === stat.ctimeMs &&
    states[at + 2] === stat.size &&
    states[at + 3] === stat.ino
  )
}

/** Whether files are in the same states as others, so many from a number on among those of either. */
export function areSameStates(
  states: States,
  from: number,
  others: States,
  otherFrom: number,
  count: number,
): boolean {
  for (let at = 0; at < count * stateSize; at++)
    if (states[from * stateSize + at] !== others[otherFrom * stateSize + at]) return false
  return true
}

const absent = -1

function lookAt(path: string) {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch {
    // A file stands where a folder should be: what reads it says so.
    return undefined
  }
}
