/**
 * The hot path of rendering: an edition's Markdown tree → its hast, in one walk.
 *
 * Law: what it accepts, it makes exactly as remark-rehype, the sanitiser and our own changes behind them
 * do (positions aside); everything else it declines, the whole tree with it. It knows what CommonMark and
 * GFM have, with addresses that need no change. An article of 600 words takes 0.06 ms, stock 0.73; with a
 * table, lists and a footnote 0.17 and 1.3.
 */
import type { ElementContent, Properties } from 'hast'
import type { Code, Image, ImageReference, Nodes, Parents, Resource, Root } from 'mdast'
import { definitions } from 'mdast-util-definitions'
import { once } from '../once.ts'
import type { ContentWords } from './content-words.ts'
import type { Making } from './making.ts'
import { addElement, inLines, isPlainUrl } from './simple-element.ts'
import { addList } from './simple-list.ts'
import { createNotes } from './simple-notes.ts'
import { addTable } from './simple-table.ts'

/** Where a link leads, with or without a definition. */
type Target = Pick<Resource, 'url' | 'title'>

/** The content's nodes; undefined where anything in the tree takes thought. */
export function makeSimpleContent(
  tree: Root,
  words: ContentWords,
  resolve: Making['resolve'],
): ElementContent[] | undefined {
  const blocks: ElementContent[] = []
  const making = startMaking(tree, words, resolve)
  if (!addAll(tree, blocks, making)) return undefined
  const content = inLines(blocks)
  return making.addNotes(content) ? content : undefined
}

export function startMaking(tree: Root, words: ContentWords, resolve: Making['resolve']): Making {
  const defined = once(() => definitions(tree))
  const notes = createNotes(tree)
  const making: Making = {
    words,
    resolve,
    add: (node, nodes) => add(node, nodes, making),
    addAll: (parent, nodes) => addAll(parent, nodes, making),
    define: (identifier) => defined()(identifier),
    addReference: notes.addReference,
    addNotes: (content) => notes.addSection(content, making),
  }
  return making
}

function addAll({ children }: Parents, nodes: ElementContent[], making: Making): boolean {
  let before: Nodes | undefined
  for (const child of children) {
    if (before?.type === 'break' && !isTextAfterBreak(child)) return false
    if (!add(child, nodes, making)) return false
    before = child
  }
  return true
}

/** Blanks behind a break, and in an element behind it, are the stock way's. */
function isTextAfterBreak(node: Nodes): boolean {
  return node.type === 'text' && !/^[ \t]/.test(node.value)
}

function add(node: Nodes, nodes: ElementContent[], making: Making): boolean {
  switch (node.type) {
    case 'text':
      nodes.push({ type: 'text', value: node.value })
      return node.data === undefined && !hasBlankAtLineEnd(node.value)
    case 'paragraph':
      return addInline('p', node, nodes, making)
    case 'heading':
      return addInline(`h${node.depth}`, node, nodes, making)
    case 'emphasis':
      return addInline('em', node, nodes, making)
    case 'strong':
      return addInline('strong', node, nodes, making)
    case 'delete':
      return addInline('del', node, nodes, making)
    case 'link':
      return addLink(node, node, nodes, making)
    case 'linkReference':
      return addLink(node, making.define(node.identifier), nodes, making)
    case 'inlineCode': {
      const value = node.value.replace(/\r?\n|\r/g, ' ')
      return addElement('code', node, {}, [{ type: 'text', value }], nodes)
    }
    case 'image':
      return addImage(node, node, nodes)
    case 'imageReference':
      return addImage(node, making.define(node.identifier), nodes)
    case 'footnoteReference':
      return making.addReference(node, nodes)
    case 'break':
      return addElement('br', node, {}, [], nodes) && nodes.push({ type: 'text', value: '\n' }) > 0
    case 'thematicBreak':
      return addElement('hr', node, {}, [], nodes)
    case 'blockquote': {
      const blocks: ElementContent[] = []
      const isKnown = addAll(node, blocks, making)
      return isKnown && addElement('blockquote', node, {}, inLines(blocks, true), nodes)
    }
    case 'list':
      return addList(node, nodes, making)
    case 'table':
      return addTable(node, nodes, making)
    case 'code':
      return addCode(node, nodes)
    // What has no place on a page.
    case 'yaml':
    case 'html':
    case 'definition':
    case 'footnoteDefinition':
      return node.data === undefined
    default:
      return false
  }
}

/** Most texts have no line ends. */
export function hasBlankAtLineEnd(text: string): boolean {
  return (text.includes('\n') || text.includes('\r')) && /[ \t][\r\n]|[\r\n][ \t]/.test(text)
}

function addInline(
  tagName: string,
  node: Parents,
  nodes: ElementContent[],
  making: Making,
): boolean {
  const children: ElementContent[] = []
  return addAll(node, children, making) && addElement(tagName, node, {}, children, nodes)
}

function addLink(
  node: Parents,
  target: Target | undefined,
  nodes: ElementContent[],
  making: Making,
): boolean {
  if (target === undefined || !isPlainUrl(target.url)) return false
  const properties: Properties = { href: target.url }
  if (target.title != null) properties.title = target.title
  const { href, hrefLang } = making.resolve(target.url)
  properties.href = href
  const children: ElementContent[] = []
  const isKnown =
    addAll(node, children, making) && addElement('a', node, properties, children, nodes)
  // Last, as an address is resolved behind all others.
  if (hrefLang !== undefined) properties.hrefLang = hrefLang
  return isKnown
}

function addImage(
  node: Image | ImageReference,
  target: Target | undefined,
  nodes: ElementContent[],
): boolean {
  if (target === undefined || !isPlainUrl(target.url)) return false
  const { alt } = node
  const { url: src, title } = target
  const properties = {
    src,
    ...(alt == null ? {} : { alt }),
    ...(title == null ? {} : { title }),
  }
  return addElement('img', node, properties, [], nodes)
}

/** Whether code says of itself no more than a language. */
export function isPlainCode({ lang, meta }: Code): boolean {
  return !meta && /^[\w+#.-]*$/.test(lang ?? '')
}

/** In a box that scrolls by keyboard, too. */
function addCode(code: Code, nodes: ElementContent[]): boolean {
  if (!isPlainCode(code)) return false
  const { lang, value } = code
  const text = value === '' ? '' : `${value}\n`
  const inside: ElementContent[] = []
  const properties = lang ? { className: [`language-${lang}`] } : {}
  const isKnown = addElement('code', code, properties, [{ type: 'text', value: text }], inside)
  nodes.push({ type: 'element', tagName: 'pre', properties: { tabIndex: 0 }, children: inside })
  return isKnown
}
