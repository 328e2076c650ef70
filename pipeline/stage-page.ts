/**
 * Pages that are made before the names of what all pages share are known: each is written at once, with
 * the names that are expected, or with stand-ins as long as the names. Where they turn out otherwise, they
 * are put in their place when they are known. So no page waits in memory, and none is written twice.
 *
 * Law: a page with its names set is the page that would have been made with them.
 */
import { closeSync, openSync, writeSync } from 'node:fs'
import { encode } from './encode.ts'
import { digestContents } from './last-build/digest-contents.ts'
import { type States, stateSize, undisturbed, writeState } from './last-build/file-state.ts'
import type { Locale } from './model.ts'
import type { StagedFile } from './publish/publish.ts'
import type { WriteStaged } from './publish/stage.ts'
import { namesInBytes } from './render/names-in-bytes.ts'
import { type NamesByLocale, namesIn, type SharedAssets } from './render/shared-assets.ts'
import type { SiteFile } from './render/site.ts'

/** Plain data: it can go from one thread to another. */
export interface StagedPage {
  /** In the site. */
  readonly path: string
  /** Of its content with stand-ins, as `digestContents` gives it. */
  readonly digest: string
  /** As it was written: in `dist/`, too, where it comes there with its folder and nobody opens it. */
  readonly state: States
  /** Where in it each name stands, in bytes. */
  readonly names: readonly number[]
  /** Whether it was written with the names that were expected. */
  readonly isNamed: boolean
}

/**
 * @param standIns What the page was made with.
 * @param expected The names that it is to have, as far as it is known.
 */
export function stagePage(
  { content, path }: SiteFile,
  standIns: SharedAssets,
  locale: Locale,
  write: WriteStaged,
  expected?: NamesByLocale,
): StagedPage {
  const bytes = typeof content === 'string' ? encode(content) : Buffer.from(content)
  const names = namesInBytes(bytes, path, standIns, locale)
  if (names === undefined) throw new Error(`The page ${path} has not the links of its head`)
  const digest = digestContents([bytes])
  const known = expected?.[locale.tag] ?? []
  for (let index = 0; index < known.length; index++)
    bytes.write(known[index] ?? '', names[index] ?? 0, 'latin1')
  const state = new Float64Array(stateSize)
  writeState(state, 0, write(path, bytes), undisturbed)
  return { path, digest, state, names, isNamed: known.length > 0 }
}

/** What pages in a locale get. */
export interface Naming {
  readonly names: readonly string[]
  /** Whether these were expected. */
  readonly isExpected: boolean
}

/** @param expected The names that were expected when the pages were made. */
export function namingOf(assets: SharedAssets, locale: Locale, expected?: NamesByLocale): Naming {
  const names = namesIn(assets, locale)
  return { names, isExpected: expected?.[locale.tag]?.join() === names.join() }
}

/**
 * The page as it is published: with these names.
 *
 * @param site Absolute path of the folder in which it is staged.
 */
export function withNames(
  { isNamed, names: places, path }: Pick<StagedPage, 'isNamed' | 'names' | 'path'>,
  site: string,
  { isExpected, names }: Naming,
): { readonly path: string; readonly content: StagedFile } {
  const finish = () => {
    if (!(isNamed && isExpected)) setNames(`${site}/${path}`, places, names)
  }
  return { path, content: { finish } }
}

/** Puts the names in their place in what is written. */
function setNames(file: string, places: readonly number[], names: readonly string[]): void {
  const handle = openSync(file, 'r+')
  try {
    for (const [index, name] of names.entries()) writeSync(handle, name, places[index])
  } finally {
    closeSync(handle)
  }
}
