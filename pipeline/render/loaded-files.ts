/**
 * A page → the links to what it loads: fonts, style sheet and icon.
 *
 * Law: they are the same for all pages of a language that are as deep, but for those that stand in a
 * folder with one of these files; so they are kept.
 */
import { depthOf, type LinkOrigin, linkToFile } from '../address.ts'
import { byTag } from '../by-tag.ts'
import { areHotPathsOn } from '../hot-paths.ts'
import type { Locale } from '../model.ts'
import { attribute } from './html-text.ts'
import type { Site } from './site.ts'

const icon = 'favicon.svg'

/** What was made last for a language. */
interface Known {
  preloads?: Site['preloads']
  styleSheet?: string
  /** Of each file, its first folder. */
  folders: readonly string[]
  /** By depth. */
  links: (string | undefined)[]
}

const knownOf = byTag((): Known => ({ folders: [], links: [] }))

export function loadedFiles(from: LinkOrigin, locale: Locale, site: Site): string {
  if (!areHotPathsOn || typeof from !== 'string') return linksTo(from, locale, site)
  const known = knownOf(locale.tag)
  if (known.preloads !== site.preloads || known.styleSheet !== site.styleSheet) {
    known.preloads = site.preloads
    known.styleSheet = site.styleSheet
    known.folders = [icon, site.styleSheet, ...site.preloads(locale)].map(
      (file) => file.split('/')[0] ?? '',
    )
    known.links = []
  }
  for (const folder of known.folders)
    if (from.startsWith(folder)) return linksTo(from, locale, site)
  const depth = depthOf(from)
  const links = known.links[depth] ?? linksTo(from, locale, site)
  known.links[depth] = links
  return links
}

function linksTo(from: LinkOrigin, locale: Locale, site: Site): string {
  const href = (file: string) => attribute('href', linkToFile(from, file))
  let html = ''
  for (const file of site.preloads(locale))
    html += `<link rel="preload"${href(file)} as="font" type="font/woff2" crossorigin="anonymous">`
  return (
    `${html}<link rel="stylesheet"${href(site.styleSheet)}>` +
    `<link rel="icon"${href(icon)} type="image/svg+xml">`
  )
}
