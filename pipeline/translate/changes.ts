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
  /** Says something of the desk itself, now and to everybody who comes later. */
  readonly note: (what: 'isConfigOld' | 'isBlind') => void
  /** @returns What ends the listening. */
  readonly listen: (listener: (change: ChangeView) => void) => () => void
  readonly close: () => void
}

export function createChanges(rowOf: (slug: string) => RowView | undefined): Changes {
  const listeners = new Set<(change: ChangeView) => void>()
  const slugs = new Set<string>()
  let isAll = false
  const lasting = { isConfigOld: false, isBlind: false }
  let timer: NodeJS.Timeout | undefined
  const flush = () => {
    timer = undefined
    const rows = [...slugs].flatMap((slug) => rowOf(slug) ?? [])
    const change = { rows, isAll, ...lasting }
    slugs.clear()
    isAll = false
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
    note(what) {
      lasting[what] = true
      schedule()
    },
    listen(listener) {
      listeners.add(listener)
      listener({ rows: [], isAll: false, ...lasting })
      return () => listeners.delete(listener)
    },
    close() {
      clearTimeout(timer)
      listeners.clear()
    },
  }
}
