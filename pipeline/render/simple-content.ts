/**
 * The hot path of rendering: an edition's Markdown tree → its hast, in one walk.
 *
 * Law: what it accepts, it makes exactly as remark-rehype, the sanitiser and our own changes behind them
 * do (positions aside); everything else it declines, the whole tree with it. It knows paragraphs,
 * headings, lists, quotations, code, images, links and emphasis, with addresses that need no change.
 */
import type { Element, ElementContent, Properties } from 'hast'
import type { Code, Link, List, ListItem, Nodes, Parents } from 'mdast'
import type { ResolvedLink } from './resolved-link.ts'
import { addElement, inLines, isPlainUrl, newline } from './simple-element.ts'

type ResolveLink = (url: string) => ResolvedLink

/** The content's nodes; undefined where anything in the tree takes thought. */
export function makeSimpleContent(
  tree: Parents,
  resolveLink: ResolveLink,
): ElementContent[] | undefined {
  const blocks: ElementContent[] = []
  return addAll(tree, blocks, resolveLink) ? inLines(blocks) : undefined
}

/** Adds what the children are to the nodes; whether all of them are known. */
function addAll({ children }: Parents, nodes: ElementContent[], resolve: ResolveLink): boolean {
  let before: Nodes | undefined
  for (const child of children) {
    if (before?.type === 'break' && !isTextAfterBreak(child)) return false
    if (!add(child, nodes, resolve)) return false
    before = child
  }
  return true
}

/** Blanks behind a break, and in an element behind it, are the stock way's. */
function isTextAfterBreak(node: Nodes): boolean {
  return node.type === 'text' && !/^[ \t]/.test(node.value)
}

function add(node: Nodes, nodes: ElementContent[], resolve: ResolveLink): boolean {
  switch (node.type) {
    case 'text':
      nodes.push({ type: 'text', value: node.value })
      return node.data === undefined && !hasBlankAtLineEnd(node.value)
    case 'paragraph':
      return addInline('p', node, nodes, resolve)
    case 'heading':
      return addInline(`h${node.depth}`, node, nodes, resolve)
    case 'emphasis':
      return addInline('em', node, nodes, resolve)
    case 'strong':
      return addInline('strong', node, nodes, resolve)
    case 'delete':
      return addInline('del', node, nodes, resolve)
    case 'link':
      return addLink(node, nodes, resolve)
    case 'inlineCode': {
      const value = node.value.replace(/\r?\n|\r/g, ' ')
      return addElement('code', node, {}, [{ type: 'text', value }], nodes)
    }
    case 'image': {
      if (!isPlainUrl(node.url)) return false
      const { url: src, alt, title } = node
      const properties = {
        src,
        ...(alt == null ? {} : { alt }),
        ...(title == null ? {} : { title }),
      }
      return addElement('img', node, properties, [], nodes)
    }
    case 'break':
      return addElement('br', node, {}, [], nodes) && nodes.push({ type: 'text', value: '\n' }) > 0
    case 'thematicBreak':
      return addElement('hr', node, {}, [], nodes)
    case 'blockquote': {
      const blocks: ElementContent[] = []
      const isKnown = addAll(node, blocks, resolve)
      return isKnown && addElement('blockquote', node, {}, inLines(blocks, true), nodes)
    }
    case 'list':
      return addList(node, nodes, resolve)
    case 'code':
      return addCode(node, nodes)
    // What has no place on a page.
    case 'yaml':
    case 'html':
    case 'definition':
      return node.data === undefined
    default:
      return false
  }
}

/** Most texts have no line ends. */
function hasBlankAtLineEnd(text: string): boolean {
  return (text.includes('\n') || text.includes('\r')) && /[ \t][\r\n]|[\r\n][ \t]/.test(text)
}

function addInline(
  tagName: string,
  node: Parents,
  nodes: ElementContent[],
  resolve: ResolveLink,
): boolean {
  const children: ElementContent[] = []
  return addAll(node, children, resolve) && addElement(tagName, node, {}, children, nodes)
}

function addLink(node: Link, nodes: ElementContent[], resolve: ResolveLink): boolean {
  if (!isPlainUrl(node.url)) return false
  const properties: Properties = { href: node.url }
  if (node.title != null) properties.title = node.title
  const { href, hrefLang } = resolve(node.url)
  properties.href = href
  const children: ElementContent[] = []
  const isKnown =
    addAll(node, children, resolve) && addElement('a', node, properties, children, nodes)
  // Last, as an address is resolved behind all others.
  if (hrefLang !== undefined) properties.hrefLang = hrefLang
  return isKnown
}

function addList(list: List, nodes: ElementContent[], resolve: ResolveLink): boolean {
  const isLoose = list.spread === true || list.children.some(isItemLoose)
  const items: ElementContent[] = []
  for (const item of list.children) if (!addItem(item, isLoose, items, resolve)) return false
  const { start } = list
  const properties = typeof start === 'number' && start !== 1 ? { start } : {}
  return addElement(list.ordered ? 'ol' : 'ul', list, properties, inLines(items, true), nodes)
}

function isItemLoose({ spread, children }: ListItem): boolean {
  return spread ?? children.length > 1
}

function addItem(
  item: ListItem,
  isLoose: boolean,
  items: ElementContent[],
  resolve: ResolveLink,
): boolean {
  const blocks: ElementContent[] = []
  if (typeof item.checked === 'boolean' || !addAll(item, blocks, resolve)) return false
  const children: ElementContent[] = []
  const isTight = (block: ElementContent | undefined): block is Element =>
    !isLoose && block?.type === 'element' && block.tagName === 'p'
  for (const [index, block] of blocks.entries()) {
    if (index > 0 || !isTight(block)) children.push(newline())
    if (isTight(block)) children.push(...block.children)
    else children.push(block)
  }
  if (blocks.length > 0 && !isTight(blocks.at(-1))) children.push(newline())
  return addElement('li', item, {}, children, items)
}

/** In a box that scrolls by keyboard, too. */
function addCode(code: Code, nodes: ElementContent[]): boolean {
  const { lang, meta, value } = code
  if (meta || !/^[\w+#.-]*$/.test(lang ?? '')) return false
  const text = value === '' ? '' : `${value}\n`
  const inside: ElementContent[] = []
  const properties = lang ? { className: [`language-${lang}`] } : {}
  const isKnown = addElement('code', code, properties, [{ type: 'text', value: text }], inside)
  nodes.push({ type: 'element', tagName: 'pre', properties: { tabIndex: 0 }, children: inside })
  return isKnown
}
