/**
 * What has changed → every browser that listens, at most once in a moment: changes that come close
 * together are told together.
 */
import type { DeskChange } from './desk-state.ts'
import type { ChangeView, RowView } from './view.ts'

/** Milliseconds that changes are gathered for. */
const moment = 40

export interface Changes {
  readonly tell: (change: DeskChange) => void
  readonly tellConfig: () => void
  /** @returns What ends the listening. */
  readonly listen: (listener: (change: ChangeView) => void) => () => void
  readonly close: () => void
}

export function createChanges(rowOf: (slug: string) => RowView | undefined): Changes {
  const listeners = new Set<(change: ChangeView) => void>()
  const slugs = new Set<string>()
  let isAll = false
  let isConfig = false
  let timer: NodeJS.Timeout | undefined
  const flush = () => {
    timer = undefined
    const rows = [...slugs].flatMap((slug) => rowOf(slug) ?? [])
    const change = { rows, isAll, isConfig }
    slugs.clear()
    isAll = false
    isConfig = false
    for (const listener of listeners) listener(change)
  }
  const schedule = () => {
    timer ??= setTimeout(flush, moment)
  }
  return {
    tell(change) {
      for (const slug of change.articles) slugs.add(slug)
      isAll ||= change.isAll
      schedule()
    },
    tellConfig() {
      isConfig = true
      schedule()
    },
    listen(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close() {
      clearTimeout(timer)
      listeners.clear()
    },
  }
}
