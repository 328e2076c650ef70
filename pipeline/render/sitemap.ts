/**
 * Every page in every language → sitemap.xml (sitemaps.org 0.9) with its `xhtml:link` alternates. Law: no
 * file has more addresses or bytes than the protocol allows; above that `sitemap.xml` is the index of
 * several.
 */
import { x } from 'xastscript'
import { fileUrl } from '../address.ts'
import { toXmlDocument } from '../xml.ts'
import { type AlternateSet, hreflangs } from './alternates.ts'
import type { FileInParts, Site, SiteFile } from './site.ts'
import { textPieces } from './text-pieces.ts'
import { emptyElement, escaped, escapedInAttribute } from './xml-text.ts'

const namespaces = {
  xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
}

/** What one file may hold: 50,000 addresses and 50 MiB, less room for its head. */
const protocolLimits = { addresses: 50_000, bytes: 50 * 1024 * 1024 - 1024 }

/** @param open Begins the next file: one is written after the other. */
export function* renderSitemap<File>(
  sets: Iterable<AlternateSet>,
  site: Site,
  open: () => FileInParts<File>,
  limits = protocolLimits,
): Generator<SiteFile | File> {
  const paths: string[] = []
  const linkTo = createLinks()
  let part = createPart(open(), limits)
  const finish = (): File => {
    const path = `sitemap-${paths.length + 1}.xml`
    paths.push(path)
    return part.end(path)
  }
  for (const set of sets) {
    for (const url of urlsOf(set, site, linkTo)) {
      if (part.add(url)) continue
      yield finish()
      part = createPart(open(), limits)
      part.add(url)
    }
  }
  if (paths.length === 0) {
    yield part.end('sitemap.xml')
    return
  }
  yield finish()
  const entries = paths.map((path) => x('sitemap', [x('loc', fileUrl(site.settings, path))]))
  const index = x('sitemapindex', { xmlns: namespaces.xmlns }, entries)
  yield { path: 'sitemap.xml', content: toXmlDocument(index) }
}

type LinkTo = (hreflang: string, url: string) => string

/** One `url` element for each page of a set, as text: the links to all others are the same. */
function urlsOf(set: AlternateSet, site: Site, linkTo: LinkTo): string[] {
  const pages = hreflangs(set, site)
  let links = ''
  for (const [hreflang, url] of pages) links += linkTo(hreflang, url)
  return pages.map(([, url]) => `<url><loc>${escaped(url)}</loc>${links}</url>`)
}

/** Gives the link to a page in a language; what stands before its address is made once a language. */
function createLinks(): LinkTo {
  const starts = new Map<string, string>()
  return (hreflang, url) => {
    let start = starts.get(hreflang)
    if (start === undefined) {
      const link = emptyElement('xhtml:link', { rel: 'alternate', hreflang, href: '' })
      start = link.slice(0, link.lastIndexOf('"'))
      starts.set(hreflang, start)
    }
    return `${start}${escapedInAttribute(url)}" />`
  }
}

/** What stands around the `url` elements of a file. */
const [head = '', foot = ''] = toXmlDocument(
  x('urlset', namespaces, { type: 'raw', value: '\uFDD1' }),
).split('\uFDD1')

/** A file with as many elements as its limits allow; there is room for one in any case. */
function createPart<File>(file: FileInParts<File>, limits: typeof protocolLimits) {
  const pieces = textPieces((piece) => file.add(piece))
  pieces.add(head)
  let addresses = 0
  let bytes = 0
  return {
    /** @returns Whether there was room for it. */
    add(url: string): boolean {
      const length = Buffer.byteLength(url)
      const isFull = addresses === limits.addresses || bytes + length > limits.bytes
      if (addresses > 0 && isFull) return false
      addresses++
      bytes += length
      pieces.add(url)
      return true
    },
    end(path: string): File {
      pieces.add(foot)
      pieces.end()
      return file.end(path)
    },
  }
}
