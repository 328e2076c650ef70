/**
 * Marks of Markdown that readers would see in a translation and do not see in its source: those that
 * were not taken as marks (`**متن۔**اگلا`), and those that somebody has put a backslash before.
 */
import type { Root } from 'mdast'
import { textsIn } from '../markdown/walk.ts'

type Mark = readonly [name: string, pattern: RegExp]

/** By name: how each looks in a text. The last ones are what is left of a link whose address stands alone. */
const delimiters: readonly Mark[] = [
  ...['**', '__', '`', '](', '[^', '~~', '<<<<<<<', '>>>>>>>'].map(byItself),
  ['] (', /\]\s+\((?=\n|https?:|\/|#|mailto:)/g],
  ['[', /\[[^[\]\n]{1,200}\((?=\n|https?:|\/|#|mailto:)/g],
  [')[', /\)\[(?=\n|https?:|\/|#|mailto:)/g],
]

function byItself(mark: string): Mark {
  return [mark, new RegExp(mark.replace(/[*()[\]^]/g, '\\$&'), 'g')]
}

const delimiter = new RegExp(delimiters.map(([, { source }]) => source).join('|'))

/** What a backslash may have been put before. */
const escapable = ['*', '_', '~']

/** The delimiters that more of the translation's text shows than of the source's. */
export function findLeaked(original: Root, parsed: Root): readonly string[] {
  const text = textOf(parsed)
  return delimiter.test(text) ? shownMore(delimiters, original, text) : []
}

/** The marks that are text only because of a backslash; those that `findLeaked` names are not among them. */
export function findEscaped(original: Root, parsed: Root, string: string): readonly string[] {
  const escaped = escapable.filter((mark) => string.includes(`\\${mark}`))
  if (escaped.length === 0) return []
  const [source, text] = [textOf(original), textOf(parsed)]
  const shown = escaped.filter((mark) => timesIn(text, mark) > timesIn(source, mark))
  if (shown.length === 0) return []
  const leaked = findLeaked(original, parsed)
  return shown.filter((mark) => !leaked.includes(mark + mark))
}

function shownMore(marks: readonly Mark[], original: Root, text: string): string[] {
  const found = marks.filter(([, pattern]) => text.search(pattern) >= 0)
  if (found.length === 0) return []
  const source = textOf(original)
  return found
    .filter(([, pattern]) => count(text, pattern) > count(source, pattern))
    .map(([name]) => name)
}

/** The text nodes, each by itself and with a line end, so that marks in two of them make none together. */
function textOf(tree: Root): string {
  return `${textsIn(tree.children).join('\n')}\n`
}

function timesIn(text: string, mark: string): number {
  let times = 0
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) times++
  return times
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
