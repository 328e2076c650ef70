/** Fonts: Urdu pages load Nastaliq, cut to what the site uses; the others load none. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { copyOwnPublication } from '../support/own-publication.ts'

describe('fonts', () => {
  it('are preloaded by Urdu pages alone, published with their licence, and light enough for a phone', async () => {
    const publication = copyOwnPublication()
    await publication.build()
    const fonts = Object.keys(publication.snapshot('dist/assets')).filter((path) =>
      path.endsWith('.woff2'),
    )
    expect(fonts).toEqual([
      expect.stringMatching(/noto-nastaliq-urdu-400\.[0-9a-f]{10}\.woff2$/),
      expect.stringMatching(/noto-nastaliq-urdu-700\.[0-9a-f]{10}\.woff2$/),
    ])
    expect(publication.read('dist/assets/noto-nastaliq-urdu.license.txt')).toContain(
      'SIL Open Font License',
    )
    const bytesOf = (path: string) => readFileSync(join(publication.root, path))
    const [style = ''] = Object.keys(publication.snapshot('dist/assets')).filter((path) =>
      path.endsWith('.css'),
    )
    for (const locale of ['en', 'fr', 'ur']) {
      const file = `dist/${locale}/pakistan-auvergne-rhone-alpes/index.html`
      const page = publication.read(file)
      const preloads = [
        ...page.matchAll(/<link rel="preload" href="\.\.\/\.\.\/(assets\/[^"]+)" as="font"/g),
      ].map(([, path]) => `dist/${path}`)
      expect(preloads).toEqual(locale === 'ur' ? fonts : [])
      const text = [file, style, 'dist/favicon.svg'].map((path) => gzipSync(bytesOf(path)).length)
      const weight = [...text, ...preloads.map((path) => bytesOf(path).length)].reduce(
        (sum, length) => sum + length,
        0,
      )
      expect(weight).toBeLessThanOrEqual(locale === 'ur' ? 230_000 : 20_000)
    }
  })
})
