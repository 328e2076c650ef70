/**
 * Many files are looked at by as many threads as are there, in blocks: each takes the next one that
 * nobody has taken. So none waits for another but for its last block, whenever it has started.
 */
import { isInState, type States, stateSize } from './file-state.ts'

export interface LookTask {
  /** What stands before each path. */
  readonly prefix: string
  readonly files: readonly string[]
  /** Of the files, one after the other. */
  readonly states: States
  /** For each file, 1 where it is in its state; 0 where it is not, or nobody has looked at it. */
  readonly found: Uint8Array
  /** How many blocks were taken, and how many are done. */
  readonly blocks: Int32Array
}

/** Files of a block. */
export const blockSize = 256

/** Looks at blocks until all are taken. */
export function lookAtShare({ blocks, files, found, prefix, states }: LookTask): void {
  for (;;) {
    const start = Atomics.add(blocks, 0, 1) * blockSize
    if (start >= files.length) return
    const end = Math.min(start + blockSize, files.length)
    for (let at = start; at < end; at++)
      if (isInState(states, at * stateSize, prefix + files[at])) found[at] = 1
    Atomics.add(blocks, 1, 1)
    Atomics.notify(blocks, 1)
  }
}
