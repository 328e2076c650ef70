/**
 * English: curly quotes and apostrophes, dashes, ellipses.
 *
 * An own pass instead of retext-smartypants: that one sees one text at a time, takes a quote beside
 * an inline element for its contrary, rewrites URLs, and turns ’68, ’tis, ’n’ and inches around.
 */
import { setDashesAndEllipses } from './dashes-and-ellipses.ts'
import type { Passage } from './passage.ts'
import { setQuotes } from './quotes.ts'

const marks = {
  outer: ['“', '”'],
  inner: ['“', '”'],
  elision:
    /'(?:\d\ds?\b(?!")|n\b'?|(?:tis|twas|twere|twill|twould|til|till|em|cause|cos|bout|round|neath|nother|nuff|ere)\b(?!'))/iuy,
} as const

export function setEnglish(passage: Passage): Passage {
  return setQuotes(setDashesAndEllipses(passage), marks)
}
