/**
 * A text for a place that takes no markup (title, og:*, feed titles, alt) → the same with a leading
 * U+200F where it is rtl and its first letter Latin, Greek or Cyrillic, which would else set the whole
 * line from left to right (UAX #9, P2–P3). The law: nothing else changes; a second time changes
 * nothing; a mark that an author has put first rules.
 */
import { ltrLetter } from './characters.ts'
import type { Direction } from './run.ts'

/** Nothing strong before a letter of Urdu: most are so, and the patterns below take V8 a millisecond. */
const startsInArabic = /^[^A-Za-z\u0080-\uFFFF]*[\u0620-\u064A\u0671-\u06D3]/
/** What decides the direction of a line: its first letter, or a mark before it. */
const firstStrong = /[\p{L}\p{Nl}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/v
const leftToRight = new RegExp(`^${ltrLetter}`, 'v')

export function isolatePlainText(text: string, dir: Direction): string {
  if (dir === 'ltr' || startsInArabic.test(text)) return text
  const [first = ''] = firstStrong.exec(text) ?? []
  return leftToRight.test(first) ? `\u200F${text}` : text
}
