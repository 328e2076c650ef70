/** Links lead where the source's lead, but for the addresses that `allowedLinks` maps for the locale. */
import { compareMultisets } from '../multiset.ts'
import { parityRule } from '../parity.ts'

export const linkParity = parityRule(
  'link-parity',
  (node) => (node.type === 'link' ? node.url : undefined),
  (urls, found, locale, settings) => expectedUrls(urls, found, settings.allowedLinks[locale] ?? {}),
)

/**
 * What the source's addresses may be for these of the translation: each is itself or, where it was
 * not taken over, a mapped address that is left.
 */
function expectedUrls(
  urls: readonly string[],
  found: readonly string[],
  map: { readonly [source: string]: string },
): string[] {
  const { missing, extra } = compareMultisets(urls, found)
  const kept = compareMultisets(urls, missing).missing
  const left = [...extra]
  const mapped = missing.map((url) => {
    const allowed = mappedUrls(url, map).find((one) => left.includes(one))
    if (allowed !== undefined) left.splice(left.indexOf(allowed), 1)
    return allowed ?? url
  })
  return [...kept, ...mapped]
}

function mappedUrls(url: string, map: { readonly [source: string]: string }): string[] {
  return Object.entries(map)
    .filter(([source]) => url.startsWith(source))
    .map(([source, target]) => target + url.slice(source.length))
}
