/** `robots.txt` (RFC 9309): everything may be read; where the sitemap is. */
import type { Site, SiteFile } from './site.ts'

export function renderRobots({ settings }: Site): SiteFile {
  const sitemap = `${settings.origin}${settings.basePath}sitemap.xml`
  return { path: 'robots.txt', content: `User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n` }
}
