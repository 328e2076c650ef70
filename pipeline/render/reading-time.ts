/**
 * A tree → how many minutes its text takes to read, at least one: words by `Intl.Segmenter`, 200 a
 * minute, 160 in Urdu.
 */
import type { Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'

const wordsPerMinute: { readonly [language: string]: number } = { ur: 160 }
const usualWordsPerMinute = 200

export function readingMinutes(tree: Root, tag: string): number {
  const { language } = new Intl.Locale(tag)
  const texts = tree.children.map((block) => textOf(block, { includeHtml: false }))
  const segmenter = new Intl.Segmenter(tag, { granularity: 'word' })
  const words = [...segmenter.segment(texts.join('\n'))].filter(
    ({ isWordLike }) => isWordLike,
  ).length
  return Math.max(1, Math.round(words / (wordsPerMinute[language] ?? usualWordsPerMinute)))
}
