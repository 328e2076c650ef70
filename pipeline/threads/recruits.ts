/**
 * Threads that load what making articles takes before it is known what is to be made: they take as long
 * for it as this one takes to find that out, twice over, and a core is free meanwhile.
 */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Worker } from 'node:worker_threads'
import { ownModule } from '../own-files.ts'
import { threadsFor } from './how-many.ts'

export interface Recruits {
  /** One that waits for its start; undefined where none is left. */
  take(): Worker | undefined
  /** Ends those that nobody has taken. */
  dismiss(): Promise<void>
}

/** As the command's own thread has: three times its `--max-semi-space-size`. */
const youngMegabytes = 24

/** A thread that waits for its start (messages.ts). */
export function startThread(): Worker {
  // Loaded here, since small builds do without (1 ms).
  const { Worker } = process.getBuiltinModule('node:worker_threads')
  return new Worker(ownModule('threads/article-worker'), {
    resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes },
  })
}

/**
 * As many as will pay where every article is made: by the names in the folder of articles alone.
 *
 * @param root Absolute path of the publication.
 * @param threads How many may make articles, where somebody says it.
 */
export function recruit(root: string, threads: number | undefined): Recruits {
  const count = threadsFor(countArticles(join(root, 'content')), threads) - 1
  const waiting = new Set<Worker>()
  for (let started = 0; started < count; started++) {
    const thread = startThread()
    waiting.add(thread)
    // Another is started in its place, which will say why.
    thread.on('error', () => waiting.delete(thread))
  }
  return {
    take() {
      const [thread] = waiting
      if (thread !== undefined) waiting.delete(thread)
      return thread
    },
    async dismiss() {
      await Promise.all([...waiting].map((thread) => thread.terminate()))
    },
  }
}

/** How many there are at least. */
function countArticles(folder: string): number {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.md')).length
  } catch {
    // Whatever is wrong with it, the inventory says so.
    return 0
  }
}
