/**
 * Many files are looked at by as many threads as are there, in blocks: each takes the next one that
 * nobody has taken. So none waits for another but for its last block, whenever it has started.
 */
import { isInState, type States, stateSize } from './file-state.ts'
import { blockSize, type PathBytes, pathsOfBlock } from './paths.ts'

export interface LookTask {
  /** What stands before each path. */
  readonly prefix: string
  readonly paths: PathBytes
  /** Of the files, one after the other. */
  readonly states: States
  /** For each file, 1 where it is in its state; 0 where it is not, or nobody has looked at it. */
  readonly found: Uint8Array
  /** How many blocks were taken, and how many are done. */
  readonly blocks: Int32Array
}

/** Looks at blocks until all are taken. */
export function lookAtShare({ blocks, found, paths, prefix, states }: LookTask): void {
  for (;;) {
    const block = Atomics.add(blocks, 0, 1)
    if (block * blockSize >= found.length) return
    let at = block * blockSize
    for (const path of pathsOfBlock(paths, block)) {
      if (isInState(states, at * stateSize, prefix + path)) found[at] = 1
      at++
    }
    Atomics.add(blocks, 1, 1)
    Atomics.notify(blocks, 1)
  }
}
