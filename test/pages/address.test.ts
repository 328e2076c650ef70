/** Links between pages and files: they lead where they should, as browsers resolve them. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { linkToFile, linkToPage, pageFile } from '../../pipeline/address.ts'
import { seed } from '../support/fuzz.ts'

const part = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom('en', 'a', 'ab', 'b', 'چراغ', 'x y', "a'b", 'c%d', '100%', 'q?#&'),
  },
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 4 })
    .map((text) => text.replaceAll(/[./]|^\s|\s$/g, '_')),
)
const path = fc.array(part, { maxLength: 4 }).map((parts) => parts.join('/'))
const base = 'https://site.example/base/'
const place = (link: string, page: string) =>
  decodeURIComponent(
    new URL(
      link,
      `${base}${page.split('/').map(encodeURIComponent).join('/')}${page === '' ? '' : '/'}`,
    ).pathname,
  )

it('a link leads from any page to any file', () => {
  fc.assert(
    fc.property(path, path, part, (from, folder, name) => {
      const file = folder === '' ? name : `${folder}/${name}`
      // No file has the name of a folder.
      fc.pre(!`${from}/`.startsWith(`${file}/`))
      expect(place(linkToFile(from, file), from)).toBe(`/base/${file}`)
      expect(decodeURIComponent(linkToFile({ basePath: '/base/' }, file))).toBe(`/base/${file}`)
    }),
    { seed, numRuns: 1000 },
  )
})

it('a link leads from any page to any page, and climbs no higher than it must', () => {
  fc.assert(
    fc.property(path, path, (from, to) => {
      const link = linkToPage(from, to)
      expect(place(link, from)).toBe(`/base/${pageFile(to).replace(/index\.html$/, '')}`)
      expect(linkToPage(from, from)).toBe('./')
      const shared = from.split('/').findIndex((one, index) => one !== to.split('/')[index])
      const depth = from === '' ? 0 : from.split('/').length
      expect(link.split('../').length - 1).toBe(shared === -1 ? 0 : depth - shared)
    }),
    { seed, numRuns: 1000 },
  )
})
