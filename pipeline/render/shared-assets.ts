/**
 * The style sheet and the fonts that pages load. Their names are digests of what all articles together
 * need, so a page that is made before has stand-ins of the same length, and gets the names set when they
 * are known, or those that are expected when it is written.
 *
 * Law: a page with its names set is the page that would have been made with them. Names stand between
 * the first `<link rel="` of a page, before which no text has these characters as they are (`<` is
 * escaped in text, `"` in attributes), and its link to the icon, which `headOf` puts behind them.
 */
import { byTag } from '../by-tag.ts'
import type { Settings } from '../config.ts'
import type { Locale } from '../model.ts'
import { fontPath } from './fonts/font-path.ts'
import type { Site } from './site.ts'

export type SharedAssets = Pick<Site, 'styleSheet' | 'preloads'>

/** Where the links begin that have names. */
export const startOfNames = '<link rel="'
/** What stands behind the last name. */
export const endOfNames = '<link rel="icon"'

/** In the place of a digest that is not known yet. */
const noHash = '0'.repeat(10)

export function styleSheetPath(hash: string): string {
  return `assets/style.${hash}.css`
}

/** What stands for the assets until they are known; `locales` are those with pages. */
export function standInAssets(
  { fonts }: Pick<Settings, 'fonts'>,
  locales: readonly Locale[],
): SharedAssets {
  return {
    styleSheet: styleSheetPath(noHash),
    preloads({ tag }) {
      const font = locales.some((one) => one.tag === tag) ? fonts.get(tag) : undefined
      if (font === undefined) return []
      const bold = font.bold === undefined ? [] : [fontPath(font.family, 700, noHash)]
      return [fontPath(font.family, 400, noHash), ...bold]
    },
  }
}

/** Whether pages in a locale load the same. */
export function areSameAssets(a: SharedAssets, b: SharedAssets, locale: Locale): boolean {
  return namesIn(a, locale).join() === namesIn(b, locale).join()
}

/** @param locale The page's own. */
export function setAssets(
  html: string,
  from: SharedAssets,
  to: SharedAssets,
  locale: Locale,
): string | undefined {
  const places = findNames(html, from, locale)
  if (places === undefined) return undefined
  const known = namesIn(from, locale)
  let [text, end] = ['', 0]
  const inOrder = [...places.keys()].sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0))
  for (const index of inOrder) {
    text += html.slice(end, places[index]) + (namesIn(to, locale)[index] ?? '')
    end = (places[index] ?? 0) + (known[index]?.length ?? 0)
  }
  return text + html.slice(end)
}

/**
 * Where in a page the names of assets stand, in the order of `namesIn`.
 *
 * @returns Undefined where one of them is not there.
 */
export function findNames(
  html: string,
  assets: SharedAssets,
  locale: Locale,
): readonly number[] | undefined {
  const start = html.indexOf(startOfNames)
  const end = html.indexOf(endOfNames, start)
  if (start === -1 || end === -1) return undefined
  const places = placesIn(html.slice(start, end), assets, locale)
  return places.includes(-1) ? undefined : places.map((place) => start + place + 1)
}

/** The links that were looked at last in a language: most of its pages have the same. */
interface Known {
  preloads?: SharedAssets['preloads']
  styleSheet?: string
  links: string
  places: readonly number[]
}

const knownOf = byTag((): Known => ({ links: '', places: [] }))

function placesIn(links: string, assets: SharedAssets, locale: Locale): readonly number[] {
  const known = knownOf(locale.tag)
  const { preloads, styleSheet } = assets
  if (known.links === links && known.preloads === preloads && known.styleSheet === styleSheet)
    return known.places
  known.preloads = preloads
  known.styleSheet = styleSheet
  known.links = links
  known.places = namesIn(assets, locale).map((name) => links.indexOf(`/${name}"`))
  return known.places
}

/** The names of a locale's assets as its links have them: in ASCII. */
export function namesIn({ preloads, styleSheet }: SharedAssets, locale: Locale): readonly string[] {
  return [styleSheet, ...preloads(locale)].map((path) =>
    encodeURIComponent(path.slice(path.lastIndexOf('/') + 1)),
  )
}

/** The names that pages in each locale load: plain data. */
export interface NamesByLocale {
  readonly [tag: string]: readonly string[]
}

export function namesByLocale(assets: SharedAssets, locales: readonly Locale[]): NamesByLocale {
  return Object.fromEntries(locales.map((locale) => [locale.tag, namesIn(assets, locale)]))
}
