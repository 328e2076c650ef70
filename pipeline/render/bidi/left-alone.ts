/**
 * An element → whether its inside is left as the author wrote it. The law: code and what is not
 * prose, elements that may hold text only (HTML), and whatever has its own `dir`, its own isolation or
 * a foreign `lang` are never changed. Without a known language of the document every `lang` is foreign.
 */
import type { Element } from 'hast'

const asWritten = ['code', 'pre', 'kbd', 'samp', 'script', 'style', 'svg', 'math']
const isolatedByAuthor = ['bdi', 'bdo']
const textOnly = ['textarea', 'title', 'option', 'head', 'template', 'iframe', 'noscript']
const byName = new Set([...asWritten, ...isolatedByAuthor, ...textOnly])

export function isLeftAlone(element: Element, documentLanguage: string | undefined): boolean {
  const { tagName, properties } = element
  return (
    byName.has(tagName) ||
    // Without the attribute its text is what machines read: no elements there (HTML §4.5.14).
    (tagName === 'time' && properties.dateTime == null) ||
    properties.dir != null ||
    isForeign(languageOf(element), documentLanguage)
  )
}

/** The primary language subtag (BCP 47) of an element's own `lang`, in lower case. */
export function languageOf({ properties }: Element): string | undefined {
  const tag = properties.lang ?? properties.xmlLang
  return typeof tag === 'string' ? tag.toLowerCase().split('-', 1)[0] : undefined
}

function isForeign(language: string | undefined, documentLanguage: string | undefined): boolean {
  return language !== undefined && language !== documentLanguage
}
