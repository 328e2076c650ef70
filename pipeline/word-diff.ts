/**
 * Two texts → one line that shows what was taken out and what was put in, word by word:
 * `[-old-]{+new+}`, the form of `git diff --word-diff`. Long unchanged stretches become `…`.
 */
import { diffWordsWithSpace } from 'diff'

const context = 3

export function wordDiff(before: string, after: string): string {
  const parts = diffWordsWithSpace(before, after)
  return parts
    .map(({ value, added, removed }, index) => {
      if (added) return `{+${value}+}`
      if (removed) return `[-${value}-]`
      return shorten(value, index > 0, index < parts.length - 1)
    })
    .join('')
    .replaceAll('\n', ' ')
}

/** Keeps the words next to a change. */
function shorten(value: string, afterChange: boolean, beforeChange: boolean): string {
  const words = value.split(/(?<=\s)/)
  if (words.length <= 2 * context + 1) return value
  const head = afterChange ? words.slice(0, context).join('') : ''
  const tail = beforeChange ? words.slice(-context).join('') : ''
  return `${head}… ${tail}`
}
