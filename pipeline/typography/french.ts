/**
 * French: guillemets, apostrophes, dashes, ellipses, and the no-break spaces of punctuation, numbers
 * and titles, as the *Lexique* of the Imprimerie nationale has them and CLDR for numbers.
 */
import { setDashesAndEllipses } from './dashes-and-ellipses.ts'
import { setAbbreviations } from './french-abbreviations.ts'
import { setNumbers } from './french-numbers.ts'
import { setPunctuation } from './french-punctuation.ts'
import { type Passage, textOf } from './passage.ts'
import { setQuotes } from './quotes.ts'

const marks = { outer: ['«', '»'], inner: ['“', '”'], elision: /'\d\d\b/uy } as const

/** @param tag BCP 47, in canonical form. */
export function isFrench(tag: string): boolean {
  return /^fr(?![a-z])/.test(tag)
}

/** What all rules but those of abbreviations need: most texts are searched for it, and for nothing else. */
export const marked: RegExp = /[\d"';!?:«»—–]|--|\.{3}/

/** The rules of a French locale; regions differ in their spaces. */
export function frenchFor(tag: string): (passage: Passage) => Passage {
  const setMarks = marksFor(tag)
  return (passage) => setAbbreviations(marked.test(textOf(passage)) ? setMarks(passage) : passage)
}

/** All rules but those of abbreviations. */
export function marksFor(tag: string): (passage: Passage) => Passage {
  const setSpaces = frenchSpacesFor(tag)
  return (passage) => setSpaces(setFrenchQuotes(setDashesAndEllipses(passage)))
}

/** Those of its spaces alone: of punctuation and of numbers. */
export function frenchSpacesFor(tag: string): (passage: Passage) => Passage {
  const punctuation = setPunctuation(tag)
  const numbers = setNumbers(tag)
  return (passage) => numbers(punctuation(passage))
}

/** Those of its quotation marks and apostrophes alone. Lengths do not change. */
export function setFrenchQuotes(passage: Passage): Passage {
  return setQuotes(passage, marks)
}
