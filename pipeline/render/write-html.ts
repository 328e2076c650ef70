/**
 * A hast tree → HTML, in one walk. Law: the text is that of rehype-stringify. It knows the elements and
 * properties of our own pages; any other element, with all that is in it, is left to rehype-stringify.
 */
import type { Element, ElementContent, Properties } from 'hast'
import { areHotPathsOn } from '../hot-paths.ts'
import { loadOwn } from '../own-files.ts'
import { attribute, escapeText } from './html-text.ts'

type Stock = typeof import('./stock-html.ts')

/** Elements with nothing special about them: an end tag, and texts that are escaped. */
const usual = new Set(
  ['a', 'abbr', 'article', 'b', 'bdi', 'blockquote', 'body', 'cite', 'code', 'dd', 'del', 'div']
    .concat([
      'dl',
      'dt',
      'em',
      'figcaption',
      'figure',
      'footer',
      'h1',
      'h2',
      'h3',
      'h4',
      'h5',
      'h6',
    ])
    .concat(['header', 'i', 'ins', 'kbd', 'li', 'main', 'mark', 'nav', 'ol', 'p', 'pre', 'q', 's'])
    .concat(['samp', 'section', 'small', 'span', 'strong', 'sub', 'sup', 'table', 'tbody', 'td'])
    .concat(['th', 'thead', 'time', 'tr', 'u', 'ul', 'var']),
)
const empty = new Set(['br', 'hr', 'img', 'input'])

/** Properties whose value is a text, a number or a list of words, and their attributes. */
const attributes = new Map([
  ...['alt', 'decoding', 'dir', 'height', 'href', 'id', 'lang', 'loading', 'rel', 'role', 'src']
    .concat(['start', 'title', 'type', 'width'])
    .map((name): [string, string] => [name, name]),
  ['ariaCurrent', 'aria-current'],
  ['ariaDescribedBy', 'aria-describedby'],
  ['ariaHidden', 'aria-hidden'],
  ['ariaLabel', 'aria-label'],
  ['className', 'class'],
  ['dataFootnoteBackref', 'data-footnote-backref'],
  ['dataFootnoteRef', 'data-footnote-ref'],
  ['dataFootnotes', 'data-footnotes'],
  ['dateTime', 'datetime'],
  ['hrefLang', 'hreflang'],
  ['tabIndex', 'tabindex'],
])

const attributesOfDrawings = new Map([
  ...['d', 'fill', 'stroke', 'viewBox'].map((name): [string, string] => [name, name]),
  ['ariaHidden', 'aria-hidden'],
  ['className', 'class'],
  ['strokeWidth', 'stroke-width'],
])

/** Properties that are on or off. */
const switches = new Set(['checked', 'disabled'])

export function writeHtml(nodes: readonly ElementContent[]): string {
  let text = ''
  for (const node of nodes) {
    if (node.type === 'text') text += escapeText(node.value)
    else {
      const isOurs = areHotPathsOn && node.type === 'element'
      text +=
        (isOurs ? writeElement(node) : undefined) ??
        loadOwn<Stock>('render/stock-html').writeStock(node)
    }
  }
  return text
}

function writeElement(element: Element): string | undefined {
  const { tagName, properties, children } = element
  if (tagName === 'svg') return writeDrawing(element)
  const isEmpty = empty.has(tagName) && children.length === 0
  if (!isEmpty && !usual.has(tagName)) return undefined
  const written = writeProperties(properties)
  if (written === undefined) return undefined
  const start = `<${tagName}${written}>`
  return isEmpty ? start : `${start}${writeHtml(children)}</${tagName}>`
}

/** Of paths alone. */
function writeDrawing({ properties, children }: Element): string | undefined {
  const written = writeProperties(properties, attributesOfDrawings)
  let inside = ''
  for (const path of children) {
    if (path.type !== 'element' || path.tagName !== 'path' || path.children.length > 0)
      return undefined
    const ofPath = writeProperties(path.properties, attributesOfDrawings)
    if (ofPath === undefined) return undefined
    inside += `<path${ofPath}></path>`
  }
  return written === undefined ? undefined : `<svg${written}>${inside}</svg>`
}

function writeProperties(properties: Properties, known = attributes): string | undefined {
  let text = ''
  for (const key in properties) {
    const value = properties[key]
    if (value === undefined || value === null || value === false) continue
    const name = known.get(key)
    if (value === true && (name !== undefined || switches.has(key))) text += ` ${name ?? key}`
    else if (name === undefined) return undefined
    else if (typeof value === 'string') text += attribute(name, value)
    else if (typeof value === 'number' && !Number.isNaN(value)) text += ` ${name}="${value}"`
    else if (Array.isArray(value)) text += attribute(name, value.join(' ').trim())
    else return undefined
  }
  return text
}
