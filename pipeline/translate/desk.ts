/**
 * The translation desk of a publication: settings → a web application on loopback, and what it holds.
 *
 * files ─▶ desk state ─▶ views and previews ─▶ browser ─▶ try, save, accept, sync ─▶ files
 */
import { Hono } from 'hono'
import type { Settings } from '../config.ts'
import { createPreviewRenderer } from '../render/preview.ts'
import { readAssets } from './assets.ts'
import { createChanges } from './changes.ts'
import { createDeskState } from './desk-state.ts'
import { guard, limitBody } from './guard.ts'
import { readingRoutes } from './reading-routes.ts'
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
  /** Starts to watch the files and to count what is open. */
  readonly start: () => void
  readonly close: () => Promise<void>
}

/** Milliseconds after a change in which more are expected. */
const settling = 30

export function createDesk(settings: Settings, options: DeskOptions): Desk {
  const changes = createChanges((slug) => state.summary(slug)?.row)
  const state = createDeskState(settings, changes.tell)
  const parts = {
    state,
    changes,
    assets: readAssets(settings),
    renderContent: createPreviewRenderer(settings),
  }
  const app = new Hono({ strict: false })
  app.use(guard(options), limitBody)
  app.route(`/${options.token}`, readingRoutes(parts))
  app.route(`/${options.token}`, writingRoutes(parts))
  app.onError((error, context) => context.text(`${error.message}\n`, 500))

  let watching: { readonly close: () => Promise<void> } | undefined
  let timer: NodeJS.Timeout | undefined
  const takeStockSoon = () => {
    clearTimeout(timer)
    timer = setTimeout(() => void state.takeStock().then(state.inspectAll), settling)
  }
  return {
    app,
    start() {
      watching = watch(settings.root, {
        // Where it throws, its row says why.
        article: (slug) => void state.open(slug).catch(() => undefined),
        stock: takeStockSoon,
        config: changes.tellConfig,
      })
      void state.inspectAll()
    },
    async close() {
      clearTimeout(timer)
      state.close()
      changes.close()
      await watching?.close()
    },
  }
}
