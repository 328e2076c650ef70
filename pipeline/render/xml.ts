/** An xast element → an XML document in UTF-8. */
import type { Element } from 'xast'
import { toXml } from 'xast-util-to-xml'

export function toXmlDocument(element: Element): string {
  const declaration = '<?xml version="1.0" encoding="utf-8"?>'
  return `${declaration}\n${toXml(element, { closeEmptyElements: true })}\n`
}
