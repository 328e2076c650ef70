/**
 * The addresses of the site: which page stands where, and how one page links to another.
 *
 * Pages are folders with an `index.html`; links between them are relative, so the site works under
 * any base path and on any static host. Paths have `/`, no slash at either end, and are not encoded.
 */
import type { Locale, TranslatableField } from './model.ts'

/** Where a link stands: the path of its page, or for a page that may be shown anywhere, the base path. */
export type LinkOrigin = string | { readonly basePath: string }

/** Path of an article below its locale: its own, with the last part replaced by a translated slug. */
export function articlePath(
  slug: string,
  fields: { readonly [Field in TranslatableField]?: string | undefined },
): string {
  if (fields.slug === undefined) return slug
  return [...slug.split('/').slice(0, -1), fields.slug].join('/')
}

/** Path of an edition's page in the site. */
export function editionPath(locale: string, article: string): string {
  return `${locale}/${article}`
}

/** The language of the page in a file of the site: that of a page in no locale, a picker, is the source's. */
export function pageLocale(
  file: string,
  { locales, source }: { readonly locales: readonly Locale[]; readonly source: Locale },
): Locale {
  return locales.find(({ tag }) => file.startsWith(`${tag}/`)) ?? source
}

/** The file of a page in the site. */
export function pageFile(path: string): string {
  return path === '' ? 'index.html' : `${path}/index.html`
}

/** The absolute address of the page at a path, percent-encoded. */
export function pageUrl(
  { origin, basePath }: { readonly origin: string; readonly basePath: string },
  path: string,
): string {
  return `${origin}${linkToPage({ basePath }, path)}`
}

/** The absolute address of a file of the site, percent-encoded. */
export function fileUrl(
  { origin, basePath }: { readonly origin: string; readonly basePath: string },
  file: string,
): string {
  return `${origin}${linkToFile({ basePath }, file)}`
}

/** A link to the page at a path, percent-encoded. */
export function linkToPage(from: LinkOrigin, to: string): string {
  if (from === to) return './'
  const link = linkToFile(from, to)
  if (link === '') return './'
  return link.endsWith('/') ? link : `${link}/`
}

/** A link to a file of the site, percent-encoded. */
export function linkToFile(from: LinkOrigin, file: string): string {
  if (typeof from !== 'string') return from.basePath + encodePath(file)
  // Most pages lead out of their first folder.
  if (from !== '' && file !== '' && from.charCodeAt(0) !== file.charCodeAt(0))
    return wayUp(from, 0) + encodePath(file)
  const source = from === '' ? '' : `${from}/`
  const target = file === '' ? '' : `${file}/`
  /** Behind the last folder that both have. */
  let apart = 0
  for (let at = 0; at < source.length && source[at] === target[at]; at++)
    if (source[at] === '/') apart = at + 1
  const up = apart < source.length ? wayUp(from, apart) : ''
  const down = encodePath(target.slice(apart, -1))
  return apart >= target.length ? up.slice(0, -1) : up + down
}

/** How many parts a path has. */
export function depthOf(path: string): number {
  let depth = path === '' ? 0 : 1
  for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1)) depth++
  return depth
}

/** Out of every folder of a path from a place in it on. */
function wayUp(path: string, start: number): string {
  let up = '../'
  for (let at = path.indexOf('/', start); at !== -1; at = path.indexOf('/', at + 1)) up += '../'
  return up
}

function encodePath(path: string): string {
  return /[^\w\-.!~*'()/]/.test(path) ? path.split('/').map(encodeURIComponent).join('/') : path
}
