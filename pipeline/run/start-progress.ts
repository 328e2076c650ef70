/** A line that counts articles, for somebody who watches, once a run takes longer than a second. */
import type { OnProgress } from '../inspect.ts'
import { createProgress } from '../report/progress.ts'
import type { Terminal } from './terminal.ts'

export function startProgress({ isWatched, stderr }: Terminal): {
  readonly update: OnProgress
  readonly end: () => void
} {
  return isWatched
    ? createProgress(stderr.write, () => performance.now())
    : { update() {}, end() {} }
}
