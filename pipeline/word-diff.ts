/**
 * Two texts → one line that shows what was taken out and what was put in, word by word:
 * `[-old-]{+new+}`, the form of `git diff --word-diff`. Long unchanged stretches become `…`.
 */
import { diffArrays } from 'diff'

const context = 3

/** A stretch of words that both texts have, or only one. */
export interface WordChange {
  readonly text: string
  readonly change: 'same' | 'added' | 'removed'
}

/** The changes in order: without the added ones they are the first text, without the removed the second. */
export function diffWords(before: string, after: string): WordChange[] {
  return diffArrays(wordsOf(before), wordsOf(after)).map(({ value, added, removed }) => ({
    text: value.join(''),
    change: added ? 'added' : removed ? 'removed' : 'same',
  }))
}

export function wordDiff(before: string, after: string): string {
  const changes = diffWords(before, after)
  return changes
    .map(({ text, change }, index) => {
      if (change === 'added') return `{+${text}+}`
      if (change === 'removed') return `[-${text}-]`
      return shorten(text, index > 0, index < changes.length - 1)
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
