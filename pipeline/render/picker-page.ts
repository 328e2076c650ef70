/**
 * The pages where a reader chooses a language: the site's first page, and one for each article. They
 * are real pages, work without a script, and are the `x-default` of what they list.
 */
import type { Element } from 'hast'
import { linkToPage } from '../address.ts'
import type { CompleteEdition } from '../complete.ts'
import type { Locale } from '../model.ts'
import { articleAlternates, indexAlternates } from './alternates.ts'
import { element } from './element.ts'
import { attribute, escapeText, startTagIn } from './html-text.ts'
import { lineHtml } from './line-html.ts'
import { setText } from './plain-text.ts'
import { renderPage, renderWritten } from './render-page.ts'
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
export function renderArticlePicker(
  editions: readonly CompleteEdition[],
  site: Site,
  alternateSet = articleAlternates(editions[0]?.article.slug ?? '', site),
): SiteFile {
  const [first] = editions
  const slug = first?.article.slug ?? ''
  const items = editions.map(({ locale, title }) => ({
    locale,
    path: site.pathOf(slug, locale) ?? '',
    heading: title,
    text: locale.endonym,
  }))
  return renderPicker(slug, first?.title, first?.fields.description, items, alternateSet, site)
}

interface Item {
  readonly locale: Locale
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
  const heading = title ?? site.words(source, 'site-title')
  const page = { path, locale: source, title, description, alternateSet, isPicker: true }
  const written = writeChoices(heading, source, path, items)
  return (
    renderWritten({ ...page, main: [] }, written, site) ??
    renderPage({ ...page, main: choicesOf(heading, path, items) }, site)
  )
}

/** What stands in `main`. */
function choicesOf(title: string, path: string, items: readonly Item[]): readonly Element[] {
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
  return [element('h1', {}, title), element('ul', { className: ['articles'] }, ...list)]
}

/**
 * The same as HTML, written at once. Law: it is what the elements give; the direction of an item is its
 * own, so nothing is isolated in it.
 */
function writeChoices(title: string, own: Locale, path: string, items: readonly Item[]): string {
  let html = `<h1>${lineHtml(title, own)}</h1><ul class="articles">`
  for (const { heading, locale, path: target, text } of items) {
    const href = attribute('href', linkToPage(path, target))
    const hreflang = attribute('hreflang', locale.tag)
    html +=
      startTagIn('li', locale) +
      `<h2><a${href}${hreflang}>${escapeText(setText(heading, locale))}</a></h2>` +
      `<p>${escapeText(setText(text, locale))}</p></li>`
  }
  return `${html}</ul>`
}
