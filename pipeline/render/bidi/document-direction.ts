/**
 * A tree and the plugin's option → the document's direction, and the element that says it. The law:
 * the option rules; else `html`, or the one element of a fragment, by its `dir`; `html` without one is
 * ltr (HTML §3.2.6.4). A fragment that says nothing, and `dir=auto`, have no direction.
 */
import type { Element, Root } from 'hast'
import { languageOf } from './left-alone.ts'
import type { Direction } from './run.ts'

export interface DocumentDirection {
  readonly dir: Direction
  /** Its `dir` and `lang` are the document's own, not an author's exception. */
  readonly root: Element | undefined
  readonly language: string | undefined
}

export function documentDirection(
  tree: Root,
  option: Direction | undefined,
): DocumentDirection | undefined {
  const elements = tree.children.filter((child) => child.type === 'element')
  const html = elements.find(({ tagName }) => tagName === 'html')
  const sole = option === undefined && elements.length === 1 ? elements[0] : undefined
  const root = html ?? sole
  const dir = option ?? (root && directionOf(root)) ?? (hasNoDir(html) ? 'ltr' : undefined)
  if (dir === undefined) return undefined
  return { dir, root, language: root && languageOf(root) }
}

function directionOf({ properties }: Element): Direction | undefined {
  const dir = String(properties.dir).toLowerCase()
  return dir === 'ltr' || dir === 'rtl' ? dir : undefined
}

function hasNoDir(html: Element | undefined): boolean {
  return html !== undefined && html.properties.dir == null
}
