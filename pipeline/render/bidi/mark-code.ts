/**
 * A tree of an rtl document → its `pre` and `code` with `dir="ltr"`, changed in place. The law: one
 * that has a `dir`, or stands in an element that is left alone for another reason, keeps what it has.
 */
import type { Element, Parents } from 'hast'

export function markCode(tree: Parents, isLeftAlone: (element: Element) => boolean): void {
  for (const child of tree.children) {
    if (child.type !== 'element') continue
    const isCode = child.tagName === 'pre' || child.tagName === 'code'
    const isUnmarked = isCode && child.properties.dir == null
    if (isUnmarked) child.properties.dir = 'ltr'
    if (isUnmarked || !isLeftAlone(child)) markCode(child, isLeftAlone)
  }
}
