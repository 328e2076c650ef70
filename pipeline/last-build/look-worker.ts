/** A thread that looks at its share of files, once it is told of which. */
import { parentPort } from 'node:worker_threads'
import { lookAtShare } from './look-share.ts'

parentPort?.once('message', lookAtShare)
