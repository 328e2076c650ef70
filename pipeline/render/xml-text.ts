/**
 * Texts and attributes → XML, as xast-util-to-xml writes them and `toXmlText` mends it: a sitemap has an
 * element for every page in every language. Law: what it escapes, leaves out, and how, is the same.
 */

/** @param tag The element's name. */
export function textElement(tag: string, text: string): string {
  return `<${tag}>${escaped(text)}</${tag}>`
}

/** An element that has nothing but attributes. */
export function emptyElement(tag: string, attributes: { readonly [name: string]: string }): string {
  let written = ''
  for (const name in attributes) {
    written += ` ${name}="${escapedInAttribute(attributes[name] ?? '')}"`
  }
  return `<${tag}${written} />`
}

export function escapedInAttribute(text: string): string {
  const inText = escaped(text)
  return inText.includes('"') ? inText.replaceAll('"', '&#x22;') : inText
}

export function escaped(text: string): string {
  // Controls are what XML has no way to say (XML 1.0 § 2.2).
  if (!/[<&\p{Cc}]|\]\]/u.test(text)) return text
  return text
    .replace(/(?![\t\n\r\u007F-\u009F])\p{Cc}/gu, '')
    .replaceAll('&', '&#x26;')
    .replaceAll('<', '&#x3C;')
    .replaceAll(']]>', ']]&gt;')
}
