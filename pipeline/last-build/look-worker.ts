/** A thread that looks at its share of files. */
import { workerData } from 'node:worker_threads'
import { type LookTask, lookAtShare } from './look-share.ts'

lookAtShare(workerData as LookTask)
