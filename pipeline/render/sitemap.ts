/**
 * Every page in every language → sitemap.xml (sitemaps.org 0.9) with its `xhtml:link` alternates. Law: no
 * file has more addresses or bytes than the protocol allows; above that `sitemap.xml` is the index of
 * several.
 */
import { x } from 'xastscript'
import { fileUrl, pageUrl } from '../address.ts'
import { toXmlDocument } from '../xml.ts'
import { type AlternateSet, hreflangs } from './alternates.ts'
import type { Site, SiteFile } from './site.ts'
import { emptyElement, textElement } from './xml-text.ts'

const namespaces = {
  xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
}

/** What one file may hold: 50,000 addresses and 50 MiB, less room for its head. */
const protocolLimits = { addresses: 50_000, bytes: 50 * 1024 * 1024 - 1024 }

/** One file after the other, each in memory only until it is taken. */
export function* renderSitemap(
  sets: Iterable<AlternateSet>,
  site: Site,
  limits = protocolLimits,
): Generator<SiteFile> {
  const paths: string[] = []
  let part = createPart(limits)
  const finish = (): SiteFile => {
    const path = `sitemap-${paths.length + 1}.xml`
    paths.push(path)
    return { path, content: part.bytes() }
  }
  for (const set of sets) {
    for (const url of urlsOf(set, site)) {
      if (part.add(url)) continue
      yield finish()
      part = createPart(limits)
      part.add(url)
    }
  }
  if (paths.length === 0) {
    yield { path: 'sitemap.xml', content: part.bytes() }
    return
  }
  yield finish()
  const entries = paths.map((path) => x('sitemap', [x('loc', fileUrl(site.settings, path))]))
  const index = x('sitemapindex', { xmlns: namespaces.xmlns }, entries)
  yield { path: 'sitemap.xml', content: toXmlDocument(index) }
}

/** One `url` element for each page of a set, as text: the links to all others are the same. */
function urlsOf(set: AlternateSet, site: Site): string[] {
  const links = hreflangs(set, site)
    .map(([hreflang, href]) => emptyElement('xhtml:link', { rel: 'alternate', hreflang, href }))
    .join('')
  const paths = [...set.alternates.map(({ path }) => path), set.picker]
  return paths.map(
    (path) => `<url>${textElement('loc', pageUrl(site.settings, path))}${links}</url>`,
  )
}

/** What stands around the `url` elements of a file. */
const [head = '', foot = ''] = toXmlDocument(
  x('urlset', namespaces, { type: 'raw', value: '\uFDD1' }),
).split('\uFDD1')

/** How many characters are made bytes at once: a large sitemap has tens of millions. */
const pieceSize = 0x10000

/** A file with as many elements as its limits allow; there is room for one in any case. */
function createPart(limits: typeof protocolLimits) {
  const pieces: Buffer[] = []
  let text = head
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
      text += url
      if (text.length >= pieceSize) {
        pieces.push(Buffer.from(text))
        text = ''
      }
      return true
    },
    bytes: (): Buffer => Buffer.concat([...pieces, Buffer.from(text + foot)]),
  }
}
