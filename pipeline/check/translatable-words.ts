/**
 * A text → the words of it that a translator would translate: no code, addresses, numbers and names.
 * A name is a word with a capital that does not begin the text, or has one inside.
 */
import type { Nodes } from 'mdast'
import { patternFor } from '../usual-characters.ts'

/** From so many words up, a text is a sentence or a headline, and no name. */
export const sentenceLength = 4

const someWord = patternFor(
  String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}'’.-]*[\p{L}\p{N}\p{M}])?`,
  'g',
)
const digit = patternFor(String.raw`[\p{N}]`)
const capital = patternFor(String.raw`^[\p{Lu}]`)
const innerCapital = patternFor(String.raw`^.+[\p{Lu}]`)

/** The words of a text that a translator would translate. */
export function translatableWords(text: string): string[] {
  const prose = text.replace(/\b(?:https?:\/\/|mailto:|www\.)\S+|\S+@\S+/g, ' ')
  const words = prose.match(someWord(prose))?.filter((word) => !digit(word).test(word)) ?? []
  // Some capitals are a name (`Le Monde`), many a headline (`Clashes Erupt During A March`).
  if (words.length > 1 && words.every(isCapitalized)) {
    const headline = words.filter((word) => !hasInnerCapital(word))
    return headline.length < sentenceLength ? [] : headline
  }
  return words.filter(
    (word, index) => !(hasInnerCapital(word) || (index > 0 && isCapitalized(word))),
  )
}

/** What readers are told, alternatives of images included. */
export function proseWithAlts(nodes: readonly Nodes[]): string {
  let text = ''
  for (const node of nodes) {
    if (node.type === 'text') text += node.value
    else if (node.type === 'image') text += ` ${node.alt ?? ''} `
    else text += 'children' in node ? proseWithAlts(node.children) : ' '
  }
  return text
}

function isCapitalized(word: string): boolean {
  return capital(word).test(word)
}

/** `GitHub`, `TDI`, `i18next`: never the first word of a sentence by accident. */
function hasInnerCapital(word: string): boolean {
  return innerCapital(word).test(word)
}
