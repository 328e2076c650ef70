/**
 * What goes along with a run over all articles: a line that counts them, for somebody who watches, once
 * it takes longer than a second, and a limit for garbage, once it is long.
 */
import type { OnProgress } from '../inspect.ts'
import { createProgress } from '../report/progress.ts'
import { limitHeap } from './limit-heap.ts'
import type { Terminal } from './terminal.ts'

export function startProgress({ isWatched, stderr }: Terminal): {
  readonly update: OnProgress
  readonly end: () => void
} {
  const heap = limitHeap()
  const line = isWatched ? createProgress(stderr.write, () => performance.now()) : undefined
  return {
    update(done, all) {
      heap.update(done)
      line?.update(done, all)
    },
    end() {
      heap.end()
      line?.end()
    },
  }
}
