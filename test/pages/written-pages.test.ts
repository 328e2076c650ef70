/** Pages that are written at once in the theme's own layout against the same in one that is not known for it. */
import fc from 'fast-check'
import { afterAll, expect, it } from 'vitest'
import { renderIndexPage } from '../../pipeline/render/index-page.ts'
import { renderArticlePicker, renderRootPage } from '../../pipeline/render/picker-page.ts'
import { createSite, type Site } from '../../pipeline/render/site.ts'
import { type BodyParts, type ListItemParts, themeLayout } from '../../pipeline/theme/layout.ts'
import { openInMemory } from '../support/file-in-memory.ts'
import { seed } from '../support/fuzz.ts'
import { createPublication } from '../support/publication.ts'

const options = { url: 'https://example.org/news/', targetLocales: ['fr', 'ur', 'en-GB'] }
const { settings } = createPublication({}, options, afterAll)
const site: Site = {
  ...createSite(settings, []),
  settings,
  locales: settings.locales,
  words: (_, key) => key,
  pathOf: (slug, { tag }) => `${tag}/${slug}`,
  cardOf: () => undefined,
  styleSheet: 'assets/style.css',
  preloads: () => [],
}
const layout = {
  ...themeLayout,
  body: (parts: BodyParts) => themeLayout.body(parts),
  listItem: (parts: ListItemParts) => themeLayout.listItem(parts),
}
const stock: Site = { ...site, settings: { ...settings, layout } }

const bit = fc.constantFrom(
  ...[
    'Lyon',
    'Σ',
    'لاہور',
    '، ',
    ' ',
    ' ',
    ' ',
    '"',
    "'",
    ':',
    '!',
    '-',
    '--',
    '...',
    '2023-06-06',
  ],
  ...['-5', '5 %', '5 min', 'p. 5', 'M. A', '&', '<', '« a »', 'a@b.cd', '\0', '`', ''],
)
const text = fc.array(bit, { maxLength: 5 }).map((bits) => bits.join(''))
const maybe = fc.option(text, { nil: undefined })

it('pickers', () => {
  fc.assert(
    fc.property(text, text, maybe, maybe, (slug, title, description, second) => {
      const frontMatter = { title, date: '2023-06-06', draft: false }
      const editions = site.locales.map((locale, index) => ({
        article: { slug: `a${slug}`, frontMatter },
        locale,
        title: index === 0 ? title : (second ?? title),
        fields: { description },
      })) as never
      expect(renderArticlePicker(editions, site)).toEqual(renderArticlePicker(editions, stock))
      const words = (_: unknown, key: string) => (key === 'site-title' ? title : (second ?? key))
      expect(renderRootPage({ ...site, words })).toEqual(renderRootPage({ ...stock, words }))
    }),
    { seed, numRuns: 500 },
  )
})

it('indexes', () => {
  const listing = fc.record({
    path: text.map((path) => `fr/a${path}`),
    title: text,
    description: maybe,
    date: fc.constantFrom('2023-06-06', '1999-12-31T23:59:00+05:00'),
    minutes: fc.nat(9),
  })
  fc.assert(
    fc.property(
      fc.array(listing, { maxLength: 3 }),
      fc.constantFrom(...site.locales),
      text,
      (some, locale, said) => {
        const listings = some as never
        const words: Site['words'] = (_, key, values) => `${values?.count ?? key} ${said}`
        expect(renderIndexPage(locale, listings, { ...site, words }, openInMemory)).toEqual(
          renderIndexPage(locale, listings, { ...stock, words }, openInMemory),
        )
      },
    ),
    { seed, numRuns: 1000 },
  )
})
