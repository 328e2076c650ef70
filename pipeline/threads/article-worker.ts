/** A thread that makes articles. What it loads is compiled once a version and machine. */
import { enableCompileCache } from 'node:module'
import { parentPort } from 'node:worker_threads'
import { compileCache } from '../own-files.ts'

enableCompileCache(compileCache)
const { makeForCrew } = await import('./make-for-crew.ts')
if (parentPort !== null) await makeForCrew(parentPort)
