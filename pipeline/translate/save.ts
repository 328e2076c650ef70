/**
 * A translation that somebody has written on the desk → its catalog and its stamp.
 *
 * Law: written only where the catalog still says what the desk has shown, in that key's value alone.
 * The stamp names the source text that was shown, so a source that has changed meanwhile leaves the
 * translation stale, never fresh. The catalog comes first: a stamp alone would call the old text fresh.
 */
import { isUtf8 } from 'node:buffer'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { catalogFile, stampsFile } from '../files.ts'
import type { Article, Catalog, Stamp, Stamps } from '../model.ts'
import { parseCatalog } from '../read/catalog.ts'
import { readStamps } from '../read/stamps.ts'
import { errorCode } from '../read/text-file.ts'
import { isBlank, translationDigest } from '../stamp.ts'
import { stampsText } from '../sync/stamps-text.ts'
import { editString } from './edit-string.ts'
import type { RefusalView, SaveRequest } from './view.ts'
import { type WholeFile, writeWhole } from './write-whole.ts'

export type Saved =
  | { readonly did: 'saved' }
  | { readonly did: 'conflict'; readonly text: string | null }
  | { readonly did: 'refused'; readonly reason: RefusalView }

type Texts = Omit<SaveRequest, 'article'>

/** What of an article a save looks at: its slug, the keys that `sync` has given, and their order. */
export type Savable = Pick<Article, 'slug' | 'catalog'> & {
  readonly segments: readonly { readonly key: string }[]
}

/** How often a save starts again because a file was written in the same moment. */
const attempts = 20

/**
 * Writes a translation with its stamp, or the stamp alone where the text is as it was.
 *
 * @throws where the disk does not let it.
 */
export async function save(root: string, article: Savable, texts: Texts): Promise<Saved> {
  const { base, key, locale, source, text } = texts
  if (![text, source, base ?? ''].every((one) => one.isWellFormed()))
    return { did: 'refused', reason: 'surrogate' }
  // Only `sync` gives keys; one that it has not given yet could become another text's.
  if (!article.catalog.entries.has(key)) return { did: 'refused', reason: 'unsynced' }
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const plan = await planSave(root, article, { base, key, locale, source, text })
    if ('did' in plan) return plan
    if (await writeWhole(plan.files)) return { did: 'saved' }
  }
  throw new Error(`${catalogFile(locale, article.slug)} is written all the time by something else`)
}

/** Says that a translation is right for the source text that was shown: the stamp alone. */
export async function accept(root: string, article: Savable, texts: Texts): Promise<Saved> {
  if (isBlank(texts.text)) return { did: 'refused', reason: 'nothing' }
  return save(root, article, { ...texts, base: texts.text })
}

/** The files as they are now → as they are to be, or why nothing is to be written. */
async function planSave(
  root: string,
  article: Savable,
  { base, key, locale, source, text }: Texts,
): Promise<Saved | { readonly files: readonly WholeFile[] }> {
  const path = join(root, catalogFile(locale, article.slug))
  const stampsPath = join(root, stampsFile(locale, article.slug))
  const was = await bytesOf(path)
  const stampsWere = await bytesOf(stampsPath)
  if (was === undefined) return { did: 'refused', reason: 'unsynced' }
  const { catalog, mark } = parseBytes(was, locale, article.slug)
  const { stamps } = readStamps(root, locale, article.slug)
  if (!isSound(catalog, key) || stamps.errors.length > 0)
    return { did: 'refused', reason: 'broken' }
  if ([...stamps.stamps.values()].some(({ translation }) => translation === undefined))
    return { did: 'refused', reason: 'unsynced' }

  const now = catalog.entries.get(key)?.value
  if ((now ?? null) !== base && now !== text) return { did: 'conflict', text: now ?? null }
  const order = article.segments.map((segment) => segment.key)
  const stamp = { source, translation: translationDigest(text) }
  const edited = now === text ? was : Buffer.from(mark + editString(catalog, key, text, order))
  const record = stampsText(withStamp(stamps, key, stamp, order), stamps.retired)
  return {
    files: [
      { path, was, bytes: edited },
      { path: stampsPath, was: stampsWere, bytes: Buffer.from(record) },
    ],
  }
}

async function bytesOf(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path)
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    throw error
  }
}

/** A catalog and its byte order mark; one that is no UTF-8 is a broken one. */
function parseBytes(
  bytes: Buffer,
  locale: string,
  slug: string,
): { readonly catalog: Catalog; readonly mark: string } {
  const text = isUtf8(bytes) ? bytes.toString('utf8') : ''
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : ''
  const catalog = parseCatalog(catalogFile(locale, slug), locale, slug, text.slice(mark.length))
  return { catalog, mark }
}

/** Whether the catalog can be edited without losing anything: it parses, and the key has one text. */
function isSound({ errors, members }: Catalog, key: string): boolean {
  const own = members.filter((member) => member.key === key)
  return errors.length === 0 && own.length <= 1 && own.every(({ value }) => value !== undefined)
}

/** The stamps with this one in them: in its place, or behind the one before it in document order. */
function withStamp(
  { stamps }: Stamps,
  key: string,
  stamp: Stamp,
  order: readonly string[],
): ReadonlyMap<string, Stamp> {
  const entries = [...stamps]
  const at = entries.findIndex(([other]) => other === key)
  if (at >= 0) entries[at] = [key, stamp]
  else {
    const earlier = new Set(order.slice(0, order.indexOf(key)))
    const before = entries.findLastIndex(([other]) => earlier.has(other))
    entries.splice(before + 1, 0, [key, stamp])
  }
  return new Map(entries)
}
