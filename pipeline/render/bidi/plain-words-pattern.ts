/**
 * The hot path of finding runs in a document from right to left: what a run of Latin words looks like in a
 * text of nothing but ASCII, Arabic letters and the marks of both, as most texts with such a word are. A
 * pattern of few small classes is tried at each character, instead of five of Unicode's.
 *
 * Law: in a text that `isPlain` accepts, it finds what `wordsPattern` finds, also where parts are taken,
 * and no other rule finds anything (test/bidi/plain-words.test.ts).
 */
import { aroundFigures } from './around-figures.ts'
import { blank, digit } from './characters.ts'
import { percentWords } from './percent-words.ts'
import type { RunRule } from './run.ts'

/** Without `@`, `.`, `/` and `:`, which addresses are made of; no letters but Latin and Arabic ones. */
const others =
  /[^\n -\-0-9;-?A-~\u00A0«»\u060C\u061B\u061F-\u065F\u066E-\u06D5\u06EE-\u06FF\u200C\u2013\u2014\u2018-\u201D\u2026]/

export function isPlain(text: string): boolean {
  return !others.test(text) && !aroundFigures.test(text)
}

const ofWord = '[A-Za-z0-9۰-۹]'
const link = `['’\\-–&$+#_]`
const word =
  `[#$]?(?:${digit}+(?:,${digit}+)*-?)?[A-Za-z](?:${ofWord}|${link}(?=${ofWord}))*` +
  `(?!${ofWord}|${link}${ofWord})[+#]*`
const shortNumber =
  `${digit}{1,3}(?!${ofWord}|,${digit}|${blank}?[\\-–]${blank}?${digit}` +
  `|${blank}?(?:${percentWords.join('|')}))`
const named = `${word}(?:${blank}${shortNumber})?`

export const plainWordsPattern: RegExp = new RegExp(
  `(?<!${ofWord})${named}(?:${blank}(?:&${blank})?${named})*`,
  'g',
)

export const plainRules: readonly Pick<RunRule, 'kind' | 'pattern'>[] = [
  { pattern: plainWordsPattern, kind: 'words' },
]
