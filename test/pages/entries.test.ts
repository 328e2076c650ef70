/** An index page whose entries are made one after the other is the page that all of them give together. */
import { describe, expect, it, vi } from 'vitest'
import type { Options } from '../../pipeline/config.ts'
import { element } from '../../pipeline/render/element.ts'
import type { Page } from '../../pipeline/render/page.ts'
import { renderLongPage } from '../../pipeline/render/render-long-page.ts'
import { renderPage } from '../../pipeline/render/render-page.ts'
import { createSite } from '../../pipeline/render/site.ts'
import { themeLayout } from '../../pipeline/theme/layout.ts'
import { openInMemory } from '../support/file-in-memory.ts'
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

interface Case {
  readonly layout: Options['layout']
  /** Whether its file is written while it is made. */
  readonly isWritten: boolean
}

const cases: { readonly [name: string]: Case } = {
  "the theme's": { layout: undefined, isWritten: true },
  'one that puts something around': {
    layout: { body: (parts) => [element('div', {}, ...themeLayout.body(parts))] },
    isWritten: true,
  },
  'one that shows it twice': {
    layout: { body: ({ main }) => [main, structuredClone(main)] },
    isWritten: false,
  },
  'one that leaves it out': { layout: { body: ({ footer }) => [footer] }, isWritten: false },
}

describe.each(Object.entries(cases))('in a layout: %s', (_, { isWritten, layout }) => {
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
    const page = { path: tag, locale, title: 'A', main: [element('h1', {}, 'B')] } satisfies Page
    const list = element('ul', { className: ['articles'] }, ...entries())
    const open = vi.fn(openInMemory)
    const { content, path } = renderLongPage({ ...page, entries }, site, open)
    expect(open).toHaveBeenCalledTimes(isWritten ? 1 : 0)
    expect({ path, content: String(content) }).toEqual(
      renderPage({ ...page, main: [...page.main, list] }, site),
    )
  })
})
