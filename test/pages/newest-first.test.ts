/** The order in which index pages and feeds have the articles. */
import fc from 'fast-check'
import { afterAll, expect, it } from 'vitest'
import type { Listing } from '../../pipeline/record.ts'
import { createSite } from '../../pipeline/render/site.ts'
import { renderSitePages } from '../../pipeline/render/site-pages.ts'
import { openInMemory } from '../support/file-in-memory.ts'
import { seed } from '../support/fuzz.ts'
import { createPublication } from '../support/publication.ts'

const { settings } = createPublication({}, { url: 'https://example.org/' }, afterAll)

/** Of five moments, the third being written in three ways. */
const dates = [
  '1999-12-31',
  '2023-06-05T23:59:00Z',
  '2023-06-06',
  '2023-06-06T00:00:00Z',
  '2023-06-06T05:00:00+05:00',
  '2023-06-06T00:01:00Z',
  '2024-01-01',
]
const slugs = fc.uniqueArray(fc.stringMatching(/^[a-c](-[a-c]|\/[a-c])?[a-c]?$/), {
  minLength: 1,
  maxLength: 12,
})

const rest = {
  description: undefined,
  dateline: undefined,
  author: undefined,
  characters: undefined,
  minutes: 1,
}

it('is by time, then by slug, in whatever order they come', () => {
  let atOneTime = 0
  let files = 0
  fc.assert(
    fc.property(slugs, fc.infiniteStream(fc.constantFrom(...dates)), (some, days) => {
      const dated = some.map((slug) => ({ slug, date: String(days.next().value) }))
      const listings = dated.flatMap(({ date, slug }) =>
        settings.locales.map((locale): Listing => {
          const path = `${locale.tag}/${slug}`
          return { ...rest, slug, locale, path, date, title: slug }
        }),
      )
      const site = {
        ...createSite(settings, listings),
        settings,
        words: () => 'A',
        cardOf: () => undefined,
        styleSheet: 'assets/a.css',
        preloads: () => [],
      }
      const newest = dated.toSorted(
        (a, b) => Date.parse(b.date) - Date.parse(a.date) || (a.slug < b.slug ? -1 : 1),
      )
      atOneTime += dated.length - new Set(dated.map(({ date }) => Date.parse(date))).size
      for (const { content, path } of renderSitePages(listings, site, openInMemory)) {
        const [, tag] = /^(en|fr|ur)\/(?:index\.html|feed\.xml)$/.exec(path) ?? []
        if (tag === undefined) continue
        const pattern = path.endsWith('.html')
          ? /<h2><a href="([^"]*)\/"/g
          : /<entry>.*?<id>https:\/\/example\.org\/\w+\/([^<]*)\//gs
        const found = [...String(content).matchAll(pattern)].map(([, slug]) => slug)
        expect(found, path).toEqual(newest.map(({ slug }) => slug))
        files++
      }
    }),
    { seed, numRuns: 100 },
  )
  expect(atOneTime).toBeGreaterThan(100)
  expect(files).toBe(600)
})
