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

export function renderSitemap(
  sets: readonly AlternateSet[],
  site: Site,
  limits = protocolLimits,
): SiteFile[] {
  const parts = pack(
    sets.flatMap((set) => urlsOf(set, site)),
    limits,
  )
  const [only = '', second] = parts
  if (second === undefined) return [{ path: 'sitemap.xml', content: urlset(only) }]
  const files = parts.map((urls, index) => ({
    path: `sitemap-${index + 1}.xml`,
    content: urlset(urls),
  }))
  const entries = files.map(({ path }) => x('sitemap', [x('loc', fileUrl(site.settings, path))]))
  const index = x('sitemapindex', { xmlns: namespaces.xmlns }, entries)
  return [...files, { path: 'sitemap.xml', content: toXmlDocument(index) }]
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

/** Joins the texts in order, as many to a part as its limits allow. */
function pack(urls: readonly string[], limits: typeof protocolLimits): string[] {
  const parts: string[] = []
  let part: string[] = []
  let bytes = 0
  for (const url of urls) {
    const length = Buffer.byteLength(url)
    if (part.length > 0 && (part.length === limits.addresses || bytes + length > limits.bytes)) {
      parts.push(part.join(''))
      part = []
      bytes = 0
    }
    part.push(url)
    bytes += length
  }
  return [...parts, part.join('')]
}

function urlset(urls: string): string {
  return toXmlDocument(x('urlset', namespaces, { type: 'raw', value: urls }))
}
