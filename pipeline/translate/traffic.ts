/**
 * Requests that are being answered → when it is quiet. Work that can wait, such as counting what is open
 * in a thousand articles, is done in quiet moments, so that nobody who saves waits for it.
 */
import { setTimeout as pause } from 'node:timers/promises'
import type { MiddlewareHandler } from 'hono'

export interface Traffic {
  /** Goes around the handling of each request. */
  readonly watch: MiddlewareHandler
  /** Resolves once no request was answered for a moment. */
  readonly quiet: () => Promise<void>
}

/** Milliseconds without a request that count as quiet: a page asks for the next file within these. */
const moment = 150

export function createTraffic(): Traffic {
  let running = 0
  let last = performance.now()
  return {
    async watch(_context, next) {
      running++
      try {
        await next()
      } finally {
        running--
        last = performance.now()
      }
    },
    async quiet() {
      for (;;) {
        const left = running > 0 ? moment : last + moment - performance.now()
        if (left <= 0) return
        await pause(left)
      }
    },
  }
}
