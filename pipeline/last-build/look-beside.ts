/**
 * Many files, looked at by another thread while this one looks at others: half the time of a build of a
 * large publication that has nothing to do (10,000 articles: 100,000 files, 2.6 µs each).
 */
import { Worker } from 'node:worker_threads'
import { ownModule } from '../own-files.ts'
import type { States } from './file-state.ts'

export interface LookTask {
  readonly files: readonly string[]
  readonly root: string
  /** Of the files, one after the other. */
  readonly states: States
}

/** A thread takes some 40 ms until it works: as long as it takes to look at so many files. */
const worthwhile = 15_000

/**
 * @returns For each file whether it is in its state; undefined where another thread does not pay. It
 *   never fails: what could not be looked at counts as changed.
 */
export function lookBeside(task: LookTask): Promise<Uint8Array> | undefined {
  if (task.files.length < worthwhile) return undefined
  const { promise, resolve } = Promise.withResolvers<Uint8Array>()
  const worker = new Worker(ownModule('last-build/look-worker'), { workerData: task })
  worker.once('message', resolve)
  worker.once('error', () => resolve(new Uint8Array(task.files.length)))
  return promise
}
