/**
 * A tree → how many minutes its text takes to read, at least one: 200 words a minute, 160 in Urdu.
 */
import type { Root } from 'mdast'
import { byTag } from '../by-tag.ts'
import { countWords } from './count-words.ts'
import { blockTexts } from './tree-text.ts'

const wordsPerMinute: { readonly [language: string]: number } = { ur: 160 }
const usualWordsPerMinute = 200

const paceFor = byTag((tag) => wordsPerMinute[new Intl.Locale(tag).language] ?? usualWordsPerMinute)

export function readingMinutes(tree: Root, tag: string): number {
  return minutesFor(countWords(blockTexts(tree, false), tag), tag)
}

export function minutesFor(words: number, tag: string): number {
  return Math.max(1, Math.round(words / paceFor(tag)))
}
