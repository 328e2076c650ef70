/**
 * Any text → GitHub-flavoured Markdown in one line that shows just this text: plain words stay, all else
 * is a code span, in which GitHub sees no markup, link, mention (`@team`), reference (`#1`, a commit) or
 * emoji (CommonMark § 6.1).
 */
import { visible } from '../wording/characters.ts'

/** Letters or few digits, with the punctuation of a sentence around them. */
const plainWord =
  /^["“”‘«(]*(?:[\p{L}\p{M}\u200C]+(?:[-’'][\p{L}\p{M}\u200C]+)*|\d{1,6})?["“”’»)]*[,;.:!?…]*$/u
/** Seven to forty hex digits can be a commit. */
const commitLike = /[0-9a-f]{7}/i
/** Code in backticks, as problems word it; the second group are its backticks. */
const code = /((?<!`)(`+)(?!`)[\s\S]*?(?<!`)\2(?!`))/

interface Part {
  text: string
  readonly isCode: boolean
}

export function inlineText(text: string): string {
  const parts: Part[] = []
  // Two spans that touch would be none: they become one.
  const add = (part: Part) => {
    const last = parts.at(-1)
    if (last?.isCode === part.isCode) last.text += part.text
    else if (part.text !== '') parts.push(part)
  }
  for (const [index, part] of visible(text).split(code).entries()) {
    if (index % 3 === 1) add({ text: part.replace(/^`+ ?| ?`+$/g, ''), isCode: true })
    if (index % 3 === 0)
      for (const word of part.split(/(\s+)/)) add({ text: word, isCode: !isPlain(word) })
  }
  return parts.map((part) => (part.isCode ? inlineCode(part.text) : part.text)).join('')
}

function isPlain(word: string): boolean {
  return /^\s*$/.test(word) || (plainWord.test(word) && !commitLike.test(word))
}

/** The text between more backticks than it holds in a row. */
export function inlineCode(text: string): string {
  const line = visible(text).toWellFormed()
  if (line === '') return ''
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length))
  const fence = '`'.repeat(longest + 1)
  const pad = /^[` ]|[` ]$/.test(line) ? ' ' : ''
  return fence + pad + line + pad + fence
}

/** Code in a block of HTML, where Markdown is not read. */
export function htmlCode(text: string): string {
  const safe = visible(text).toWellFormed().replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return `<code>${safe}</code>`
}
