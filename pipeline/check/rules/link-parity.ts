/** Links lead where the source's lead, but for the addresses that `allowedLinks` maps for the locale. */
import { parityRule } from '../parity.ts'

export const linkParity = parityRule(
  'link-parity',
  (node) => (node.type === 'link' ? node.url : undefined),
  (urls, found, locale, settings) =>
    urls.map((url) => mappedUrl(url, found, settings.allowedLinks[locale] ?? {})),
)

/** The address that the translation has for a source's, where the map allows it. */
function mappedUrl(
  url: string,
  found: readonly string[],
  map: { readonly [source: string]: string },
): string {
  for (const [source, target] of Object.entries(map)) {
    const mapped = url.startsWith(source) ? target + url.slice(source.length) : undefined
    if (mapped !== undefined && found.includes(mapped)) return mapped
  }
  return url
}
