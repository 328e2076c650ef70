/** An xast element → an XML document in UTF-8. */
import type { Element } from 'xast'
import { toXml } from 'xast-util-to-xml'

export function toXmlDocument(element: Element): string {
  const declaration = '<?xml version="1.0" encoding="utf-8"?>'
  // XML 1.0 § 2.4: `]]>` must not stand in text, which the serialiser leaves to us.
  const text = toXml(element, { closeEmptyElements: true }).replaceAll(']]>', ']]&gt;')
  return `${declaration}\n${text}\n`
}
