/**
 * A text → how many words it has, as `Intl.Segmenter` counts them (UAX #29 with CLDR's changes).
 *
 * Law: `countSurely` gives that number or declines. It knows Latin, Greek, Cyrillic and Arabic letters
 * with their accents, digits, and the marks that join nothing or join what stands on both sides; it
 * declines what takes a dictionary, and marks that languages treat differently (a colon in a word).
 */
import { byTag } from '../by-tag.ts'
import { type CodeUnits, codeUnits } from '../code-units.ts'
import { areHotPathsOn } from '../hot-paths.ts'
import { accents, digits, letters, pairsOf } from './word-characters.ts'

const segmenterFor = byTag((tag) => new Intl.Segmenter(tag, { granularity: 'word' }))

/** Where a text takes thought, only its lines that do: no word goes on across a line end. */
export function countWords(text: string, tag: string): number {
  const sure = areHotPathsOn ? countSurely(text, tag) : undefined
  if (sure !== undefined) return sure
  if (!text.includes('\n')) return countBySegmenter(text, tag)
  return text.split('\n').reduce((sum, line) => sum + countWords(line, tag), 0)
}

export function countBySegmenter(text: string, tag: string): number {
  let words = 0
  for (const { isWordLike } of segmenterFor(tag).segment(text)) if (isWordLike) words++
  return words
}

/** What a character is to the words around it. Those before `unknown` are no marks; a 1 in their last bit is in a word. */
const kinds = {
  end: 0,
  letter: 1,
  digit: 3,
  unknown: 4,
  accent: 6,
  both: 8,
  digits: 10,
  colon: 12,
  glue: 15,
  none: 16,
}

/** By code unit; `·` and its like are of no kind, since they join in ways of their own. */
const kindOf = new Uint8Array(0x10000).fill(kinds.unknown)
for (const [start, end] of pairsOf(letters)) kindOf.fill(kinds.letter, start, end)
for (const [start, end] of pairsOf(digits)) kindOf.fill(kinds.digit, start, end)
for (const [start, end] of pairsOf(accents)) kindOf.fill(kinds.accent, start, end)
const ends = '\n !"#$%&()*+/-<=>?@[\\]^`{|}~«»¡¿§°±×÷€£؛؟۔“”„–—…•\u00A0'
for (const end of ends) kindOf[end.charCodeAt(0)] = kinds.end
for (const mark of ".'’‘") kindOf[mark.charCodeAt(0)] = kinds.both
for (const mark of ',;،') kindOf[mark.charCodeAt(0)] = kinds.digits
kindOf[':'.charCodeAt(0)] = kinds.colon
for (const mark of '_\u202F') kindOf[mark.charCodeAt(0)] = kinds.glue

/** An extension may ask for other rules than the language's: `-u-va-posix`. */
const extended = /-[a-z\d]-|posix/i

/** The number of words; undefined where anything in the text takes thought. */
export function countSurely(text: string, tag: string): number | undefined {
  return countInUnits(codeUnits(text), tag)
}

/** The same of a text's code units. */
export function countInUnits({ length, units }: CodeUnits, tag: string): number | undefined {
  if (extended.test(tag)) return undefined
  const table = kindOf
  let words = 0
  /** Letter, digit or glue where the character before is of a word; else the end of one. */
  let before: number = kinds.end
  let at = 0
  while (at < length) {
    let kind: number = kinds.end
    // In a loop of its own, what most characters are takes half the time that it takes beside all else.
    while (at < length) {
      kind = table[units[at++] ?? 0] ?? 0
      if (kind >= kinds.unknown) break
      words += kind & ~before & 1
      before = kind
    }
    if (kind < kinds.unknown) break
    before = behind(kind, before, at < length ? (table[units[at] ?? 0] ?? 0) : kinds.none)
    if (before === kinds.unknown) return undefined
  }
  return words
}

/**
 * What stands before the next character when it follows a mark; `unknown` where that takes thought.
 *
 * @param after The kind of the next character; `none` behind the last.
 */
function behind(kind: number, before: number, after: number): number {
  switch (kind) {
    case kinds.unknown:
      return kinds.unknown
    case kinds.accent:
      return before === kinds.end || before === kinds.glue ? kinds.unknown : before
    case kinds.glue: {
      if (before !== kinds.end) return kinds.glue
      // Before a letter or digit, it is of the word that begins there.
      return after < kinds.unknown || after === kinds.none ? kinds.end : kinds.unknown
    }
    default: {
      const isInWord = before === after && before !== kinds.end && before !== kinds.glue
      if (kind === kinds.colon && isInWord) return kinds.unknown
      const isJoint = kind === kinds.both || (kind === kinds.digits && before === kinds.digit)
      return isInWord && isJoint ? before : kinds.end
    }
  }
}
