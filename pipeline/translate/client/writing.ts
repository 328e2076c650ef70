/** Save, accept and sync: what the server is asked to write, and what is said about how it went. */
import type { EditionView, SaveAnswer, SegmentView } from '../view.ts'
import type { Drafts } from './drafts.ts'
import { send } from './server.ts'
import { announce } from './surroundings.ts'
import { say } from './words.ts'

export interface WritingParts {
  readonly locale: string
  readonly article: string
  readonly drafts: Drafts
  /** A segment was written: the edition as it is now. */
  readonly written: (key: string, edition: EditionView) => void
  /** The files say something else than the desk shows. */
  readonly outdated: () => Promise<void>
}

export interface Writing {
  /** Writes the draft of a segment. */
  readonly save: (key: string | undefined) => Promise<void>
  /** Says that a translation is right as it is. */
  readonly accept: (segment: SegmentView | undefined) => Promise<void>
  readonly sync: () => Promise<void>
}

export function createWriting(parts: WritingParts): Writing {
  const { locale, article, drafts, written, outdated } = parts

  async function explain(answer: Exclude<SaveAnswer, { did: 'saved' }> | undefined): Promise<void> {
    announce(answer?.did === 'refused' ? say(`refused-${answer.reason}`) : say('not-saved'))
    if (answer?.did === 'conflict') await outdated()
  }

  return {
    async save(key) {
      const draft = key === undefined ? undefined : drafts.get(key)
      if (key === undefined || draft === undefined) return announce(say('nothing-to-save'))
      if (!draft.text.isWellFormed()) return announce(say('refused-surrogate'))
      const pressed = performance.now()
      const { text, base, source } = draft
      const answer = await send<SaveAnswer>('save', { locale, article, key, text, base, source })
      if (answer?.did !== 'saved') return explain(answer)
      const left = drafts.get(key)
      // What was typed while the file was written is a draft on top of it.
      if (left?.text === text) drafts.drop(key)
      else if (left !== undefined) drafts.set(key, { ...left, base: text })
      written(key, answer.edition)
      requestAnimationFrame(() => performance.measure('saved-on-screen', { start: pressed }))
    },
    async accept(segment) {
      if (segment === undefined || segment.text === null) return
      const { key, source, text } = segment
      const request = { locale, article, key, source, text, base: text }
      const answer = await send<SaveAnswer>('accept', request)
      if (answer?.did === 'saved') written(key, answer.edition)
      else await explain(answer)
    },
    async sync() {
      announce(say('syncing'))
      const answer = await send('sync', {})
      announce(say(answer === undefined ? 'not-saved' : 'synced'))
      await outdated()
    },
  }
}
