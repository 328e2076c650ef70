/**
 * As many hard line breaks as in the source: lines of a poem, of an address. A soft line end is a space
 * and no break. Fields have none.
 */
import type { Root } from 'mdast'
import { walk } from '../../markdown/walk.ts'
import type { Rule } from '../../rule.ts'

export const breakParity: Rule<'break-parity'> = {
  id: 'break-parity',
  severity: 'warning',
  concerns: () => ({ target: ['other-marks'] }),
  translation({ key, locale, original, parsed }, report) {
    if (original === undefined || parsed === undefined) return
    const expected = countBreaks(original)
    const found = countBreaks(parsed)
    if (found !== expected) report({}, { key, locale: locale.tag, expected, found })
  },
}

function countBreaks(tree: Root): number {
  let count = 0
  walk(tree.children, ({ type }) => void (type === 'break' && count++))
  return count
}
