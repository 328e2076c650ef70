/**
 * The complete editions that a font serves → the characters that it has to have: for the regular weight
 * all of them with the font's alphabet, ASCII and punctuation, for the bold one those of headings,
 * titles and strong text with ASCII. Composed and decomposed forms both.
 */
import type { Nodes } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import type { CompleteEdition } from '../../complete.ts'

/** Texts whose characters a font has to have, by weight. */
export interface FontTexts {
  readonly regular: string
  readonly bold: string
}

/** The page's own words that a font sets. */
export interface FontWords {
  readonly all: readonly string[]
  readonly bold: readonly string[]
}

const ascii = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index))
const punctuation = '«»“”‘’…–—•·°×−€\u00A0\u202F\u2066\u2067\u2068\u2069'

/** What is bold on a page: headings, the header row of a table, strong text; emphasis too, in Nastaliq. */
const boldNodes = new Set(['heading', 'strong', 'emphasis'])

export function fontTexts(
  editions: readonly CompleteEdition[],
  words: FontWords,
  alphabet: string,
): FontTexts {
  const all = [ascii, alphabet, punctuation, ...words.all]
  // The hinter takes its heights from letters such as `THEZ` and `xzroesc`: without them the pixels differ.
  const bold = [ascii, ...words.bold]
  for (const { fields, tree, article } of editions) {
    const head = [...Object.values(fields), article.frontMatter.author ?? ''].map(
      (text) => text ?? '',
    )
    all.push(...head, textOf(tree))
    bold.push(fields.title ?? '')
    visit(tree, (node, index, parent) => {
      const isHeader = parent?.type === 'table' && index === 0
      if (boldNodes.has(node.type) || isHeader) bold.push(textOf(node as Nodes))
    })
  }
  return { regular: uniqueCharacters(all), bold: uniqueCharacters(bold) }
}

/** Each character once, by code point, so that the text depends on nothing else. */
function uniqueCharacters(texts: readonly string[]): string {
  const characters = new Set(
    texts.flatMap((text) => [...text, ...text.normalize('NFC'), ...text.normalize('NFD')]),
  )
  return [...characters]
    .filter((character) => !/[\p{Cc}\p{Cs}]/u.test(character))
    .sort()
    .join('')
}
