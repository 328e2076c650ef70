/** Names found where they stood in the page before, against the same looked for in each page. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { attribute, escapeText } from '../../pipeline/render/html-text.ts'
import { loadedFiles } from '../../pipeline/render/loaded-files.ts'
import { namesInBytes } from '../../pipeline/render/names-in-bytes.ts'
import { findNames } from '../../pipeline/render/shared-assets.ts'
import { seed } from '../support/fuzz.ts'

const path = fc
  .array(fc.constantFrom('en', 'assets', 'a', 'ک'), { maxLength: 4 })
  .map((parts) => parts.join('/'))
const text = fc
  .array(fc.constantFrom('a', '<', '"', 'ک', '<link rel="', '<link rel="icon"', '/style.1.css"'))
  .map((parts) => parts.join(''))
const sites = [
  { styleSheet: 'assets/style.1.css', preloads: () => ['assets/a.woff2', 'fonts/b.woff2'] },
  { styleSheet: 'assets/style.1.css', preloads: () => [] },
]
const locale = fc.constantFrom('en', 'ur').map((tag) => ({ tag }) as never)

it('stand where they are found, whatever page came before', () => {
  fc.assert(
    fc.property(path, text, fc.constantFrom(...sites), locale, (from, said, site, language) => {
      const meta = `<title>${escapeText(said)}</title><meta${attribute('content', said)}>`
      const html = `${meta}${loadedFiles(from, language, site as never)}<link rel="canonical">${said}`
      const bytes = Buffer.from(html)
      const found = namesInBytes(bytes, `${from}/index.html`, site, language)
      expect(found).toEqual(findNames(bytes.toString('latin1'), site, language))
    }),
    { seed, numRuns: 1000 },
  )
})

it('are not there in a page without them', () => {
  const [site] = sites
  if (site === undefined) throw new Error('There is none')
  const page = Buffer.from('<link rel="stylesheet" href="style.2.css"><link rel="icon">')
  expect(namesInBytes(page, 'index.html', site, { tag: 'en' } as never)).toBeUndefined()
})
