/**
 * Files of a stored build, looked at by this thread, and by another where they are many: most of the time
 * of a build of a large publication that has nothing to do (10,000 articles: 100,000 files, 2.6 µs each).
 *
 * Law: what comes of it does not depend on how many threads have looked, nor on whether one has failed.
 */
import { ownModule } from '../own-files.ts'
import { inFolder } from './in-folder.ts'
import { type LookTask, lookAtShare } from './look-share.ts'
import { blockSize, type Paths } from './paths.ts'
import type { OpenBuild } from './stored.ts'

/** Another thread, which waits for its task. */
export type Helper = (task: LookTask) => void

/**
 * From so many bytes of a stored build on: some 15,000 files. A thread takes 40 ms until it works, as long
 * as it takes to look at them.
 */
const worthwhile = 1_000_000
/** Milliseconds after which a thread that has taken a block does not answer any more. */
const patience = 2000

/**
 * Another thread, where it will pay; it starts while this one reads what is to be looked at.
 *
 * @param bytes Size of the stored build.
 */
export function hireHelper(bytes: number): Helper | undefined {
  if (bytes < worthwhile) return undefined
  // Loaded here, since most builds do without (3 ms).
  const { Worker } = process.getBuiltinModule('node:worker_threads')
  const worker = new Worker(ownModule('last-build/look-worker'))
  // What it has not looked at counts as changed.
  worker.on('error', () => undefined)
  worker.unref()
  return (task) => worker.postMessage(task)
}

/** @returns For each file 1 where it is in its state; 0 also for one that could not be looked at. */
export function lookAtAll(
  { files, shared }: { readonly files: Pick<Paths, 'length'> } & Pick<OpenBuild, 'shared'>,
  root: string,
  helper?: Helper,
): Uint8Array {
  const found = new Uint8Array(new SharedArrayBuffer(files.length))
  const blocks = new Int32Array(new SharedArrayBuffer(8))
  inFolder(root, (prefix) => {
    const task: LookTask = { ...shared, blocks, found, prefix }
    helper?.(task)
    lookAtShare(task)
    if (helper !== undefined) waitFor(blocks, files.length)
  })
  return found
}

/** Until the other thread has done the block that it has taken last. */
function waitFor(blocks: Int32Array, files: number): void {
  const all = Math.ceil(files / blockSize)
  for (let done = Atomics.load(blocks, 1); done < all; done = Atomics.load(blocks, 1))
    if (Atomics.wait(blocks, 1, done, patience) === 'timed-out') return
}
