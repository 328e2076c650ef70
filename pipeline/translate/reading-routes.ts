/**
 * What can be read from the desk: its pages, previews, data, and the stream of changes.
 *
 * Law: an article and a locale of a request are looked up among those known; nothing of a request
 * becomes a path on the disk.
 */
import { Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import type { ContentRenderer } from '../render/content.ts'
import type { Asset } from './assets.ts'
import type { Changes } from './changes.ts'
import { chooseWords } from './choose-words.ts'
import type { DeskState } from './desk-state.ts'
import { previewEdition } from './edition-preview.ts'
import { viewEdition, viewLocale } from './edition-view.ts'
import { find } from './find.ts'
import { previewPolicy } from './guard.ts'
import { articleShell, overviewShell } from './shell.ts'
import type { Traffic } from './traffic.ts'
import type { OverviewView } from './view.ts'

export interface DeskParts {
  readonly state: DeskState
  readonly changes: Changes
  readonly assets: ReadonlyMap<string, Asset>
  readonly renderContent: ContentRenderer
  readonly traffic: Traffic
}

/** Milliseconds between two signs of life, so that nothing on the way gives up. */
const pulse = 20_000

export function readingRoutes({ state, changes, assets, renderContent }: DeskParts): Hono {
  const routes = new Hono({ strict: false })

  routes.get('/', (context) => context.html(overviewShell(chooseWords(context), state, assets)))

  routes.get('/article', async (context) => {
    const words = chooseWords(context)
    const found = await find(state, context.req.query('article'), context.req.query('locale'))
    return found === undefined
      ? context.notFound()
      : context.html(articleShell(words, found, assets))
  })

  routes.get('/assets/:name', (context) => {
    const asset = assets.get(context.req.param('name'))
    if (asset === undefined) return context.notFound()
    return context.body(asset.content, 200, { 'content-type': asset.type })
  })

  routes.get('/page/*', async (context) => {
    context.header('content-security-policy', previewPolicy)
    const path = pagePath(context.req.url)
    const [, locale = '', article = ''] = /^([^/]+)\/(.+)$/s.exec(path) ?? []
    const asset = locale === 'assets' ? assets.get(article) : assets.get(path)
    if (asset !== undefined) return context.body(asset.content, 200, { 'content-type': asset.type })
    const image = state.image(path)
    if (image !== undefined) return context.body(image, 200, { 'content-type': imageType(path) })
    const found = await find(state, article, locale)
    if (found === undefined) return context.notFound()
    return context.html((await previewEdition(found.inspected.edition, state, renderContent)).html)
  })

  routes.get('/data/overview', (context) => {
    const articles = [...state.slugs()]
    return context.json({
      articles,
      rows: articles.flatMap((slug) => state.summary(slug)?.row ?? []),
      locales: state.settings.targets.map(viewLocale),
    } satisfies OverviewView)
  })

  routes.get('/data/edition', async (context) => {
    const found = await find(state, context.req.query('article'), context.req.query('locale'))
    if (found === undefined) return context.notFound()
    const words = chooseWords(context)
    return context.json(await viewEdition({ ...found, state, renderContent, words }))
  })

  routes.get('/data/changes', (context) =>
    streamSSE(context, async (stream) => {
      await new Promise<void>((resolve) => {
        const stop = changes.listen((change) => {
          void stream.writeSSE({ data: JSON.stringify(change) })
        })
        const timer = setInterval(() => void stream.writeSSE({ data: '', event: 'pulse' }), pulse)
        stream.onAbort(() => {
          stop()
          clearInterval(timer)
          resolve()
        })
      })
    }),
  )
  return routes
}

/** The decoded path behind `/page/`, without a slash at its end. */
function pagePath(url: string): string {
  const [, path = ''] = /^\/[^/]+\/page\/(.*?)\/?$/.exec(new URL(url).pathname) ?? []
  try {
    return decodeURIComponent(path)
  } catch {
    return ''
  }
}

const imageTypes: { readonly [ending: string]: string } = {
  avif: 'image/avif',
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  png: 'image/png',
  svg: 'image/svg+xml',
  webp: 'image/webp',
}

function imageType(path: string): string {
  return imageTypes[path.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'application/octet-stream'
}
