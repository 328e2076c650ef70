/** The elements of a page's body in its language → the same, set by typography, their runs isolated; in place. */
import type { Element, ElementContent, Root } from 'hast'
import type { Locale } from '../model.ts'
import { rehypeTypography } from '../typography/rehype-typography.ts'
import { isolateRuns } from './bidi/rehype-bidi-isolate.ts'
import { element } from './element.ts'
import { isQuietBody } from './quiet-body.ts'

export function setBody(body: Element, locale: Locale): void {
  if (isQuietBody(body, locale)) return
  const { dir, tag } = locale
  const tree: Root = { type: 'root', children: [element('html', { lang: tag, dir }, body)] }
  rehypeTypography({ locale: tag })(tree)
  isolateRuns(tree)
}

/** @returns What stands in `main` then. */
export function setInMain(
  nodes: readonly ElementContent[],
  locale: Locale,
): readonly ElementContent[] {
  const main = element('main', {}, ...nodes)
  setBody(element('body', {}, main), locale)
  return main.children
}
