/** Fonts: Urdu pages load Nastaliq, cut to what the site uses; the others load none. */

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
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

  it('are one where two languages declare the same files', async () => {
    const fileOf = (name: string) =>
      createRequire(import.meta.url).resolve(`@expo-google-fonts/source-serif-4/${name}`)
    const regular = fileOf('400Regular/SourceSerif4_400Regular.ttf')
    const font = { family: 'Source Serif 4', regular, license: fileOf('LICENSE_FONT') }
    const publication = copyOwnPublication({ cards: false, fonts: { en: font, fr: { ...font } } })
    expect((await publication.build()).published).toBeDefined()
    const files = Object.keys(publication.snapshot('dist/assets'))
    expect(files.filter((path) => path.includes('source-serif'))).toEqual([
      expect.stringMatching(/source-serif-4-400\.[0-9a-f]{10}\.woff2$/),
      'dist/assets/source-serif-4.license.txt',
    ])
  })
})
