/**
 * The pages where a reader chooses a language: the site's first page, and one for each article. They
 * are real pages, work without a script, and are the `x-default` of what they list.
 */
import { linkToPage } from '../address.ts'
import type { CompleteEdition } from '../complete.ts'
import { articleAlternates, indexAlternates } from './alternates.ts'
import { element } from './element.ts'
import { renderPage } from './render-page.ts'
import type { Site, SiteFile } from './site.ts'

/** The first page: each language with what the site is, in its own words. */
export function renderRootPage(site: Site): SiteFile {
  const { source } = site.settings
  const items = site.locales.map((locale) => ({
    locale,
    path: locale.tag,
    heading: locale.endonym,
    text: site.words(locale, 'site-description'),
  }))
  const description = site.words(source, 'site-description')
  return renderPicker('', undefined, description, items, indexAlternates(site), site)
}

/** An article's picker: its title in each language that it has. */
export function renderArticlePicker(editions: readonly CompleteEdition[], site: Site): SiteFile {
  const [first] = editions
  const slug = first?.article.slug ?? ''
  const items = editions.map(({ locale, title }) => ({
    locale,
    path: site.pathOf(slug, locale) ?? '',
    heading: title,
    text: locale.endonym,
  }))
  return renderPicker(
    slug,
    first?.title,
    first?.fields.description,
    items,
    articleAlternates(slug, site),
    site,
  )
}

interface Item {
  readonly locale: Site['locales'][number]
  readonly path: string
  readonly heading: string
  readonly text: string
}

function renderPicker(
  path: string,
  title: string | undefined,
  description: string | undefined,
  items: readonly Item[],
  alternateSet: ReturnType<typeof indexAlternates>,
  site: Site,
): SiteFile {
  const { source } = site.settings
  const list = items.map(({ locale, path: target, heading, text }) =>
    element(
      'li',
      { lang: locale.tag, dir: locale.dir },
      element(
        'h2',
        {},
        element('a', { href: linkToPage(path, target), hrefLang: locale.tag }, heading),
      ),
      element('p', {}, text),
    ),
  )
  const main = [
    element('h1', {}, title ?? site.words(source, 'site-title')),
    element('ul', { className: ['articles'] }, ...list),
  ]
  return renderPage(
    { path, locale: source, title, description, main, alternateSet, isPicker: true },
    site,
  )
}
