/**
 * Pages that are made before the names of what all pages share are known: each is written at once, with
 * stand-ins as long as the names, which are put in their place when they are known. So no page waits in
 * memory, and none is written twice.
 *
 * Law: a page with its names set is the page that would have been made with them.
 */
import { closeSync, openSync, writeSync } from 'node:fs'
import { encode } from './encode.ts'
import { digestContents } from './last-build/file-state.ts'
import type { Locale } from './model.ts'
import type { StagedFile } from './publish/publish.ts'
import type { WriteStaged } from './publish/stage.ts'
import { endOfNames, findNames, namesIn, type SharedAssets } from './render/shared-assets.ts'
import type { SiteFile } from './render/site.ts'

/** Plain data: it can go from one thread to another. */
export interface StagedPage {
  /** In the site. */
  readonly path: string
  /** Of its content with stand-ins, as `digestContents` gives it. */
  readonly digest: string
  /** Where in it each name stands, in bytes. */
  readonly names: readonly number[]
}

/** @param standIns What the page was made with. */
export function stagePage(
  { content, path }: SiteFile,
  standIns: SharedAssets,
  locale: Locale,
  write: WriteStaged,
): StagedPage {
  const bytes = typeof content === 'string' ? encode(content) : Buffer.from(content)
  // The names stand near the start: the rest need not be looked at.
  const end = bytes.indexOf(endOfNames) + endOfNames.length
  const names = findNames(bytes.toString('latin1', 0, end), standIns, locale)
  if (names === undefined) throw new Error(`The page ${path} has not the links of its head`)
  write(path, bytes)
  return { path, digest: digestContents([bytes]), names }
}

/**
 * The page as it is published: with these names.
 *
 * @param site Absolute path of the folder in which it is staged.
 */
export function withNames(
  page: StagedPage,
  site: string,
  assets: SharedAssets,
  locale: Locale,
): { readonly path: string; readonly content: StagedFile } {
  const finish = () => setNames(`${site}/${page.path}`, page.names, assets, locale)
  return { path: page.path, content: { finish } }
}

/** Puts the names in their place in what is written. */
function setNames(
  file: string,
  places: readonly number[],
  assets: SharedAssets,
  locale: Locale,
): void {
  const handle = openSync(file, 'r+')
  try {
    for (const [index, name] of namesIn(assets, locale).entries())
      writeSync(handle, name, places[index])
  } finally {
    closeSync(handle)
  }
}
