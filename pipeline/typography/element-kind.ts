/**
 * What an element is to the text that it stands in (HTML Living Standard, phrasing content): a part
 * of it, an object in it, a line break, nothing that a reader reads there, or a block of its own.
 */
import type { Element } from 'hast'

export type ElementKind = 'inline' | 'object' | 'break' | 'nothing' | 'block'

const kinds: Readonly<Record<Exclude<ElementKind, 'block'>, readonly string[]>> = {
  inline: [
    ...['a', 'abbr', 'b', 'bdi', 'bdo', 'big', 'cite', 'data', 'del', 'dfn', 'em', 'font', 'i'],
    ...['ins', 'label', 'mark', 'q', 's', 'small', 'span', 'strike', 'strong', 'sub', 'sup'],
    ...['time', 'u'],
  ],
  object: [
    ...['audio', 'button', 'canvas', 'code', 'embed', 'iframe', 'img', 'input', 'kbd', 'math'],
    ...['meter', 'object', 'output', 'picture', 'progress', 'ruby', 'samp', 'select', 'svg'],
    ...['textarea', 'tt', 'var', 'video'],
  ],
  break: ['br'],
  nothing: ['link', 'meta', 'noscript', 'script', 'style', 'template', 'title', 'wbr'],
}

const byName = new Map(
  Object.entries(kinds).flatMap(([kind, names]) =>
    names.map((name) => [name, kind as ElementKind] as const),
  ),
)

export function elementKind({ tagName, properties }: Element): ElementKind {
  const { dataFootnoteRef, dataFootnoteBackref } = properties
  if (dataFootnoteRef !== undefined || dataFootnoteBackref !== undefined) return 'nothing'
  return byName.get(tagName) ?? 'block'
}
