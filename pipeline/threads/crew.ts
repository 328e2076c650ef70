/**
 * Further threads that make articles beside this one, from the same queue. Law: what comes of
 * it is what one thread makes, whichever makes which article.
 *
 * A thread loads the config by itself, since functions cannot be handed over; one for which it gives
 * other options, as a config with a clock in it does, makes nothing. A thread costs 60 to 300 ms until it
 * works: with few articles there is none (how-many.ts).
 */
import type { Settings } from '../config.ts'
import type { ArticleSource } from '../inspect-article.ts'
import type { PackedArticle } from '../pack-article.ts'
import { threadsFor } from './how-many.ts'
import type { Answer, Request, WorkerStart } from './messages.ts'
import type { Queue } from './queue.ts'
import { type Recruits, startThread } from './recruits.ts'

export interface Crew {
  /** Whether all of the others have loaded what they need. */
  isThere(): boolean
  /** Lets the others hand in what they have, and take more; not every time, since it takes a turn of Node's loop. */
  listen(): Promise<void> | undefined
  /**
   * When the others have made all that they took.
   *
   * @throws What making an article has thrown there.
   */
  done(): Promise<void>
}

export interface CrewPlace {
  readonly settings: Settings
  /** Every article's. */
  readonly slugs: readonly string[]
  /** Tags of the locales that the pages know of. */
  readonly locales: readonly string[]
  readonly threads: number | undefined
  readonly recruits: Recruits | undefined
  /** Absolute path of where pages are staged. */
  readonly stage: string
}

/** Articles that a thread takes at once, at most. */
const handful = 8
/** Handfuls that a thread has before it: the next is there when it has made one. */
const ahead = 2
/** Milliseconds that a thread may wait to be heard: it has some articles before it. */
const patience = 5

/**
 * @param queue Articles to be made.
 * @param wanted What a thread is told with each of them.
 * @param finish Takes each article.
 * @returns Undefined where no further thread pays.
 */
export function hireCrew(
  { locales, recruits, settings, slugs, stage, threads }: CrewPlace,
  queue: Queue<ArticleSource>,
  wanted: () => Omit<Request, 'sources'>,
  finish: (made: PackedArticle) => void,
): Crew | undefined {
  const { origins, root } = settings
  const others = threadsFor(queue.length, threads) - 1
  if (origins === undefined || others < 1) return undefined
  const start = { root, slugs, locales, stage, options: origins.options }
  let there = 0
  let heard = performance.now()
  function work(): Promise<void> {
    const worker = recruits?.take() ?? startThread()
    worker.postMessage(start satisfies WorkerStart)
    /** Handfuls that it has before it. */
    let waiting = 0
    const ask = (isFit: boolean) => {
      // In the end less, so that all end at about the same time.
      const share = Math.ceil(queue.length / (2 * ahead * (others + 1)))
      const sources = queue.take(isFit ? Math.min(handful, share) : 0)
      if (sources.length > 0) waiting++
      worker.postMessage({ ...wanted(), sources } satisfies Request)
    }
    const made = new Promise<void>((resolve, reject) => {
      worker.on('error', reject)
      worker.on('exit', () => resolve())
      worker.on('message', (answer: Answer) => {
        if (answer.failure !== undefined) return reject(answer.failure)
        // What a listener throws would be nobody's.
        try {
          for (const article of answer.made) finish(article)
        } catch (error) {
          return reject(error)
        }
        if (answer.isFirst) there++
        else waiting--
        const requests = answer.isFirst ? ahead : 1
        for (let count = 0; count < requests; count++) ask(answer.isFit)
        // It ends by itself; to wait for that takes longer than some articles.
        if (waiting === 0) resolve()
      })
    })
    return made.catch(async (failure) => {
      await worker.terminate()
      throw failure
    })
  }

  const all = Promise.all(Array.from({ length: others }, work))
  // Whoever waits for the crew hears of it; until then it is not unheard.
  all.catch(() => undefined)
  return {
    isThere: () => there === others,
    listen() {
      if (performance.now() - heard < patience) return undefined
      return new Promise((resolve) => {
        setImmediate(() => {
          heard = performance.now()
          resolve()
        })
      })
    },
    done: async () => {
      await all
    },
  }
}
