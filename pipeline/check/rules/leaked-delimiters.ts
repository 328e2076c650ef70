/**
 * Marks that Markdown did not take as marks and that readers would see, such as the asterisks of
 * `**متن۔**اگلا`. Decided on text nodes: what the source itself shows is not counted.
 */
import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Rule } from '../../rule.ts'

const delimiters = ['**', '__', '`', '](', '[^', '~~']

export const leakedDelimiters: Rule<'leaked-delimiters'> = {
  id: 'leaked-delimiters',
  severity: 'error',
  unit({ segment, parsed, place }, { locale }, report) {
    if (parsed === undefined) return
    const source = textOf({ type: 'root', children: [...segment.content] })
    const text = textOf(parsed)
    const leaked = delimiters.filter(
      (delimiter) => count(text, delimiter) > count(source, delimiter),
    )
    if (leaked.length === 0) return
    report(
      { place, cause: segment.place },
      { key: segment.key, locale: locale.tag, delimiters: leaked },
    )
  },
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
