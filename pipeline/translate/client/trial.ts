/** A text that is being typed → how it would do, asked for when the typing pauses; only the last answer counts. */
import type { SegmentView } from '../view.ts'
import { send } from './server.ts'

/** Milliseconds without a letter after which a text is tried. */
const pause = 120

export interface Trial {
  /** Calls back once nothing was typed for a moment. */
  readonly askSoon: () => void
  /** How the text would do; undefined where there is none, or it cannot be tried. */
  readonly ask: (
    key: string,
    text: string | undefined,
  ) => Promise<SegmentView | undefined | 'outdated'>
}

export function createTrial(locale: string, article: string, paused: () => void): Trial {
  let timer: number | undefined
  let turn = 0
  return {
    askSoon() {
      window.clearTimeout(timer)
      timer = window.setTimeout(paused, pause)
    },
    async ask(key, text) {
      const own = ++turn
      if (text === undefined) return undefined
      const answer = await send<SegmentView>('try', { locale, article, key, text })
      return own === turn ? answer : 'outdated'
    },
  }
}
