/**
 * The options of a build → the threads that it will need, started before this one loads what a build takes:
 * a thread takes longer than that to start (1,000 articles: a hundredth of the time).
 *
 * Law: it decides nothing but when threads start.
 */
import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { cacheFolder } from '../cache-folder.ts'
import { type Recruits, recruit } from '../threads/recruits.ts'
import { type BuildOptions, parseThreads } from './build-arguments.ts'

/**
 * @returns Undefined where articles may be taken from elsewhere.
 * @throws {UsageError} where the options name no number of threads.
 */
export function recruitAhead({
  force = false,
  merge,
  root,
  shard,
  threads,
}: BuildOptions): Recruits | undefined {
  const count = parseThreads(threads)
  const folder = resolve(root)
  const isAnew = merge === undefined && shard === undefined && (force || !isAnyKept(folder))
  return isAnew ? recruit(folder, count) : undefined
}

/** Whether any build is kept where those of the publication are, as `stored.ts` names them. */
function isAnyKept(root: string): boolean {
  try {
    return readdirSync(cacheFolder(root)).some((name) => name.startsWith('build-'))
  } catch {
    return false
  }
}
