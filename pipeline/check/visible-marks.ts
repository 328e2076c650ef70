/**
 * Marks of Markdown that readers would see in a translation and do not see in its source: those that
 * were not taken as marks (`**متن۔**اگلا`), and those that somebody has put a backslash before.
 */
import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'

const delimiters = ['**', '__', '`', '](', '[^', '~~']

/** The delimiters that more of the translation's text shows than of the source's. */
export function findLeaked(original: Root, parsed: Root): readonly string[] {
  return shownMore(delimiters, original, parsed)
}

/** The marks that are text only because of a backslash; those that `findLeaked` names are not among them. */
export function findEscaped(original: Root, parsed: Root, string: string): readonly string[] {
  const escaped = ['*', '_', '~'].filter((mark) => string.includes(`\\${mark}`))
  if (escaped.length === 0) return []
  const leaked = findLeaked(original, parsed)
  return shownMore(escaped, original, parsed).filter((mark) => !leaked.includes(mark + mark))
}

function shownMore(marks: readonly string[], original: Root, parsed: Root): string[] {
  const text = textOf(parsed)
  const found = marks.filter((mark) => text.includes(mark))
  if (found.length === 0) return []
  const source = textOf(original)
  return found.filter((mark) => count(text, mark) > count(source, mark))
}

/** The text nodes, each by itself, so that marks in two of them make none together. */
function textOf(tree: Root): string {
  const texts: string[] = []
  visit(tree, 'text', ({ value }) => {
    texts.push(value)
  })
  return texts.join('\n')
}

function count(text: string, part: string): number {
  return text.split(part).length - 1
}
