/** Links to what a page loads, kept by depth, against the same made for each page. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { linkToFile } from '../../pipeline/address.ts'
import { attribute } from '../../pipeline/render/html-text.ts'
import { loadedFiles } from '../../pipeline/render/loaded-files.ts'
import { seed } from '../support/fuzz.ts'

const part = fc.constantFrom('en', 'assets', 'fonts', 'favicon.svg', 'a', 'as')
const path = fc.array(part, { maxLength: 4 }).map((parts) => parts.join('/'))
const files = ['assets/a.woff2', 'fonts/b&c.woff2']
const sites = [
  { styleSheet: 'assets/style.1.css', preloads: () => files },
  { styleSheet: 'assets/style.2.css', preloads: () => files.slice(1) },
]

it('leads to each of the files, whatever was made before', () => {
  fc.assert(
    fc.property(path, fc.constantFrom(...sites), fc.constantFrom('en', 'ur'), (from, site, tag) => {
      const html = loadedFiles(from, { tag } as never, site as never)
      const hrefs = [...html.matchAll(/ href="[^"]*"/g)].map(([href]) => href)
      const all = [...site.preloads(), site.styleSheet, 'favicon.svg']
      expect(hrefs).toEqual(all.map((file) => attribute('href', linkToFile(from, file))))
    }),
    { seed, numRuns: 1000 },
  )
})
