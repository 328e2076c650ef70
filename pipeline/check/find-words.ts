/**
 * Whole words in a text (UAX #29 by `Intl.Segmenter`), whatever spaces and apostrophes were typed.
 *
 * Law: what is found begins and ends at borders of words. An apostrophe is such a border (l’équipe, the
 * team’s), and a zero-width non-joiner is a space.
 */
import { byTag } from '../by-tag.ts'

export interface Occurrence {
  readonly start: number
  readonly end: number
}

const segmenterOf = byTag((tag) => new Intl.Segmenter(tag, { granularity: 'word' }))

/** Vowel signs and the hamza, izafat among them; not the madd, since آم and ام are two words. */
const vowelSigns = /[\u064B-\u0652\u0654\u0655\u0670]/g

/** NFC, each run of blanks one space, apostrophes straight. */
export function foldSpaces(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\u00A0\u202F\u200C]+/gu, ' ')
    .replaceAll('’', "'")
}

/** Also without letter case and vowel signs. */
export function foldWords(text: string): string {
  const plain = foldSpaces(text).toLowerCase()
  if (!/\p{Script=Arabic}/u.test(plain)) return plain
  return plain.normalize('NFD').replace(vowelSigns, '').normalize('NFC')
}

/** Where words stand in a text, from its start on; both are folded in one way. */
export function findWords(text: string, words: string, tag: string): readonly Occurrence[] {
  const found: Occurrence[] = []
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + words.length)) {
    const end = at + words.length
    if (isBorder(text, at, tag) && isBorder(text, end, tag)) found.push({ start: at, end })
  }
  return found
}

/** Most borders need no segmenter, which costs more than all the rest. */
function isBorder(text: string, at: number, tag: string): boolean {
  if (at === 0 || at === text.length) return true
  const sides = text.slice(at - 1, at + 1)
  return /[\s'\uFFFC]/u.test(sides) || segmenterOf(tag).segment(text).containing(at)?.index === at
}
