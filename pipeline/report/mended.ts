/** What `check --fix` has changed → lines for a person: file, key, and the characters that changed. */
import { diffChars } from 'diff'
import type { FixedCatalog } from '../commands/fix.ts'
import { codePoint, visible } from '../wording/characters.ts'

export function mendedReport(fixed: readonly FixedCatalog[]): string {
  const count = fixed.reduce((sum, { mended }) => sum + mended.length, 0)
  if (count === 0) return 'nothing to mend\n'
  const files = fixed.flatMap(({ file, mended }) => [
    `  ${visible(file)}`,
    ...mended.map(
      ({ key, before, after, rules }) =>
        `    ${visible(key)}  ${difference(before, after)}  ${rules.join(', ')}`,
    ),
  ])
  return [...files, `${count} ${count === 1 ? 'text' : 'texts'} mended`, ''].join('\n')
}

/** How much of what has not changed is shown beside what has, in UTF-16 code units. */
const context = 16

function difference(before: string, after: string): string {
  const parts = diffChars(before, after)
  return parts
    .map(({ value, added, removed }, index) => {
      if (added) return `{+${seen(value)}+}`
      if (removed) return `[-${seen(value)}-]`
      const head = index === 0 ? '' : value.slice(0, context)
      const tail = index === parts.length - 1 ? '' : value.slice(-context)
      return value.length <= head.length + tail.length
        ? visible(value)
        : `${visible(head)}…${visible(tail)}`
    })
    .join('')
}

/** Spaces and marks that nobody can tell apart, by their code points. */
function seen(value: string): string {
  return visible(value).replace(/[\u00A0\u00AD\u200B-\u200F\u202F\uFEFF]/g, codePoint)
}
