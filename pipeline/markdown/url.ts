/** What an address may be: safe protocols for links, and slugs that are one path segment. */

/** Protocols of links that are published; relative addresses are besides. */
export const safeProtocols: readonly string[] = ['http', 'https', 'mailto', 'tel']

/** The protocol of an address that is not safe, as a browser reads it; undefined for a safe one. */
export function unsafeProtocol(url: string): string | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the URL Standard strips exactly these.
  const read = url.replace(/^[\u0000-\u0020]+/, '').replace(/[\t\r\n]/g, '')
  const protocol = /^([a-z][a-z0-9+.-]*):/i.exec(read)?.[1]?.toLowerCase()
  return protocol === undefined || safeProtocols.includes(protocol) ? undefined : protocol
}

/** What is wrong with a slug, in words; undefined where nothing is. */
export function slugMistake(slug: string): string | undefined {
  if (/[\\/]/.test(slug)) return 'holds a slash'
  if (slug.startsWith('.') || slug.includes('..')) return 'holds `..` or starts with a dot'
  if (/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}?#%<>:"|*]/u.test(slug))
    return 'holds a character that no address or file name can have'
  if (slug.trim() !== slug || slug === '') return 'is empty, or starts or ends with a blank'
  if (Buffer.byteLength(slug) > 200) return 'is longer than 200 bytes'
  return undefined
}
