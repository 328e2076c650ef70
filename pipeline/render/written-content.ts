/**
 * The hot path of an article's content: an edition's Markdown tree → the HTML of its page, set and
 * isolated. Blocks of plain text, and those of which nothing changes, are written as they are read; all
 * others are made as elements, one after the other.
 *
 * Law: it is what the elements of `makeSimpleContent` give all together, and it declines what that
 * declines: blocks are passages of their own, and no run or word goes on from one to the next.
 */
import type { ElementContent } from 'hast'
import type { Blockquote, Code, Heading, List, Nodes, Paragraph, Parents, Root } from 'mdast'
import type { Locale } from '../model.ts'
import type { ContentWords } from './content-words.ts'
import { attribute, escapeText } from './html-text.ts'
import { loudHtml } from './line-html.ts'
import type { Making } from './making.ts'
import { quietHtml, type Targets } from './quiet-html.ts'
import { isQuiet } from './quiet-text.ts'
import { hasBlankAtLineEnd, isPlainCode, startMaking } from './simple-content.ts'
import { plainAttributes } from './simple-element.ts'

interface Writing {
  readonly locale: Locale
  /** What elements are made with, once one is. */
  readonly making: () => Making
  readonly targets: Targets
  /** Blocks as elements → their HTML. */
  readonly write: (blocks: ElementContent[]) => string
}

/**
 * @param write Elements → their HTML, set and isolated in the language of the page.
 * @returns Undefined where anything in the tree takes thought.
 */
export function writeContent(
  tree: Root,
  words: () => ContentWords,
  targets: Targets,
  locale: Locale,
  write: Writing['write'],
): string | undefined {
  let started: Making | undefined
  const making = () => {
    started ??= startMaking(tree, words(), targets.resolve)
    return started
  }
  const html = writeBlocks(tree, { locale, making, targets, write })
  if (html === undefined || started === undefined) return html
  const notes: ElementContent[] = []
  if (!making().addNotes(notes)) return undefined
  return notes.length === 0 ? html : html + write(notes)
}

/** The HTML of the children, in lines, but for those that show nothing; empty where none shows anything. */
function writeBlocks({ children }: Parents, writing: Writing): string | undefined {
  let html = ''
  for (let index = 0; index < children.length; index++) {
    const child = children[index]
    if (child === undefined) continue
    const written = writeBlock(child, writing) ?? writeElements(child, writing)
    if (written === undefined) return undefined
    if (html !== '' && written !== '') html += '\n'
    html += written
  }
  return html
}

/** A block by its elements; empty where it shows nothing. */
function writeElements(block: Nodes, { making, write }: Writing): string | undefined {
  const nodes: ElementContent[] = []
  if (!making().add(block, nodes)) return undefined
  return nodes.length === 0 ? '' : write(nodes)
}

/** Undefined where it takes elements. */
function writeBlock(block: Nodes, writing: Writing): string | undefined {
  switch (block.type) {
    case 'paragraph':
      return writeLine(paragraph, block, block, writing)
    case 'heading':
      return writeLine(headings[block.depth], block, block, writing)
    case 'list':
      return writeList(block, writing)
    case 'blockquote':
      return writeQuotation(block, writing)
    case 'code':
      return writeCode(block, writing)
    default:
      return undefined
  }
}

/** An element's tags: made once, as every part of a text that is put together takes memory. */
interface Tags {
  readonly start: string
  /** The start without attributes. */
  readonly bare: string
  readonly end: string
}

const tagsOf = (name: string): Tags => ({ start: `<${name}`, bare: `<${name}>`, end: `</${name}>` })
const paragraph = tagsOf('p')
const listItem = tagsOf('li')
const headings: { readonly [Depth in Heading['depth']]: Tags } = {
  1: tagsOf('h1'),
  2: tagsOf('h2'),
  3: tagsOf('h3'),
  4: tagsOf('h4'),
  5: tagsOf('h5'),
  6: tagsOf('h6'),
}

/** An element with the inline content of a block. */
function writeLine(
  { bare, end, start }: Tags,
  block: Nodes,
  content: Parents,
  { locale, targets }: Writing,
): string | undefined {
  const attributes = plainAttributes(block)
  if (attributes === undefined) return undefined
  const [sole, second] = content.children
  const isPlain = second === undefined && sole?.type === 'text' && sole.data === undefined
  if (second === undefined && isFigure(sole)) return undefined
  const html = isPlain
    ? plainLine(sole.value, locale)
    : quietHtml(content.children, locale, targets)
  if (html === undefined) return undefined
  return (attributes === '' ? bare : `${start}${attributes}>`) + html + end
}

/** Whether a node that is alone in its paragraph makes a figure of it. */
function isFigure(node: Nodes | undefined): boolean {
  return node?.type === 'image' && Boolean(node.title)
}

function plainLine(text: string, locale: Locale): string | undefined {
  if (isQuiet(text, locale)) return text
  return hasBlankAtLineEnd(text) ? undefined : loudHtml(text, locale)
}

function writeQuotation(quotation: Blockquote, writing: Writing): string | undefined {
  if (plainAttributes(quotation) !== '') return undefined
  const html = writeBlocks(quotation, writing)
  if (html === undefined) return undefined
  return `<blockquote>\n${html}${html === '' ? '' : '\n'}</blockquote>`
}

/** Code is neither set nor isolated; it is written from left to right everywhere. */
function writeCode(code: Code, { locale }: Writing): string | undefined {
  if (plainAttributes(code) !== '' || !isPlainCode(code)) return undefined
  const { lang, value } = code
  const dir = locale.dir === 'rtl' ? ' dir="ltr"' : ''
  const attributes = (lang ? attribute('class', `language-${lang}`) : '') + dir
  const text = value === '' ? '' : `${escapeText(value)}\n`
  return `<pre tabindex="0"${dir}><code${attributes}>${text}</code></pre>`
}

/** A tight list of items of one paragraph each. */
function writeList(list: List, writing: Writing): string | undefined {
  const { children, ordered, spread, start } = list
  const isFromElsewhere = typeof start === 'number' && start !== 1
  if (plainAttributes(list) !== '' || isFromElsewhere || spread === true) return undefined
  const tagName = ordered ? 'ol' : 'ul'
  let html = `<${tagName}>\n`
  for (const item of children) {
    const [content, second] = item.children
    const isTight = second === undefined && isPlainParagraph(content) && item.spread !== true
    if (!isTight || typeof item.checked === 'boolean') return undefined
    const written = writeLine(listItem, item, content, writing)
    if (written === undefined) return undefined
    html += `${written}\n`
  }
  return `${html}</${tagName}>`
}

/** One whose element, which a tight item leaves out, would say nothing. */
function isPlainParagraph(node: Nodes | undefined): node is Paragraph {
  return node?.type === 'paragraph' && plainAttributes(node) === ''
}
