/**
 * The inline content of a block → its HTML, where nothing in it is set, isolated or escaped.
 *
 * Law: it is what the elements of the content give; undefined where anything in it takes thought.
 */
import type { Image, Link, Nodes } from 'mdast'
import { areHotPathsOn } from '../hot-paths.ts'
import type { Locale } from '../model.ts'
import { object } from '../typography/passage.ts'
import { attribute, escapeText } from './html-text.ts'
import type { Making } from './making.ts'
import { isQuiet } from './quiet-text.ts'
import { isPlainUrl } from './simple-element.ts'

/** What the parts of a content lead to and show. */
export interface Targets {
  readonly resolve: Making['resolve']
  /** The HTML of an image's element. */
  readonly imageHtml: (image: Image) => string
}

/** How far a content is written, and its text as typography sees it: one passage. */
interface Line {
  readonly locale: Locale
  readonly targets: Targets
  html: string
  text: string
}

export function quietHtml(
  nodes: readonly Nodes[],
  locale: Locale,
  targets: Targets,
): string | undefined {
  if (!areHotPathsOn) return undefined
  const line: Line = { locale, targets, html: '', text: '' }
  return addAll(nodes, line) && isQuiet(line.text, locale) ? line.html : undefined
}

function addAll(nodes: readonly Nodes[], line: Line): boolean {
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index]
    if (node !== undefined && (node.data !== undefined || !add(node, line))) return false
  }
  return true
}

function add(node: Nodes, line: Line): boolean {
  switch (node.type) {
    case 'text':
      line.text += node.value
      line.html += node.value
      // At the start of a text, one is an option of a command.
      return !node.value.startsWith('-')
    case 'emphasis':
      return addElement('em', '<em>', node.children, line)
    case 'strong':
      return addElement('strong', '<strong>', node.children, line)
    case 'delete':
      return addElement('del', '<del>', node.children, line)
    case 'link':
      return addLink(node, line)
    case 'inlineCode':
      line.text += object
      line.html += `<code${line.locale.dir === 'rtl' ? ' dir="ltr"' : ''}>${escapeText(node.value)}</code>`
      return !/[\r\n]/.test(node.value)
    case 'image':
      line.text += object
      line.html += isPlainUrl(node.url) ? line.targets.imageHtml(node) : ''
      return isPlainUrl(node.url)
    default:
      return false
  }
}

function addElement(
  tagName: string,
  start: string,
  children: readonly Nodes[],
  line: Line,
): boolean {
  line.html += start
  if (!addAll(children, line)) return false
  line.html += `</${tagName}>`
  return true
}

function addLink({ children, title, url }: Link, line: Line): boolean {
  if (!isPlainUrl(url)) return false
  const { href, hrefLang } = line.targets.resolve(url)
  let start = `<a${attribute('href', href)}`
  if (title != null) start += attribute('title', title)
  if (hrefLang !== undefined) start += attribute('hreflang', hrefLang)
  return addElement('a', `${start}>`, children, line)
}
