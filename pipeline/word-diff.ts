/**
 * Two texts → one line that shows what was taken out and what was put in, word by word:
 * `[-old-]{+new+}`, the form of `git diff --word-diff`. Long unchanged stretches become `…`.
 */
import { diffArrays } from 'diff'

const context = 3

export function wordDiff(before: string, after: string): string {
  const parts = diffArrays(wordsOf(before), wordsOf(after))
  return parts
    .map(({ value: words, added, removed }, index) => {
      const value = words.join('')
      if (added) return `{+${value}+}`
      if (removed) return `[-${value}-]`
      return shorten(value, index > 0, index < parts.length - 1)
    })
    .join('')
    .replaceAll('\n', ' ')
}

/** Words in any script, blanks, and every other character by itself. */
function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+|\s+|./gsu) ?? []
}

/** Keeps the words next to a change. */
function shorten(value: string, afterChange: boolean, beforeChange: boolean): string {
  const words = value.split(/(?<=\s)/)
  if (words.length <= 2 * context + 1) return value
  const head = afterChange ? words.slice(0, context).join('') : ''
  const tail = beforeChange ? words.slice(-context).join('') : ''
  return tail === '' ? `${head}…` : `${head}… ${tail}`
}
