/**
 * The hot path of canonical text: text, `*a*`, `**a**`, `` `a` ``, `[a](b)`, `![a](b)`, `[^a]`, breaks, in
 * each other too.
 *
 * Law: what this accepts, it writes exactly as the stock serialiser does, and parsing it again gives the
 * nodes; all else it declines. It escapes what the serialiser always escapes; a text has nothing else that
 * the serialiser would (test/laws/fast-writer.test.ts), and the hot path of parsing has to read it.
 */
import type { Image, Link, PhrasingContent } from 'mdast'
import { composedForm } from '../composed-form.ts'
import { endInWord } from './fast/attention.ts'
import { parseParagraph } from './fast/paragraph.ts'
import { escaped } from './fast/plain.ts'
import { createSource } from './fast/source.ts'

/** Blanks that canonical text has not, and what is escaped where it must be only. */
const unusual = /\\|\n| {2}|__/
/** Characters of an address that are never escaped. */
const plainUrl = /^[\w/.:?#=%+,-]+$/
/** A title of such characters. */
const plainTitle = /^[\p{L}\p{M}\p{N} ,.;:?'’“”«»()–—-]+$/u

export function writeSimply(
  nodes: readonly PhrasingContent[],
  footnotes: ReadonlySet<string>,
): string | undefined {
  const text = writeAll(nodes, marks)
  if (text === undefined || composedForm(text) !== text) return undefined
  const read = parseParagraph(createSource(text, footnotes), 0, text.length)?.children
  return read !== undefined && areSame(read, nodes) ? text : undefined
}

/** What is escaped wherever it stands; in a label, its end too. */
const marks = /[*_`[]/g
const mark = /[*_`[\]]/
const marksInLabel = /[*_`[\]]/g

function writeAll(nodes: readonly PhrasingContent[], escapes: RegExp): string | undefined {
  let text = ''
  for (const node of nodes) {
    const part = write(node, escapes)
    // Such a bracket would be escaped.
    if (part === undefined || (text.endsWith(']') && part.startsWith('('))) return undefined
    text += part
  }
  return text
}

function write(node: PhrasingContent, escapes: RegExp): string | undefined {
  switch (node.type) {
    case 'text':
      return writeText(node.value, escapes)
    case 'inlineCode':
      return writeCode(node.value)
    case 'emphasis':
      return wrap('*', writeAll(node.children, escapes), '*')
    case 'strong':
      return wrap('**', writeAll(node.children, escapes), '**')
    case 'link':
      return isPlainLink(node)
        ? wrap('[', writeAll(node.children, marksInLabel), `](${resource(node)})`)
        : undefined
    case 'image':
      return isPlain(node)
        ? wrap('![', writeText(node.alt ?? '', marksInLabel), `](${resource(node)})`)
        : undefined
    case 'footnoteReference':
      return `[^${node.label}]`
    case 'break':
      return '\\\n'
    default:
      return undefined
  }
}

function writeText(text: string, escapes: RegExp): string | undefined {
  if (unusual.test(text) || escaped.test(text)) return undefined
  if (!mark.test(text)) return text
  if (!text.includes('_')) return text.replace(escapes, '\\$&')
  // Inside a word it is not escaped, but beside a character at an end may be.
  for (let at = text.indexOf('_'); at >= 0; at = text.indexOf('_', at + 1)) {
    const end = endInWord(text, at)
    if (end !== undefined && (at < 2 || end > text.length - 2)) return undefined
  }
  return text.replace(escapes, (mark, at: number) => (isInWord(text, at) ? mark : `\\${mark}`))
}

function isInWord(text: string, at: number): boolean {
  let start = at
  while (text[start - 1] === '_') start--
  return endInWord(text, start) !== undefined
}

/** Between as many backticks as are not in it; blanks keep one at an end apart. */
function writeCode(code: string): string {
  const runs = new Set(code.match(/`+/g)?.map(({ length }) => length))
  let length = 1
  while (runs.has(length)) length++
  const fence = '`'.repeat(length)
  const isApart = /[^ ]/.test(code) && (/^ .* $/.test(code) || /^`|`$/.test(code))
  return isApart ? `${fence} ${code} ${fence}` : fence + code + fence
}

function wrap(before: string, text: string | undefined, behind: string): string | undefined {
  return text === undefined ? undefined : before + text + behind
}

function resource({ title, url }: Link | Image): string {
  return title == null ? url : `${url} "${title}"`
}

/** Not written as an autolink. */
function isPlainLink(link: Link): boolean {
  const [child] = link.children
  const text = child?.type === 'text' ? child.value : ''
  return isPlain(link) && link.url !== text && link.url !== `mailto:${text}`
}

function isPlain({ title, url }: Link | Image): boolean {
  return plainUrl.test(url) && (title == null || (plainTitle.test(title) && !unusual.test(title)))
}

function areSame(read: readonly PhrasingContent[], nodes: readonly PhrasingContent[]): boolean {
  if (read.length !== nodes.length) return false
  for (let index = 0; index < read.length; index++) {
    const node = read[index]
    if (node !== undefined && !isSame(node, nodes[index])) return false
  }
  return true
}

function isSame(read: PhrasingContent, node: PhrasingContent | undefined): boolean {
  if (node === undefined) return false
  switch (read.type) {
    case 'text':
    case 'inlineCode':
      return node.type === read.type && node.value === read.value
    case 'emphasis':
    case 'strong':
      return node.type === read.type && areSame(read.children, node.children)
    case 'link':
      return (
        node.type === 'link' && hasSameTarget(read, node) && areSame(read.children, node.children)
      )
    case 'image':
      return node.type === 'image' && hasSameTarget(read, node) && read.alt === node.alt
    case 'footnoteReference':
      return node.type === 'footnoteReference' && read.label === node.label
    default:
      return node.type === read.type && read.type === 'break'
  }
}

/** Canonical nodes leave out a title that there is not; a parser says null. */
function hasSameTarget(read: Link | Image, node: Link | Image): boolean {
  return read.url === node.url && (read.title ?? undefined) === (node.title ?? undefined)
}
