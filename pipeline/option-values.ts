/** What single options may say: addresses of sites, tags of languages. */

export function isSiteAddress(url: string): boolean {
  if (!/^https?:\/\/[^?#@\s]+$/i.test(url)) return false
  return URL.canParse(url)
}

/** Canonical form only, so that `ur`, `UR` and `urd` never name three folders. */
export function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag
  } catch {
    return false
  }
}
