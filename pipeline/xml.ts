/** An xast element → its XML, and a whole document in UTF-8. */
import type { Element } from 'xast'
import { toXml } from 'xast-util-to-xml'

/** Raw nodes are XML that has been through here before. */
export function toXmlText(element: Element): string {
  // XML 1.0 § 2.4: `]]>` must not stand in text, which the serialiser leaves to us.
  return toXml(element, { allowDangerousXml: true, closeEmptyElements: true }).replaceAll(
    ']]>',
    ']]&gt;',
  )
}

export function toXmlDocument(element: Element): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${toXmlText(element)}\n`
}
