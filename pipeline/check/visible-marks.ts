/**
 * Marks of Markdown that readers would see in a translation and do not see in its source: those that
 * were not taken as marks (`**متن۔**اگلا`), and those that somebody has put a backslash before.
 */
import type { Root } from 'mdast'
import { textsIn } from '../markdown/walk.ts'

/** By name: how each looks in a text. The last ones are what is left of a link whose address stands alone. */
const delimiters: ReadonlyMap<string, RegExp> = new Map([
  ...['**', '__', '`', '](', '[^', '~~', '<<<<<<<', '>>>>>>>'].map(byItself),
  ['] (', /\]\s+\((?=\n|https?:|\/|#|mailto:)/g],
  ['[', /\[[^[\]\n]{1,200}\((?=\n|https?:|\/|#|mailto:)/g],
  [')[', /\)\[(?=\n|https?:|\/|#|mailto:)/g],
])

function byItself(mark: string): [string, RegExp] {
  return [mark, new RegExp(mark.replace(/[*()[\]^]/g, '\\$&'), 'g')]
}

/** The delimiters that more of the translation's text shows than of the source's. */
export function findLeaked(original: Root, parsed: Root): readonly string[] {
  return shownMore([...delimiters], original, parsed)
}

/** The marks that are text only because of a backslash; those that `findLeaked` names are not among them. */
export function findEscaped(original: Root, parsed: Root, string: string): readonly string[] {
  const escaped = ['*', '_', '~'].filter((mark) => string.includes(`\\${mark}`))
  if (escaped.length === 0) return []
  const leaked = findLeaked(original, parsed)
  return shownMore(escaped.map(byItself), original, parsed).filter(
    (mark) => !leaked.includes(mark + mark),
  )
}

type Mark = readonly [name: string, pattern: RegExp]

function shownMore(marks: readonly Mark[], original: Root, parsed: Root): string[] {
  const text = textOf(parsed)
  if (!/[*_`~[\]<>]/.test(text)) return []
  const found = marks.filter(([, pattern]) => count(text, pattern) > 0)
  if (found.length === 0) return []
  const source = textOf(original)
  return found
    .filter(([, pattern]) => count(text, pattern) > count(source, pattern))
    .map(([name]) => name)
}

/** The text nodes, each by itself and with a line end, so that marks in two of them make none together. */
function textOf(tree: Root): string {
  return textsIn(tree.children)
    .map((text) => `${text}\n`)
    .join('')
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
