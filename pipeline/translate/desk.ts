/**
 * The translation desk of a publication: settings → a web application on loopback, and what it holds.
 *
 * files ─▶ desk state ─▶ views and previews ─▶ browser ─▶ try, save, accept, sync ─▶ files
 */
import { Hono } from 'hono'
import type { Settings } from '../config.ts'
import { UnreadableFolderError } from '../read/inventory.ts'
import { createPreviewRenderer } from '../render/preview.ts'
import { readAssets } from './assets.ts'
import { createChanges } from './changes.ts'
import { createDeskState } from './desk-state.ts'
import { guard, limitBody } from './guard.ts'
import { readingRoutes } from './reading-routes.ts'
import { createTraffic } from './traffic.ts'
import { watch } from './watch.ts'
import { writingRoutes } from './writing-routes.ts'

export interface DeskOptions {
  /** What every address of the desk starts with. */
  readonly token: string
  /** The port that it is reached at, once that is known. */
  readonly port: () => number
}

export interface Desk {
  readonly app: Hono
  /** Starts to watch the files and to count what is open, once the first page is there. */
  readonly start: () => Promise<void>
  readonly close: () => void
}

/** Milliseconds after a change in which more are expected. */
const settling = 30

export function createDesk(settings: Settings, options: DeskOptions): Desk {
  const changes = createChanges((slug) => state.summary(slug)?.row)
  const state = createDeskState(settings, changes.tell)
  const traffic = createTraffic()
  const parts = {
    state,
    changes,
    traffic,
    assets: readAssets(settings),
    renderContent: createPreviewRenderer(settings),
  }
  const app = new Hono({ strict: false })
  app.use(guard(options), limitBody, traffic.watch)
  app.route(`/${options.token}`, readingRoutes(parts))
  app.route(`/${options.token}`, writingRoutes(parts))
  app.onError((error, context) => context.text(`${error.message}\n`, 500))

  let watching: { readonly close: () => void } | undefined
  let isClosed = false
  let timer: NodeJS.Timeout | undefined
  const takeStock = async () => {
    try {
      await state.takeStock()
    } catch (error) {
      // While folders are moved, as by a change of branch, the desk goes on with what it knows.
      if (error instanceof UnreadableFolderError) return
      throw error
    }
    await state.inspectAll(traffic.quiet)
  }
  const takeStockSoon = () => {
    clearTimeout(timer)
    timer = setTimeout(() => void takeStock(), settling)
  }
  return {
    app,
    async start() {
      await traffic.quiet()
      if (isClosed) return
      watching = watch(settings.root, {
        knows: (slug) => state.slugs().includes(slug),
        // Where it throws, its row says why.
        article: (slug) => void state.open(slug).catch(() => undefined),
        stock: takeStockSoon,
        config: () => changes.note('isConfigOld'),
        failed: () => changes.note('isBlind'),
      })
      await state.inspectAll(traffic.quiet)
    },
    close() {
      isClosed = true
      clearTimeout(timer)
      state.close()
      changes.close()
      watching?.close()
    },
  }
}
