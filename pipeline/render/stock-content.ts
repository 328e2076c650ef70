/**
 * A Markdown tree → its hast, by remark-rehype and the sanitiser, then our own changes. Loaded where a
 * tree is not as simple as most, or where a publication has plugins of its own.
 */
import type { Element, Root as HastRoot } from 'hast'
import type { Schema } from 'hast-util-sanitize'
import rehypeSanitize from 'rehype-sanitize'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { CONTINUE, SKIP, visit } from 'unist-util-visit'
import type { Settings } from '../config.ts'
import { plainUrl } from '../markdown/url.ts'
import { once } from '../once.ts'
import { drawBackArrows } from './back-arrow.ts'
import type { ContentRenderer } from './content.ts'
import { sanitizeSchema } from './sanitize-schema.ts'

/** Makes the renderer of a publication; the config's rehype plugins run last. */
export function createStockRenderer(
  settings: Pick<Settings, 'rawHtml' | 'rehypePlugins'>,
  schema: Schema = sanitizeSchema,
): ContentRenderer {
  const isRawKept = settings.rawHtml === 'sanitize'
  // The parser of HTML is loaded only where there can be any.
  const pluginsOf = once(async () =>
    unified()
      .use(isRawKept ? [(await import('rehype-raw')).default] : [])
      .use(() => writeUrlsPlainly)
      .use(rehypeSanitize, schema)
      .use(settings.rehypePlugins)
      .freeze(),
  )
  return async (tree, words, resolveLink) => {
    const toHast = unified().use(remarkRehype, {
      allowDangerousHtml: isRawKept,
      clobberPrefix: '',
      footnoteLabel: words.footnotes,
      footnoteBackLabel: (reference, again) =>
        words.back(again > 1 ? `${reference + 1}-${again}` : `${reference + 1}`),
    })
    const plugins = await pluginsOf()
    const hast = (await plugins.run(await toHast.run(tree))) as HastRoot
    visit(hast, 'element', (element) => {
      alignByClass(element)
      if (element.tagName === 'a' && typeof element.properties.href === 'string') {
        Object.assign(element.properties, resolveLink(element.properties.href))
      }
    })
    makeScrollable(hast, words.table)
    drawBackArrows(hast)
    return hast
  }
}

/** Before sanitising, which takes `MAILTO:` for another protocol than `mailto:`. */
function writeUrlsPlainly(tree: HastRoot): void {
  visit(tree, 'element', ({ properties }) => {
    if (typeof properties.href === 'string') properties.href = plainUrl(properties.href)
    if (typeof properties.src === 'string') properties.src = plainUrl(properties.src)
  })
}

/** Code and tables may be wider than a phone: they scroll by themselves, also by keyboard. */
function makeScrollable(tree: HastRoot, label: string): void {
  visit(tree, 'element', (element, index, parent) => {
    if (element.tagName === 'pre') element.properties.tabIndex = 0
    if (element.tagName !== 'table' || index === undefined || parent === undefined) return CONTINUE
    const frame = { className: ['table'], role: 'region', ariaLabel: label, tabIndex: 0 }
    parent.children[index] = {
      type: 'element',
      tagName: 'div',
      properties: frame,
      children: [element],
    }
    return [SKIP, index + 1]
  })
}

/** The `align` attribute is obsolete in HTML, and left and right are not what a table means. */
function alignByClass({ properties }: Element): void {
  if (properties.align === undefined) return
  const side = { left: 'start', right: 'end', center: 'center' }[String(properties.align)]
  delete properties.align
  if (side !== undefined) properties.className = [`align-${side}`]
}
