/** What a thread does that makes articles: it asks for some until there are none. */
import type { MessagePort } from 'node:worker_threads'
import { startLine } from '../inspect.ts'
import { loadConfig } from '../load-config.ts'
import { createArticleMaker, createSurroundings, expectedPaths } from '../make-article.ts'
import { type PackedArticle, packMade } from '../pack-article.ts'
import { createStageWriter } from '../publish/stage.ts'
import type { Answer, Request, WorkerStart } from './messages.ts'

export async function makeForCrew(port: MessagePort): Promise<void> {
  const { locales, options, root, slugs, stage } = await startOf(port)
  // The thread that sends these options has checked them.
  const settings = await loadConfig(root, ({ origins }) => origins?.options === options)
  const isFit = settings.origins?.options === options
  const { line } = startLine(settings)
  const make = createArticleMaker(line, createStageWriter(stage))
  const around = createSurroundings(
    line,
    settings.locales.filter(({ tag }) => locales.includes(tag)),
    expectedPaths(new Set(slugs), () => undefined),
  )

  async function makeAll({ isWanted, names, sources }: Request): Promise<Answer> {
    const made: PackedArticle[] = []
    const surroundings = isWanted ? { ...around, names } : undefined
    try {
      for (const source of sources) made.push(ownBytes(packMade(await make(source, surroundings))))
      return { isFirst: false, isFit, made }
    } catch (failure) {
      return { isFirst: false, isFit, made, failure }
    }
  }

  const say = (answer: Answer) => port.postMessage(answer)
  // Requests come while articles are made; these are made one after the other.
  let last = Promise.resolve()
  port.on('message', (request: Request) => {
    last = last.then(async () => {
      if (request.sources.length === 0) port.close()
      else say(await makeAll(request))
    })
  })
  say({ isFirst: true, isFit, made: [] })
}

function startOf(port: MessagePort): Promise<WorkerStart> {
  return new Promise((resolve) => {
    port.once('message', resolve)
  })
}

/** With a thread goes all memory that a view is of, and what is packed stays only until the next is. */
function ownBytes(article: PackedArticle): PackedArticle {
  const { line, rest } = article
  return { ...article, line: new Uint8Array(line), rest: new Uint8Array(rest) }
}
