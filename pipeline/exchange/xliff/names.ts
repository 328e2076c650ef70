/**
 * Names of XLIFF 2.1: its namespace (2.0 and 2.1 share it), ours for what a file has to remember, and
 * elements by their local name, whatever prefix a tool has given them.
 */
import type { Element, ElementContent } from 'xast'

export const xliffNamespace = 'urn:oasis:names:tc:xliff:document:2.0'

/** Attributes of ours are `exported` and `form` of a unit; XLIFF lets tools keep what is not theirs. */
export const ownNamespace = 'urn:tarjuma:exchange'
export const ownPrefix = 'tarjuma'

/** The value of an attribute. */
export function attribute({ attributes }: Element, name: string): string | undefined {
  return attributes[name] ?? undefined
}

/** What a file's root says of the prefixes of XLIFF and of ours; undefined where it is no XLIFF 2. */
export interface Prefixes {
  readonly xliff: string
  readonly own: string
}

export function prefixesOf(root: Element): Prefixes | undefined {
  const prefixOf = (namespace: string) => {
    const name = Object.keys(root.attributes).find(
      (one) => /^xmlns(:|$)/.test(one) && root.attributes[one] === namespace,
    )
    return name?.replace(/^xmlns:?/, '').replace(/.$/, '$&:')
  }
  const xliff = prefixOf(xliffNamespace)
  if (xliff === undefined || root.name !== `${xliff}xliff`) return undefined
  return { xliff, own: prefixOf(ownNamespace) ?? `${ownPrefix}:` }
}

/** The local name of an element of XLIFF; empty for any other. */
export function localName({ name }: Element, { xliff }: Prefixes): string {
  const local = name.startsWith(xliff) ? name.slice(xliff.length) : ''
  return local.includes(':') ? '' : local
}

/** The elements of XLIFF with this name among an element's children. */
export function childrenOf(element: Element, name: string, prefixes: Prefixes): Element[] {
  return element.children.filter(
    (child: ElementContent): child is Element =>
      child.type === 'element' && localName(child, prefixes) === name,
  )
}
