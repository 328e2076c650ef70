/** A thread that looks at its share of files. */
import { workerData } from 'node:worker_threads'
import type { LookWork } from './look-beside.ts'
import { lookAtShare } from './look-share.ts'
import { splitPaths } from './paths.ts'

const { paths, ...task } = workerData as LookWork
lookAtShare({ ...task, files: splitPaths(paths) })
