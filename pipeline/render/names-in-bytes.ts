/**
 * Where in the bytes of a page the names of assets stand: the links that have them are looked for as they
 * stood in the last page of its language that was as deep, since most have the same.
 *
 * Law: the places are those that `findNames` gives. The links begin with what no page has before them and
 * end with the link to the icon, so where they are found no others are.
 */
import { depthOf } from '../address.ts'
import { byTag } from '../by-tag.ts'
import type { Locale } from '../model.ts'
import { endOfNames, findNames, type SharedAssets, startOfNames } from './shared-assets.ts'

interface Known extends SharedAssets {
  readonly links: Uint8Array
  /** From the start of the links on. */
  readonly places: readonly number[]
}

/** What was found last in a language, by depth. */
const knownOf = byTag((): (Known | undefined)[] => [])

/**
 * @param bytes The page in UTF-8.
 * @param path Of its file in the site.
 * @returns Undefined where one of the names is not there.
 */
export function namesInBytes(
  bytes: Buffer,
  path: string,
  assets: SharedAssets,
  locale: Locale,
): readonly number[] | undefined {
  const { preloads, styleSheet } = assets
  const all = knownOf(locale.tag)
  const depth = depthOf(path)
  const known = all[depth]
  if (known?.preloads === preloads && known.styleSheet === styleSheet) {
    const start = bytes.indexOf(known.links)
    if (start !== -1) return known.places.map((place) => start + place)
  }
  // The names stand near the start: the rest need not be looked at.
  const end = bytes.indexOf(endOfNames) + endOfNames.length
  const names = findNames(bytes.toString('latin1', 0, end), assets, locale)
  if (names === undefined) return undefined
  const start = bytes.indexOf(startOfNames)
  const links = Buffer.from(bytes.subarray(start, end))
  all[depth] = { preloads, styleSheet, links, places: names.map((name) => name - start) }
  return names
}
