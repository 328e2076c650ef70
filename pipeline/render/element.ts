/**
 * Name, properties and children → a hast element, as hastscript makes it where properties stand as hast
 * has them (lists of words as arrays). Pages have many elements, and hastscript looks each property up.
 */
import type { Element, ElementContent, Properties } from 'hast'

type Child = ElementContent | string | undefined

export function element(
  tagName: string,
  properties: Properties,
  ...children: readonly Child[]
): Element {
  return { type: 'element', tagName, properties, children: children.flatMap(childOf) }
}

function childOf(child: Child): ElementContent | readonly ElementContent[] {
  if (child === undefined) return []
  return typeof child === 'string' ? { type: 'text', value: child } : child
}
