/**
 * Words that mix Latin with Cyrillic or Greek letters, mostly because one letter looks like another
 * (UTS #39, mixed-script confusables).
 *
 * Law: what science and the languages themselves write is no such word: `TNFα`, `hν`, `kΩ`, and in
 * Cyrillic text a Latin acronym with an ending (`VIPов`).
 */
import type { Locale } from '../model.ts'

const latin = /\p{Script=Latin}/u
const cyrillic = /\p{Script=Cyrillic}/u
const greek = /\p{Script=Greek}/u
const words = /[\p{L}\p{M}]+/gu
const notLatin = /[\p{Script=Cyrillic}\p{Script=Greek}]/u
/** Letters that look like Latin ones, and Latin ones that look like Cyrillic. */
const greekAlike = /^[ΑΒΕΖΗΙΚΜΝΟΡΤΥΧοό]+$/u
const cyrillicAlike = /^[АВЕЅІЈКМНОРСТУХаеёіїјорсухѕԁһѵ]+$/u
const latinAlike = /^[ABCEHIJKMOPTXYaceiopxyj]+$/u

export interface MixedWord {
  readonly word: string
  readonly at: number
  /** The letters of the script that most of the word's letters are not of. */
  readonly odd: readonly string[]
}

export function findMixedWords(text: string, { script }: Locale): readonly MixedWord[] {
  if (!notLatin.test(text) || !latin.test(text)) return []
  return [...text.matchAll(words)].flatMap(({ 0: word, index: at }) => {
    if (!latin.test(word) || !isConfused(word, script)) return []
    return [{ word, at, odd: oddLetters(word) }]
  })
}

function isConfused(word: string, script: string): boolean {
  if (cyrillic.test(word)) {
    if (script !== 'Cyrl') return true
    if (/^\p{Lu}{2,}\p{Ll}+$/u.test(word)) return false
    return cyrillicAlike.test(only(word, cyrillic)) || latinAlike.test(only(word, latin))
  }
  return greekAlike.test(only(word, greek))
}

function only(word: string, letter: RegExp): string {
  return [...word].filter((one) => letter.test(one)).join('')
}

function oddLetters(word: string): string[] {
  const [latins, others] = [only(word, latin), only(word, notLatin)]
  return [...new Set(latins.length < others.length ? latins : others)]
}
