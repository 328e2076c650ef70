/**
 * What a run of Latin, Greek or Cyrillic words looks like. The law: single blanks and `&` join words,
 * a number of one to three digits joins the word before it, a year (four digits) or a percentage
 * never; everything else ends a run, first of all `، ؛ ( ) ” “ « » :`. Signs that a word is written
 * with (`@desk`, `C++`, `Inc.`, `25°C`) belong to it.
 */
import { once } from '../../once.ts'
import { abbreviations } from './abbreviations.ts'
import { inAnyCase } from './any-case.ts'
import { blank, digit, link, ltrLetter, ltrMark, ltrWordCharacter } from './characters.ts'
import { percentWords } from './percent-words.ts'

const inWord = `[${ltrLetter}${digit}${ltrMark}\\u00AD]`
const goesOn = `${link}${ltrWordCharacter}`
/** `UTC+05:30` is a word although `:` ends a run elsewhere. */
const minutes = `(?<=${digit}):(?=${digit}{2}(?!${digit}))`

const before = `(?:[@#$°]|(?<![\\p{L}\\p{N}\\p{P}])[.\\/])?`
const figures = `(?:${digit}+(?:[.,]${digit}+)*(?:°|-)?)?`
const after = `(?:[+#]+|[™®©]|\\/(?!\\p{L}|\\p{N}))?`
const fullStop =
  `(?:(?<=(?<!${ltrWordCharacter})(?:${ltrLetter}|${inAnyCase(abbreviations.join('|'))}))` +
  `\\.(?!\\.))?`

const word =
  `${before}${figures}${ltrLetter}(?:${inWord}|${link}(?=${ltrWordCharacter})|${minutes})*` +
  `(?!${ltrWordCharacter}|${goesOn})${after}${fullStop}`

const shortNumber =
  `${digit}{1,3}(?!${ltrWordCharacter}|[.,:\\/]${digit}|${blank}?[\\-‑–−]${blank}?${digit}` +
  `|${blank}?(?:${percentWords.join('|')}))`

const named = `${word}(?:${blank}${shortNumber})?`

export const wordsPattern: () => RegExp = once(
  () => new RegExp(`(?<!${ltrWordCharacter})${named}(?:${blank}(?:&${blank})?${named})*`, 'gv'),
)

export const wordsNeeds = new RegExp(ltrLetter, 'v')
