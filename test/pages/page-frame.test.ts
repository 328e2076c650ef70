/** Pages in the theme's own frame against the same pages as any layout has them, in whatever words. */
import fc from 'fast-check'
import type { ElementContent } from 'hast'
import { afterAll, expect, it } from 'vitest'
import type { Page } from '../../pipeline/render/page.ts'
import { frameOf } from '../../pipeline/render/page-frame.ts'
import { renderPage } from '../../pipeline/render/render-page.ts'
import { createSite, type Site } from '../../pipeline/render/site.ts'
import { type BodyParts, themeLayout } from '../../pipeline/theme/layout.ts'
import { seed } from '../support/fuzz.ts'
import { createPublication } from '../support/publication.ts'

const { settings } = createPublication({}, { url: 'https://example.org/news/' }, afterAll)
const site: Site = {
  ...createSite(settings, []),
  settings,
  locales: settings.locales,
  words: (_, key) => key,
  cardOf: () => undefined,
  styleSheet: 'assets/style.css',
  preloads: () => [],
}
/** The same layout, but not known for it. */
const stock = {
  ...settings,
  layout: { ...themeLayout, body: (parts: BodyParts) => themeLayout.body(parts) },
}

const words = ['skip-to-content', 'site-title', 'languages', 'footer']
const bit = fc.constantFrom(
  ...['Lyon', ' ', ' ', '"', "'", ':', '!', '--', '2023-06-06', '-5', 'لاہور', '، ', '&', '<'],
  ...['<main></main>', ' href="\uFDD1"', '\uFDD1', '« a »', 'a@b.cd', '\0', '5 %', ''],
)
const text = fc.array(bit, { maxLength: 5 }).map((bits) => bits.join(''))
const content: fc.Arbitrary<ElementContent> = fc
  .tuple(fc.constantFrom('p', 'em', 'code', 'li', 'svg'), text)
  .map(([tagName, value]) => ({
    type: 'element',
    tagName,
    properties: {},
    children: [{ type: 'text', value }],
  }))
const path = fc.constantFrom('', 'en', 'fr/a', 'ur/a/b', "en/it's&", 'ur/چراغ')
const page = fc
  .record({
    path,
    locale: fc.constantFrom(...settings.locales),
    title: text,
    from: fc.constantFrom(undefined, { basePath: '/news/' }),
    isPicker: fc.constantFrom(undefined, true),
    alternates: fc.option(
      fc
        .subarray([...settings.locales])
        .chain((locales) =>
          fc
            .array(path, { minLength: 3, maxLength: 3 })
            .map((paths) => locales.map((locale, index) => ({ locale, path: paths[index] ?? '' }))),
        ),
    ),
    main: fc.array(content, { maxLength: 3 }),
  })
  .map(
    ({ alternates, from, isPicker, ...rest }): Page => ({
      ...rest,
      ...(from === undefined ? {} : { from }),
      ...(isPicker === undefined ? {} : { isPicker }),
      ...(alternates === null ? {} : { alternateSet: { alternates, picker: 'a' } }),
    }),
  )

it('is the page that the layout gives', () => {
  let framed = 0
  fc.assert(
    fc.property(page, fc.dictionary(fc.constantFrom(...words), text), (page, said) => {
      const own = { ...site, words: (_: unknown, key: string) => said[key] ?? key }
      const copy = structuredClone(page)
      expect(renderPage(page, own).content).toBe(
        renderPage(copy, { ...own, settings: stock }).content,
      )
      // Typography and isolation are in the page's own elements, which previews read.
      expect(page.main).toEqual(copy.main)
      if (frameOf(page, own, () => '') !== undefined) framed++
    }),
    { seed, numRuns: 2000 },
  )
  expect(framed).toBeGreaterThan(1000)
})
