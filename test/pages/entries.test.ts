/** An index page whose entries are made one after the other is the page that all of them give together. */
import { describe, expect, it } from 'vitest'
import type { Options } from '../../pipeline/config.ts'
import { element } from '../../pipeline/render/element.ts'
import type { Page } from '../../pipeline/render/page.ts'
import { renderPage } from '../../pipeline/render/render-page.ts'
import { createSite } from '../../pipeline/render/site.ts'
import { themeLayout } from '../../pipeline/theme/layout.ts'
import { createPublication } from '../support/publication.ts'

const texts = [
  'It "works": 12-inch -- and more...',
  "L'été à 14 h 30 ; « vraiment » ?",
  'لاہور میں GitHub اور C++ کے بارے میں، 2023-06-06',
  'A <b> & "c',
  '',
]
const entries = () =>
  texts.map((text) =>
    element('li', {}, element('h2', {}, element('a', { href: '../a/' }, text)), text),
  )

const layouts: { readonly [name: string]: Options['layout'] } = {
  "the theme's": undefined,
  'one that puts something around': {
    body: (parts) => [element('div', {}, ...themeLayout.body(parts))],
  },
  'one that shows it twice': { body: ({ main }) => [main, structuredClone(main)] },
  'one that leaves it out': { body: ({ footer }) => [footer] },
}

describe.each(Object.entries(layouts))('in a layout: %s', (_, layout) => {
  it.each(['en', 'fr', 'ur'])('entries in %s are those of the whole', (tag) => {
    const { settings } = createPublication({}, layout === undefined ? {} : { layout })
    const site = {
      ...createSite(settings, []),
      settings,
      words: (_locale: unknown, key: string) => `"${key}"`,
      cardOf: () => undefined,
      styleSheet: 'assets/a.css',
      preloads: () => [],
    }
    const locale = settings.locales.find((one) => one.tag === tag) ?? settings.source
    const page: Page = { path: tag, locale, title: 'A', main: [element('h1', {}, 'B')] }
    const list = element('ul', { className: ['articles'] }, ...entries())
    const { content, path } = renderPage({ ...page, entries }, site)
    expect({ path, content: content.toString() }).toEqual(
      renderPage({ ...page, main: [...page.main, list] }, site),
    )
  })
})
