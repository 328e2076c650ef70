/**
 * A tree → how many minutes its text takes to read, at least one: 200 words a minute, 160 in Urdu.
 */
import type { Root } from 'mdast'
import { byTag } from '../by-tag.ts'
import { countWords } from './count-words.ts'
import { treeText } from './tree-text.ts'

const wordsPerMinute: { readonly [language: string]: number } = { ur: 160 }
const usualWordsPerMinute = 200

const paceFor = byTag((tag) => wordsPerMinute[new Intl.Locale(tag).language] ?? usualWordsPerMinute)

export function readingMinutes(tree: Root, tag: string): number {
  // Block by block, since no word goes on across a line end: few of them take thought.
  let words = 0
  for (const block of tree.children) words += countWords(treeText(block, false), tag)
  return Math.max(1, Math.round(words / paceFor(tag)))
}
