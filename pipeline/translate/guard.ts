/**
 * Who may speak to the desk: a page of its own, on this machine, that knows the token of this start.
 *
 * Law: a request with another `Host` (DNS rebinding), a foreign `Origin` (another site's page), without
 * the token, or with a large body is answered before anything looks at the rest of it; and no answer
 * can be framed, sniffed or read by another site.
 */
import { createHash, timingSafeEqual } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'

export interface GuardSettings {
  readonly token: string
  readonly port: () => number
}

/** The longest request body, in bytes: a long paragraph has some thousand. */
const longestBody = 256 * 1024

/** What the desk's own pages may do: nothing but what comes from the desk. */
const deskPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** What a previewed page may do: what the published one may, without any script; framed by the desk. */
export const previewPolicy: string = [
  "default-src 'none'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' https: data:",
  "frame-ancestors 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** Checks `Host`, `Origin` and the token, and sets the headers of every answer. */
export function guard({ token, port }: GuardSettings): MiddlewareHandler {
  return async (context, next) => {
    const { req } = context
    const hosts = ['127.0.0.1', 'localhost', '[::1]'].map((name) => `${name}:${port()}`)
    const origin = req.header('origin')
    const isReading = req.method === 'GET' || req.method === 'HEAD'
    const isOwn =
      origin === undefined ? isReading : hosts.some((host) => origin === `http://${host}`)
    const [, given = ''] = req.path.split('/')
    if (!hosts.includes(req.header('host') ?? '')) context.res = refusal('Unknown host')
    else if (!isOwn) context.res = refusal('Foreign origin')
    else if (!isSame(given, token))
      context.res = refusal('No such desk: open the address that the terminal shows')
    else await next()
    const { headers } = context.res
    if (!headers.has('content-security-policy')) headers.set('content-security-policy', deskPolicy)
    headers.set('x-content-type-options', 'nosniff')
    headers.set('referrer-policy', 'no-referrer')
    headers.set('cross-origin-resource-policy', 'same-origin')
    headers.set('cross-origin-opener-policy', 'same-origin')
    if (!headers.has('cache-control')) headers.set('cache-control', 'no-store')
  }
}

export const limitBody: MiddlewareHandler = bodyLimit({
  maxSize: longestBody,
  onError: (context) => context.text('Too large', 413),
})

function refusal(reason: string): Response {
  return new Response(`${reason}\n`, {
    status: 403,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  })
}

/** Compared by digest, in the same time whatever the difference. */
function isSame(given: string, token: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(given), digest(token))
}
