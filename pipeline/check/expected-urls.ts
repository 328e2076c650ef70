/** What the addresses of a source may be in a locale: themselves, or what `allowedLinks` maps them to. */
import { compareMultisets } from './multiset.ts'

/**
 * What the source's addresses may be for these of the translation: each is itself or, where it was
 * not taken over, a mapped address that is left.
 */
export function expectedUrls(
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
