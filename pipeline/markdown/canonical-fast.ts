/**
 * The hot path of canonical text: plain text with `*a*`, `**a**`, `` `a` `` and `[a](b)` in it.
 *
 * Law: what this accepts, it writes exactly as the stock serialiser does, and parsing it again gives the
 * nodes; all else it declines. It writes every node as it stands, so a text has nothing that the
 * serialiser would escape (test/laws/fast-writer.test.ts), and the hot path of parsing has to read it.
 */
import type { Link, PhrasingContent } from 'mdast'
import { composedForm } from '../composed-form.ts'
import { parseParagraph } from './fast/paragraph.ts'
import { createSource } from './fast/source.ts'

/** What GFM's serialiser escapes, since it might start an address; and blanks that canonical text has not. */
const unusual = /w\.[\w.-]|[ps]:\/|\n| {2}/i
/** Characters of an address that are never escaped. */
const plainUrl = /^[\w/.:?#=%+,-]+$/

export function writeSimply(nodes: readonly PhrasingContent[]): string | undefined {
  let text = ''
  for (const node of nodes) {
    const part = write(node)
    if (part === undefined) return undefined
    text += part
  }
  if (composedForm(text) !== text) return undefined
  const read = parseParagraph(createSource(text), 0, text.length)?.children
  return read !== undefined && areSame(read, nodes) ? text : undefined
}

function write(node: PhrasingContent): string | undefined {
  switch (node.type) {
    case 'text':
      return unusual.test(node.value) ? undefined : node.value
    case 'inlineCode':
      return `\`${node.value}\``
    case 'emphasis':
      return wrap('*', node.children, '*')
    case 'strong':
      return wrap('**', node.children, '**')
    case 'link':
      return isPlainLink(node) ? wrap('[', node.children, `](${node.url})`) : undefined
    default:
      return undefined
  }
}

function wrap(
  before: string,
  [child, more]: readonly PhrasingContent[],
  behind: string,
): string | undefined {
  if (child?.type !== 'text' || more !== undefined || unusual.test(child.value)) return undefined
  return before + child.value + behind
}

/** Neither with a title nor written as an autolink. */
function isPlainLink({ children: [child], title, url }: Link): boolean {
  const text = child?.type === 'text' ? child.value : ''
  return title == null && plainUrl.test(url) && url !== text && url !== `mailto:${text}`
}

function areSame(read: readonly PhrasingContent[], nodes: readonly PhrasingContent[]): boolean {
  return read.length === nodes.length && read.every((node, index) => isSame(node, nodes[index]))
}

function isSame(read: PhrasingContent, node: PhrasingContent | undefined): boolean {
  if (node?.type !== read.type) return false
  if ('children' in read) {
    const isThere = !('url' in read) || ('url' in node && node.url === read.url)
    return isThere && 'children' in node && areSame(read.children, node.children)
  }
  return 'value' in read && 'value' in node && read.value === node.value
}
