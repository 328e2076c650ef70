/**
 * What goes along with a run over all articles: a line that counts them, for somebody who watches, once
 * it takes longer than a second, and an engine that is tuned to it, where they are many.
 */
import type { OnProgress } from '../inspect.ts'
import { createProgress } from '../report/progress.ts'
import type { Terminal } from './terminal.ts'
import { tuneEngine } from './tune-engine.ts'

export function startProgress(
  { isWatched, stderr }: Terminal,
  threads: number | undefined,
): {
  readonly update: OnProgress
  readonly end: () => void
} {
  const engine = tuneEngine(threads)
  const line = isWatched ? createProgress(stderr.write, () => performance.now()) : undefined
  return {
    update(done, all) {
      engine.update(done, all)
      line?.update(done, all)
    },
    end() {
      engine.end()
      line?.end()
    },
  }
}
