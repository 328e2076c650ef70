/**
 * A range of a text → the inline nodes that it surely is; undefined for anything that takes thought.
 *
 * Law: what it accepts, it reads exactly as remark-parse with remark-gfm does. It knows plain text, and
 * `*a*`, `**a**`, `` `a` `` and `[a](b)` with plain text in them, where no neighbour could give the marks
 * another meaning (CommonMark § 6.2: every opener here is left-flanking only, every closer
 * right-flanking only), and line ends before a letter.
 */
import type { PhrasingContent } from 'mdast'
import { edge, endOfPlain, plain } from './characters.ts'
import type { Source } from './source.ts'

const run = new RegExp(String.raw`(?:[${plain}]|(?<=[${edge}])\n(?=\p{L}))+`, 'uy')
const inside = `[${edge}](?:[${plain}]*[${edge}])?`
const attention = new RegExp(String.raw`(\*\*?)(?!\*)(${inside})\1(?!\*)`, 'uy')
const code = /`(?!`)([^`\n]+)`(?!`)/y
const link = new RegExp(String.raw`\[(${inside})\]\(([\w/.~:?#=%+,;@$!-]+)\)`, 'uy')
/** An address, as GFM finds it in running text. */
const address = /www|:\/\//i
const blank = /[^\S\n]|[\u200C-\u200F\u2066-\u2069]/

export function parseInline(
  source: Source,
  from: number,
  to: number,
): PhrasingContent[] | undefined {
  const { text } = source
  if (from >= to || hasBlankEnd(text, from, to)) return undefined
  const nodes: PhrasingContent[] = []
  for (let at = from; at < to; ) {
    const node = parseNode(source, at, to)
    const end = node?.position?.end.offset
    if (node === undefined || end === undefined || end > to) return undefined
    nodes.push(node)
    at = end
  }
  return nodes
}

/** Whether a range starts or ends with a blank. */
export function hasBlankEnd(text: string, from: number, to: number): boolean {
  return blank.test(text[from] ?? ' ') || blank.test(text[to - 1] ?? ' ')
}

function parseNode(source: Source, at: number, to: number): PhrasingContent | undefined {
  switch (source.text[at]) {
    case '*':
      return parseAttention(source, at, to)
    case '`':
      return parseCode(source, at)
    case '[':
      return parseLink(source, at)
    default:
      return parseText(source, at, to)
  }
}

function parseText(
  { text, position }: Source,
  at: number,
  to: number,
): PhrasingContent | undefined {
  const plainEnd = endOfPlain(text, at, to)
  const value =
    plainEnd === undefined ? match(run, text, at)?.[0].slice(0, to - at) : text.slice(at, plainEnd)
  // At the end of the range, what follows is no longer this text's.
  if (value === undefined || value === '' || value.endsWith('\n')) return undefined
  if (plainEnd === undefined && address.test(value)) return undefined
  // An image starts here.
  if (value.endsWith('!') && text[at + value.length] === '[') return undefined
  return { type: 'text', value, position: position(at, at + value.length) }
}

function parseAttention(source: Source, at: number, to: number): PhrasingContent | undefined {
  const { text, position } = source
  const [all = '', marks = '', value = ''] = match(attention, text, at) ?? []
  const end = at + all.length
  if (all === '' || end > to || address.test(value)) return undefined
  const before = at === 0 ? '\n' : (text[at - 1] ?? '\n')
  const after = end === to ? '\n' : (text[end] ?? '\n')
  if (!isSpace(before) && !(isMark(before) && startsWord(value))) return undefined
  if (!isSpace(after) && !(isMark(after) && endsWord(value))) return undefined
  const from = at + marks.length
  const children: PhrasingContent[] = [
    { type: 'text', value, position: position(from, from + value.length) },
  ]
  const type = marks === '*' ? 'emphasis' : 'strong'
  return { type, children, position: position(at, end) }
}

function isSpace(character: string): boolean {
  return character === ' ' || character === '\n'
}

/** Marks that are punctuation to CommonMark, and start nothing. */
function isMark(character: string): boolean {
  return /[,;:.?!'"()’‘“”«»،؛؟۔…–—]/.test(character)
}

function startsWord(value: string): boolean {
  return /^[\p{L}\p{N}]/u.test(value)
}

function endsWord(value: string): boolean {
  return /[\p{L}\p{N}]$/u.test(value)
}

function parseCode({ text, position }: Source, at: number): PhrasingContent | undefined {
  const [all = '', value = ''] = match(code, text, at) ?? []
  // Spaces at both ends would be stripped (§ 6.1).
  if (all === '' || /^\s|\s$/.test(value)) return undefined
  return { type: 'inlineCode', value, position: position(at, at + all.length) }
}

function parseLink({ text, position }: Source, at: number): PhrasingContent | undefined {
  const [all = '', value = '', url = ''] = match(link, text, at) ?? []
  if (all === '' || address.test(value)) return undefined
  const from = at + 1
  const children: PhrasingContent[] = [
    { type: 'text', value, position: position(from, from + value.length) },
  ]
  return { type: 'link', title: null, url, children, position: position(at, at + all.length) }
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
