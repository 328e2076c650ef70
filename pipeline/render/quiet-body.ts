/**
 * The hot path of setting a body: an element and its locale → whether typography and isolation surely leave
 * all its texts as they are, as they do in the frames of most pages. A small build then does without the
 * patterns of both (5 ms).
 *
 * Law: what is quiet is the same after `setBody` (test/pages/quiet-body.test.ts). Nothing is said of other
 * elements than those of a frame, of passages of several texts, and of another language but in a block or
 * an `li` of its own.
 */
import type { Element } from 'hast'
import type { Locale } from '../model.ts'
import { isQuietPassage } from './quiet-text.ts'

type Language = Pick<Locale, 'dir' | 'tag'>

/** None of them is left alone. */
const blocks = new Set([
  'article',
  'body',
  'footer',
  'h1',
  'h2',
  'header',
  'li',
  'main',
  'nav',
  'p',
  'ul',
])

export function isQuietBody(body: Element, locale: Language): boolean {
  const passages = ['']
  return addTexts(body, passages) && isQuietPassage(passages, locale)
}

/**
 * Puts the texts in the language of the body into its passages, of which the last goes on; those in others
 * are looked at on the spot. False where nothing can be said.
 */
function addTexts(parent: Element, passages: string[]): boolean {
  for (const child of parent.children) {
    if (child.type === 'text') {
      if (passages.at(-1) !== '') return false
      passages[passages.length - 1] = child.value
    } else if (child.type !== 'element' || !addTextsOf(child, parent, passages)) return false
  }
  return true
}

function addTextsOf(element: Element, parent: Element, passages: string[]): boolean {
  const { properties, tagName } = element
  const isBlock = blocks.has(tagName)
  if (!isBlock && tagName !== 'a') return false
  if (isBlock) passages.push('')
  if (properties.lang != null || properties.dir != null) {
    const isAlone = isBlock || (parent.tagName === 'li' && parent.children.length === 1)
    return isAlone && isQuietAlone(element)
  }
  if (!addTexts(element, passages)) return false
  if (isBlock) passages.push('')
  return true
}

function isQuietAlone(element: Element): boolean {
  const { dir, lang } = element.properties
  if (typeof lang !== 'string' || (dir !== 'ltr' && dir !== 'rtl')) return false
  return isQuietBody(element, { dir, tag: lang })
}
