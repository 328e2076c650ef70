/**
 * A tree → how many minutes its text takes to read, at least one: 200 words a minute, 160 in Urdu.
 */
import type { Root } from 'mdast'
import { byTag } from '../by-tag.ts'
import { areHotPathsOn } from '../hot-paths.ts'
import { countSurely, countWords } from './count-words.ts'
import { blockTexts, treeText } from './tree-text.ts'

const wordsPerMinute: { readonly [language: string]: number } = { ur: 160 }
const usualWordsPerMinute = 200

const paceFor = byTag((tag) => wordsPerMinute[new Intl.Locale(tag).language] ?? usualWordsPerMinute)

export function readingMinutes(tree: Root, tag: string): number {
  const words =
    (areHotPathsOn ? countSurely(blockTexts(tree, false), tag) : undefined) ??
    countByBlock(tree, tag)
  return Math.max(1, Math.round(words / paceFor(tag)))
}

/** No word goes on across a line end, and few blocks take thought. */
function countByBlock({ children }: Root, tag: string): number {
  let words = 0
  for (const block of children) words += countWords(treeText(block, false), tag)
  return words
}
