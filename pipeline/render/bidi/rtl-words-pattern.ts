/**
 * What a run of RTL words looks like, for documents from left to right: the mirror of
 * words-pattern.ts. The law: single blanks join words, a number of one to three digits joins the word
 * before it, a year never. The commas of RTL scripts (`، ؛`) join too: here they are not the
 * document's punctuation but that of a phrase, whose order they would turn around as ends.
 */
import { once } from '../../once.ts'
import { blank, digit, rtlLetter, rtlWordCharacter } from './characters.ts'

const word = `${rtlLetter}(?:[${rtlLetter}\\p{M}\\u200C\\u200D]|['’\\-‑־](?=${rtlLetter}))*`
const end = `(?!${rtlWordCharacter})`
const shortNumber = `[0-9۰-۹٠-٩]{1,3}(?!\\p{N}|[.,:\\/\\-‑–]\\p{N}|${blank}?[%٪‰])`
const named = `${word}${end}(?:${blank}${shortNumber})?`

export const rtlWordsPattern: () => RegExp = once(
  () =>
    new RegExp(
      `(?<!${rtlWordCharacter})${named}(?:[،؛۔؟]?${blank}${named})*[۔؟]?(?!${digit})`,
      'gv',
    ),
)

export const rtlWordsNeeds = new RegExp(rtlLetter, 'v')
