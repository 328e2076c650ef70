/**
 * An address on a page → the file of the site that a host would give for it, resolved as browsers do
 * (WHATWG URL); undefined for what lies outside of the site's base path.
 */
import { pageFile, pageUrl } from '../address.ts'
import type { Dist } from './page-rule.ts'

export interface Target {
  /** Path in the site; empty for what is no address. */
  readonly file: string
  /** Decoded; empty for none. */
  readonly fragment: string
}

/** The page that a host shows where there is none, at any address. */
export const notFoundFile = '404.html'

/** @param from File of the page; an address on 404.html must hold wherever that is shown. */
export function targetOf(
  href: string,
  from: string,
  { files, settings }: Dist,
): Target | undefined {
  if (href.startsWith('#') || href === '') return { file: from, fragment: decoded(href.slice(1)) }
  const url = URL.parse(href, addressOf(from, settings))
  if (url === null) return { file: '', fragment: '' }
  if (url.origin !== settings.origin) return undefined
  const path = `${url.pathname}/` === settings.basePath ? settings.basePath : url.pathname
  if (!path.startsWith(settings.basePath)) return undefined
  const file = decoded(path.slice(settings.basePath.length))
  return { file: fileAt(file, files), fragment: decoded(url.hash.slice(1)) }
}

/** The absolute address of a page's file. */
export function addressOf(file: string, settings: Dist['settings']): string {
  if (file === notFoundFile) return pageUrl(settings, 'any/where')
  return pageUrl(settings, file.replace(/(^|\/)index\.html$/, ''))
}

/** Hosts lead from `/a` to `/a/` where that is a folder. */
function fileAt(path: string, files: Dist['files']): string {
  if (path === '' || path.endsWith('/')) return `${path}index.html`
  return !files.has(path) && files.has(pageFile(path)) ? pageFile(path) : path
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
