/**
 * The addresses of the site: which page stands where, and how one page links to another.
 *
 * Pages are folders with an `index.html`; links between them are relative, so the site works under
 * any base path and on any static host. Paths have `/`, no slash at either end, and are not encoded.
 */
import type { TranslatableField } from './model.ts'

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

/** The file of a page in the site. */
export function pageFile(path: string): string {
  return path === '' ? 'index.html' : `${path}/index.html`
}

/** A relative link from the page at one path to the page at another, percent-encoded. */
export function linkToPage(from: string, to: string): string {
  return `${linkToFile(from, to)}/`.replace(/^\/$/, './').replace(/\/\/$/, '/')
}

/** A relative link from the page at a path to a file of the site. */
export function linkToFile(from: string, file: string): string {
  const source = from === '' ? [] : from.split('/')
  const target = file === '' ? [] : file.split('/')
  let shared = 0
  while (shared < source.length && shared < target.length && source[shared] === target[shared])
    shared++
  const up = source.slice(shared).map(() => '..')
  const down = target.slice(shared).map(encodeURIComponent)
  return [...up, ...down].join('/')
}
