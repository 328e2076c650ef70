/** What an address may be: safe protocols for links, and slugs that are one path segment. */

/** Protocols of links that are published; relative addresses are besides. */
export const safeProtocols: readonly string[] = ['http', 'https', 'mailto', 'tel']

/** The protocol of an address that is not safe, as a browser reads it; undefined for a safe one. */
export function unsafeProtocol(url: string): string | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the URL Standard strips exactly these.
  const read = url.replace(/^[\u0000-\u0020]+/, '').replace(/[\t\r\n]/g, '')
  const protocol = /^([a-zA-Z][a-zA-Z0-9+.-]*):/.exec(read)?.[1]?.toLowerCase()
  return protocol === undefined || safeProtocols.includes(protocol) ? undefined : protocol
}

/**
 * An address in the form in which every reader takes it the same way: a known protocol in small
 * letters, and `./` before a relative one whose colon could be taken for the end of a protocol.
 */
export function plainUrl(url: string): string {
  const [, before = '', protocol, after = ''] = /^([^/?#:]*)(:)([\s\S]*)$/.exec(url) ?? []
  if (protocol === undefined) return url
  if (safeProtocols.includes(before.toLowerCase())) return `${before.toLowerCase()}:${after}`
  return unsafeProtocol(url) === undefined ? `./${url}` : url
}

/** What is wrong with a slug, in words; undefined where nothing is. */
export function slugMistake(slug: string): string | undefined {
  if (/[\\/]/.test(slug)) return 'holds a slash'
  if (slug.startsWith('.') || slug.includes('..')) return 'holds `..` or starts with a dot'
  if (slug.toLowerCase() === 'index.html') return 'is the name of every page’s file'
  if (/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}?#%<>:"|*]/u.test(slug))
    return 'holds a character that no address or file name can have'
  if (slug.trim() !== slug || slug === '') return 'is empty, or starts or ends with a blank'
  if (Buffer.byteLength(slug) > 200) return 'is longer than 200 bytes'
  return undefined
}
