/**
 * The style sheet and the fonts that pages load. Their names are digests of what all articles together
 * need, so a page that is made before has stand-ins, and gets the names set when they are known.
 *
 * Law: a page with its names set is the page that would have been made with them. Names stand between
 * the first `<link rel="` of a page, before which no text has these characters as they are (`<` is
 * escaped in text, `"` in attributes), and its link to the icon, which `headOf` puts behind them.
 */
import type { Settings } from '../config.ts'
import type { Locale } from '../model.ts'
import type { Site } from './site.ts'

export type SharedAssets = Pick<Site, 'styleSheet' | 'preloads'>

/** What stands for the assets until they are known; `locales` are those with pages. */
export function standInAssets(
  { fonts }: Pick<Settings, 'fonts'>,
  locales: readonly Locale[],
): SharedAssets {
  return {
    styleSheet: 'assets/style.css',
    preloads({ tag }) {
      const font = locales.some((one) => one.tag === tag) ? fonts.get(tag) : undefined
      if (font === undefined) return []
      const bold = font.bold === undefined ? [] : ['assets/bold.woff2']
      return ['assets/regular.woff2', ...bold]
    },
  }
}

/** Whether pages in a locale load the same. */
export function areSameAssets(a: SharedAssets, b: SharedAssets, locale: Locale): boolean {
  return namesOf(a, locale).join() === namesOf(b, locale).join()
}

/** @param locale The page's own. */
export function setAssets(
  html: string,
  from: SharedAssets,
  to: SharedAssets,
  locale: Locale,
): string {
  const known = namesOf(to, locale)
  const start = html.indexOf('<link rel="')
  const end = html.indexOf('<link rel="icon"')
  const links = namesOf(from, locale).reduce(
    (text, name, index) => text.replace(`/${name}"`, () => `/${known[index]}"`),
    html.slice(start, end),
  )
  return html.slice(0, start) + links + html.slice(end)
}

function namesOf({ preloads, styleSheet }: SharedAssets, locale: Locale): readonly string[] {
  return [styleSheet, ...preloads(locale)].map(nameInLink)
}

/** The last part of a path as links have it. */
function nameInLink(path: string): string {
  return encodeURIComponent(path.slice(path.lastIndexOf('/') + 1))
}
