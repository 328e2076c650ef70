/**
 * A tree of an rtl document → its `pre` and `code` with `dir="ltr"`, changed in place. The law: one
 * that has a `dir`, or stands in an element that is left alone for another reason, keeps what it has.
 */
import type { Element, Root } from 'hast'
import { CONTINUE, SKIP, visit } from 'unist-util-visit'

export function markCode(tree: Root, isLeftAlone: (element: Element) => boolean): void {
  visit(tree, 'element', (element) => {
    const isCode = element.tagName === 'pre' || element.tagName === 'code'
    if (isCode && element.properties.dir == null) {
      element.properties.dir = 'ltr'
      return CONTINUE
    }
    return isLeftAlone(element) ? SKIP : CONTINUE
  })
}
