/**
 * As many hard line breaks as in the source: lines of a poem, of an address. A soft line end is a space
 * and no break. Fields have none.
 */
import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Rule } from '../../rule.ts'
import { isPlainTree, isSoleText } from '../sole-text.ts'

export const breakParity: Rule<'break-parity'> = {
  id: 'break-parity',
  severity: 'warning',
  concerns: () => ({ either: ['break'] }),
  translation({ key, locale, original, parsed }, report) {
    if (original === undefined || parsed === undefined) return
    if (isPlainTree(parsed) && isSoleText(original.children)) return
    const expected = countBreaks(original)
    const found = countBreaks(parsed)
    if (found !== expected) report({}, { key, locale: locale.tag, expected, found })
  },
}

function countBreaks(tree: Root): number {
  let count = 0
  visit(tree, 'break', () => void count++)
  return count
}
