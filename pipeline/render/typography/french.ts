/**
 * French: guillemets, apostrophes, dashes, ellipses, and the no-break spaces of punctuation, numbers
 * and titles, as the *Lexique* of the Imprimerie nationale has them and CLDR for numbers.
 */
import { setDashesAndEllipses } from './dashes-and-ellipses.ts'
import { setAbbreviations } from './french-abbreviations.ts'
import { setNumbers } from './french-numbers.ts'
import { setPunctuation } from './french-punctuation.ts'
import type { Passage } from './passage.ts'
import { setQuotes } from './quotes.ts'

const marks = { outer: ['«', '»'], inner: ['“', '”'], elision: /'\d\d\b/uy } as const

/** The rules of a French locale; regions differ in their spaces. */
export function frenchFor(tag: string): (passage: Passage) => Passage {
  const punctuation = setPunctuation(tag)
  const numbers = setNumbers(tag)
  return (passage) =>
    setAbbreviations(numbers(punctuation(setQuotes(setDashesAndEllipses(passage), marks))))
}
