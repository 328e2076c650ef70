/**
 * A source text → something that is sound as a translation of it: the same markup, facts and marks, in
 * the target's script (a pseudolocalization). In French a word before it; in Urdu a word before it, and
 * letters of Urdu for the words.
 */

/** @param locale BCP 47 tag. */
export function pseudoTranslation(text: string, locale: string): string {
  return locale === 'ur' ? `ترجمہ ${inUrdu(text)}` : `Traduction ${text}`
}

/** What is no word: code, destinations, addresses, HTML, references, placeholders, entities, escapes. */
const kept =
  /(`+)[\s\S]*?(?<!`)\1(?!`)|\]\([^)]*\)|<[^<>]*>|\[\^[^\]]*\]|\{\{[^{}]*\}\}|&#?\w+;|\\[\s\S]|(?:https?:\/\/|mailto:|www\.)[^\s)]*|\S+@\S+|[@#]\w+|\b(?=\w*\d)\w+\b|\d[\d.,:]*\d/g

function inUrdu(text: string): string {
  let result = ''
  let at = 0
  for (const { 0: found, index } of text.matchAll(kept)) {
    result += words(text.slice(at, index)) + found
    at = index + found.length
  }
  return result + words(text.slice(at))
}

function words(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Script=Latin}\p{M}*/gu, (letter) => letters[letter[0]?.toLowerCase() ?? ''] ?? 'ا')
    .replace(/(?<=\p{Script=Arabic}[*_)”]*)[.,;?]/gu, (mark) => marks[mark] ?? mark)
}

const letters: { readonly [latin: string]: string } = Object.fromEntries(
  [...'abcdefghijklmnopqrstuvwxyz'].map((letter, index) => [
    letter,
    'ابچدےفگہیجکلمنوپقرستشوخزغظ'[index] ?? 'ا',
  ]),
)

const marks: { readonly [mark: string]: string } = { '.': '۔', ',': '،', ';': '؛', '?': '؟' }
