/** Every page in every language → sitemap.xml (sitemaps.org 0.9) with its `xhtml:link` alternates. */
import { x } from 'xastscript'
import { pageUrl } from '../address.ts'
import { toXmlDocument } from '../xml.ts'
import { type AlternateSet, hreflangs } from './alternates.ts'
import type { Site, SiteFile } from './site.ts'

export function renderSitemap(sets: readonly AlternateSet[], site: Site): SiteFile {
  const urls = sets.flatMap((set) => {
    const links = hreflangs(set, site).map(([hreflang, href]) =>
      x('xhtml:link', { rel: 'alternate', hreflang, href }),
    )
    const paths = [...set.alternates.map(({ path }) => path), set.picker]
    return paths.map((path) => x('url', [x('loc', pageUrl(site.settings, path)), ...links]))
  })
  const namespaces = {
    xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
    'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
  }
  return { path: 'sitemap.xml', content: toXmlDocument(x('urlset', namespaces, urls)) }
}
