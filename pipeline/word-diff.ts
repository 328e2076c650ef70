/**
 * Two texts → one line that shows what was taken out and what was put in, word by word:
 * `[-old-]{+new+}`, the form of `git diff --word-diff`. Long unchanged stretches become `…`.
 */
import { diffArrays } from 'diff'

const context = 3

/** A stretch of two texts: in both, in the first only, or in the second only. */
export interface DiffPart {
  readonly is: 'same' | 'removed' | 'added'
  readonly text: string
}

export function wordDiff(before: string, after: string): string {
  const parts = diffWords(before, after)
  return parts
    .map(({ is, text }, index) => {
      if (is === 'added') return `{+${text}+}`
      if (is === 'removed') return `[-${text}-]`
      return shorten(text, index > 0, index < parts.length - 1)
    })
    .join('')
    .replaceAll('\n', ' ')
}

/** Law: what is the same or removed is the first text, what is the same or added the second. */
export function diffWords(before: string, after: string): DiffPart[] {
  return diffArrays(wordsOf(before), wordsOf(after)).map(({ value, added, removed }) => ({
    is: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }))
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
