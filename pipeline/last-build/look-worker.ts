/** A thread that looks at files: whether each is in its state. */
import { parentPort, workerData } from 'node:worker_threads'
import { isInState, stateSize } from './file-state.ts'
import type { LookTask } from './look-beside.ts'

const { files, root, states } = workerData as LookTask
const found = new Uint8Array(files.length)
for (const [index, file] of files.entries())
  found[index] = Number(isInState(states, index * stateSize, `${root}/${file}`))
parentPort?.postMessage(found)
