/**
 * The built site in Chromium: accessible in light and dark, on a phone and a desktop; nothing scrolls
 * sideways; nothing is asked of another host; and every page is valid by the Nu checker.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { copyOwnPublication } from '../support/own-publication.ts'
import type { Publication } from '../support/publication.ts'
import { sidewaysScroll, violationsOn } from './axe.ts'
import { launchChromium } from './chromium.ts'

const require = createRequire(import.meta.url)
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
}

let publication: Publication
let browser: Browser
let server: Server
let origin: string
let paths: string[]

beforeAll(async () => {
  publication = copyOwnPublication({}, (remove) => removals.push(remove))
  await publication.build()
  const files = Object.keys(publication.snapshot('dist')).filter((path) => path.endsWith('.html'))
  paths = files.map((path) => path.slice('dist'.length).replace(/index\.html$/, ''))
  server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    const file = path.endsWith('/') ? `${path}index.html` : path
    try {
      const content = readFileSync(join(publication.root, 'dist', file))
      response
        .writeHead(200, {
          'content-type': types[extname(file)] ?? 'application/octet-stream',
          // As hosts do for files that are named by their content.
          'cache-control': file.startsWith('/assets/') ? 'max-age=31536000, immutable' : 'no-cache',
        })
        .end(content)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  origin = `http://127.0.0.1:${port}`
  browser = await launchChromium()
})

const removals: (() => void)[] = []

/** Collects the browser's own layout-shift entries in `shifts`. */
const watchShifts = `
  window.shifts = []
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.shifts.push(entry.value)
  }).observe({ type: 'layout-shift', buffered: true })`

afterAll(async () => {
  for (const remove of removals) remove()
  await browser?.close()
  server?.close()
})

describe.each([
  { colorScheme: 'light' as const, width: 1280 },
  { colorScheme: 'dark' as const, width: 1280 },
  { colorScheme: 'light' as const, width: 320 },
  { colorScheme: 'dark' as const, width: 320 },
])('every page, $colorScheme, $width px', ({ colorScheme, width }) => {
  it('is accessible (axe: 0 violations), does not scroll sideways, and asks nothing of another host', async () => {
    const context = await browser.newContext({
      colorScheme,
      viewport: { width, height: 800 },
      bypassCSP: true,
    })
    const foreign: string[] = []
    const failed: string[] = []
    await context.route('**/*', async (route) => {
      const url = route.request().url()
      if (url.startsWith(origin)) return route.continue()
      foreign.push(url)
      return route.abort()
    })
    const page = await context.newPage()
    page.on('response', (response) => {
      if (response.status() >= 400) failed.push(response.url())
    })
    for (const path of paths) {
      await page.goto(origin + path)
      expect(await violationsOn(page), path).toEqual([])
      expect(await sidewaysScroll(page), path).toBe(0)
    }
    expect(foreign).toEqual([])
    expect(failed).toEqual([])
    await context.close()
  })
})

it('runs under its own content security policy without a complaint', async () => {
  const page = await browser.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  for (const path of paths) await page.goto(origin + path)
  expect(complaints).toEqual([])
  await page.close()
})

it.each([
  ['/', 0],
  ['/en/', 0],
  ['/fr/about/', 0],
  ['/ur/', 2],
  ['/ur/about/', 2],
  ['/ur/pakistan-auvergne-rhone-alpes/', 2],
])('%s downloads %i fonts, and nothing on it moves once they are at hand', async (path, count) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 800 } })
  const page = await context.newPage()
  const fonts: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'font') fonts.push(request.url())
  })
  await page.addInitScript(watchShifts)
  await page.goto(origin + path, { waitUntil: 'networkidle' })
  expect(fonts).toHaveLength(count)
  // The second time the fonts are in the browser's cache.
  await page.goto(origin + path, { waitUntil: 'networkidle' })
  await page.evaluate('document.fonts.ready.then(() => undefined)')
  expect(await page.evaluate('shifts')).toEqual([])
  await context.close()
})

it('measures layout shifts: a page that moves has some', async () => {
  const page = await browser.newPage()
  await page.addInitScript(watchShifts)
  await page.goto(`${origin}/en/about/`, { waitUntil: 'networkidle' })
  await page.evaluate(
    'new Promise((resolve) => setTimeout(() => { document.querySelector("h1").style.marginBlockStart = "20rem"; setTimeout(resolve, 300) }, 600))',
  )
  expect(await page.evaluate('shifts.length')).toBeGreaterThan(0)
  await page.close()
})

it('is valid by the Nu HTML checker', () => {
  const jar: string = require('vnu-jar')
  const dist = join(publication.root, 'dist')
  let report = ''
  try {
    execFileSync('java', ['-jar', jar, '--skip-non-html', '--format', 'json', dist], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  } catch (error) {
    report = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error)
  }
  const messages: { type: string; message: string; url: string }[] =
    report === '' ? [] : JSON.parse(report).messages
  expect(
    messages
      .filter(({ type }) => type === 'error')
      .map(({ message, url }) => `${url.split('/dist/')[1]}: ${message}`),
  ).toEqual([])
})
