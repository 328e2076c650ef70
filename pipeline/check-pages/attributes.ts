/**
 * An element → what its attributes say, as text: the addresses that it leads to or loads, and the
 * tokens of `rel`.
 */
import type { Element } from 'hast'
import type { Place } from '../model.ts'

/** The start of an element; no more, since an element may be the whole page. */
export function placeOf(file: string, { position }: Pick<Element, 'position'>): Place {
  return { file: `dist/${file}`, at: position?.start }
}

/** An attribute's value; undefined where it is not there or has none. */
export function textOf(value: Element['properties'][string]): string | undefined {
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  return Array.isArray(value) ? value.join(' ') : undefined
}

export function hasRel({ properties }: Element, token: string): boolean {
  return Array.isArray(properties.rel) && properties.rel.includes(token)
}

/** `link` elements that name this page in a language. */
export function isHreflang(element: Element): boolean {
  return (
    element.tagName === 'link' &&
    hasRel(element, 'alternate') &&
    element.properties.hrefLang !== undefined
  )
}

const sharedAddresses = new Set(['og:url', 'og:image'])
/** An address with its size; a comma ends it where it does not belong to the address (HTML § 4.8.4.2.1). */
const candidate = /(\S*[^\s,])(?:\s+[^,]*)?(?:,|$)/g

/** Every address that an element leads to or loads. */
export function addressesOf({ tagName, properties }: Element): readonly string[] {
  const { href, src, poster, srcSet, property, content } = properties
  const candidates = Array.from((textOf(srcSet) ?? '').matchAll(candidate), ([, one]) => one)
  const shared = tagName === 'meta' && sharedAddresses.has(String(property)) ? content : undefined
  return [href, src, poster, shared, ...candidates]
    .flatMap((address) => textOf(address) ?? [])
    .filter((address) => address !== '')
}
