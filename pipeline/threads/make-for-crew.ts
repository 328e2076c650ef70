/** What a thread does that makes articles: it asks for some until there are none. */
import type { MessagePort } from 'node:worker_threads'
import { startLine } from '../inspect.ts'
import { loadConfig } from '../load-config.ts'
import { createArticleMaker, createSurroundings, expectedPaths } from '../make-article.ts'
import { createStageWriter } from '../publish/stage.ts'
import { toRecordData } from '../record-data.ts'
import type { Answer, Request, WorkerStart } from './messages.ts'

export async function makeForCrew(
  port: MessagePort,
  { locales, options, root, slugs, stage }: WorkerStart,
): Promise<void> {
  // The thread that sends these options has checked them.
  const settings = await loadConfig(root, ({ origins }) => origins?.options === options)
  const isFit = settings.origins?.options === options
  const { line } = startLine(settings)
  const make = createArticleMaker(line, createStageWriter(stage))
  const around = createSurroundings(
    line,
    settings.locales.filter(({ tag }) => locales.includes(tag)),
    expectedPaths(new Set(slugs), new Map()),
  )

  async function makeAll({ isWanted, sources }: Request): Promise<Answer> {
    const made: Answer['made'][number][] = []
    try {
      for (const source of sources) {
        const { files, pages, record } = await make(source, isWanted ? around : undefined)
        made.push({ files, pages, record: toRecordData(record) })
      }
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
