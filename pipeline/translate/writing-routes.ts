/**
 * What the desk does when it is asked: try a text, save it, accept one, sync.
 *
 * Law: nothing is written but here, on a press of a button; and one writing waits for the other.
 */
import { isUtf8 } from 'node:buffer'
import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { sync } from '../commands/sync.ts'
import { chooseWords } from './choose-words.ts'
import { viewEdition } from './edition-view.ts'
import { type Found, find } from './find.ts'
import type { DeskParts } from './reading-routes.ts'
import { accept, type Saved, save } from './save.ts'
import { tryText } from './try-text.ts'
import type { SaveAnswer } from './view.ts'

const tryRequest = z.strictObject({
  locale: z.string(),
  article: z.string(),
  key: z.string(),
  text: z.string(),
})
const saveRequest = z.strictObject({
  ...tryRequest.shape,
  source: z.string(),
  base: z.string().nullable(),
})

type Request = z.infer<typeof saveRequest>

export function writingRoutes({ state, renderContent, traffic }: DeskParts): Hono {
  const routes = new Hono({ strict: false })
  const { root } = state.settings
  const inTurn = createQueue()

  const view = (found: Found, context: Context) =>
    viewEdition({ ...found, state, renderContent, words: chooseWords(context) })

  const write = async (
    context: Context,
    act: (
      root: string,
      article: NonNullable<Found['inspection']['article']>,
      request: Request,
    ) => Promise<Saved>,
  ): Promise<Response> => {
    const request = await readBody(context, saveRequest)
    if (request === undefined) return context.text('Not a request of the desk', 400)
    const answer = await inTurn(async (): Promise<SaveAnswer> => {
      const found = await find(state, request.article, request.locale)
      const article = found?.inspection.article
      if (found === undefined || article === undefined || found.inspected.edition.isSource)
        return { did: 'refused', reason: 'unknown' }
      const saved = await act(root, article, request)
      if (saved.did !== 'saved') return saved
      const after = await find(state, request.article, request.locale)
      return { did: 'saved', edition: await view(after ?? found, context) }
    })
    return context.json(answer)
  }

  routes.post('/try', async (context) => {
    const request = await readBody(context, tryRequest)
    if (request === undefined) return context.text('Not a request of the desk', 400)
    const found = await find(state, request.article, request.locale)
    if (found === undefined) return context.notFound()
    const { inspection, inspected } = found
    const tried = tryText(inspection, inspected.edition, request.key, request.text, state)
    if (tried === undefined) return context.notFound()
    const edition = await view({ inspection, inspected: tried }, context)
    const segment = edition.segments.find(({ key }) => key === request.key)
    return segment === undefined ? context.notFound() : context.json(segment)
  })

  routes.post('/save', (context) => write(context, save))
  routes.post('/accept', (context) => write(context, accept))
  routes.post('/sync', async (context) => {
    const { problems, writes } = await inTurn(() => sync(state.settings))
    await state.takeStock()
    void state.inspectAll(traffic.quiet)
    return context.json({ written: writes.length, problems: problems.length })
  })
  return routes
}

/** A body that is JSON in UTF-8 of this shape; undefined for any other. */
async function readBody<Shape>(
  { req }: Context,
  shape: z.ZodType<Shape>,
): Promise<Shape | undefined> {
  if (!/^application\/json\b/.test(req.header('content-type') ?? '')) return undefined
  const bytes = Buffer.from(await req.arrayBuffer())
  try {
    return isUtf8(bytes) ? shape.safeParse(JSON.parse(bytes.toString('utf8'))).data : undefined
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** Runs tasks one after the other; a task that fails holds up no other. */
function createQueue(): <Result>(task: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve()
  return (task) => {
    const result = last.then(task, task)
    last = result.catch(() => undefined)
    return result
  }
}
