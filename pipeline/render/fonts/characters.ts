/**
 * The texts that a font serves → the characters that it has to have: for the regular weight all of them
 * with the font's alphabet, ASCII and punctuation, for the bold one those of headings, titles and strong
 * text with ASCII. Composed and decomposed forms both.
 */
import type { Nodes } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import type { CompleteEdition } from '../../complete.ts'
import type { FontTexts } from '../../record.ts'

/** The page's own words that a font sets. */
export interface FontWords {
  readonly all: readonly string[]
  readonly bold: readonly string[]
}

const ascii = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index))
const punctuation = '«»“”‘’…–—•·°×−€\u00A0\u202F\u2066\u2067\u2068\u2069'

/** What is bold on a page: headings, the header row of a table, strong text; emphasis too, in Nastaliq. */
const boldNodes = new Set(['heading', 'strong', 'emphasis'])

/** @param editions The characters of each edition in the font's locales. */
export function fontTexts(
  editions: readonly FontTexts[],
  words: FontWords,
  alphabet: string,
): FontTexts {
  // The hinter takes its heights from letters such as `THEZ` and `xzroesc`: without them the pixels differ.
  return {
    regular: uniqueCharacters([
      ascii,
      alphabet,
      punctuation,
      ...words.all,
      ...editions.map(({ regular }) => regular),
    ]),
    bold: uniqueCharacters([ascii, ...words.bold, ...editions.map(({ bold }) => bold)]),
  }
}

/** What a font has to have for one edition, each character once, by code point. */
export function editionCharacters({ fields, tree, article, title }: CompleteEdition): FontTexts {
  const all = [...Object.values(fields), article.frontMatter.author, textOf(tree)]
  const bold = [title]
  visit(tree, (node, index, parent) => {
    const isHeader = parent?.type === 'table' && index === 0
    if (boldNodes.has(node.type) || isHeader) bold.push(textOf(node as Nodes))
  })
  return {
    regular: uniqueCharacters(all.map((text) => text ?? '')),
    bold: uniqueCharacters(bold),
  }
}

/** Each character once, by code point, so that the text depends on nothing else. */
function uniqueCharacters(texts: readonly string[]): string {
  const found = new Set<number>()
  for (const text of new Set(texts)) {
    addCharacters(text, found)
    const composed = text.normalize('NFC')
    if (composed !== text) addCharacters(composed, found)
  }
  // A character is decomposed by itself, whatever stands beside it; composed it is with its neighbours.
  for (const code of [...found]) addCharacters(String.fromCodePoint(code).normalize('NFD'), found)
  return [...found]
    .map((code) => String.fromCodePoint(code))
    .filter((character) => !/[\p{Cc}\p{Cs}]/u.test(character))
    .sort()
    .join('')
}

function addCharacters(text: string, found: Set<number>): void {
  let before = -1
  for (let index = 0; index < text.length; index++) {
    const code = text.codePointAt(index) ?? 0
    if (code > 0xffff) index++
    if (code !== before) found.add(code)
    before = code
  }
}
