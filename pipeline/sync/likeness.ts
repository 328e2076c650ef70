/**
 * How alike two texts are, from 0 to 1.
 *
 * Longer texts by their words in order, long words weighing more than short ones: twice the heaviest
 * common subsequence over the weight of both (the ratio of Ratcliff and Obershelp's kind). Short
 * ones, where one word is half the text, by their letters. Scripts that put no blanks between words
 * are compared letter by letter.
 */
import { distance } from 'fastest-levenshtein'

const shortText = 5
const longestWord = 8
/** Texts whose words, in any order, are no more alike are not compared in order: nobody asks for less. */
const unlike = 0.3
/** A text of which so much stands in another one counts so much, however much that one has more. */
const wholly = 0.8
const grownText = 0.75

/** A text as what is compared of it. */
export interface Wording {
  readonly words: readonly string[]
  /** How often it has each word, and its pairs of neighbouring words: counted once, compared often. */
  readonly counts: ReadonlyMap<string, number>
  readonly pairs: readonly string[]
  readonly knownPairs: ReadonlySet<string>
  /** Letters of all its words, of none more than `longestWord`. */
  readonly weight: number
}

export function wordingOf(text: string): Wording {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(
        /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]\p{M}*|[\p{L}\p{M}\p{N}]+/gu,
      ) ?? []
  return wordingFrom(words)
}

/** Several texts as one. */
export function joinWordings(some: readonly Wording[]): Wording {
  return wordingFrom(some.flatMap(({ words }) => words))
}

function wordingFrom(words: readonly string[]): Wording {
  const pairs = words.slice(1).map((word, index) => `${words[index]} ${word}`)
  const weight = words.reduce((sum, word) => sum + weightOf(word), 0)
  return { words, counts: countsOf(words), pairs, knownPairs: new Set(pairs), weight }
}

export function likeness(a: Wording, b: Wording): number {
  if (Math.max(a.words.length, b.words.length) < shortText)
    return spelling(a.words.join(' '), b.words.join(' '))
  const most = (2 * commonWeight(a, b)) / (a.weight + b.weight)
  if (most < unlike) return most
  return (2 * heaviestCommon(a.words, b.words)) / (a.weight + b.weight)
}

/** Likeness, or for a text that has only grown or shrunk how much of the one stands in the other. */
export function kinship(a: Wording, b: Wording): number {
  const [shorter, longer] = a.words.length < b.words.length ? [a, b] : [b, a]
  const whole = likeness(a, b)
  if (whole >= grownText || shorter.words.length < shortText - 1) return whole
  return containment(shorter, longer) >= wholly ? grownText : whole
}

/** How much of a text stands in another one, from 0 to 1, by pairs of neighbouring words. */
export function containment(part: Wording, whole: Wording): number {
  const { length } = part.pairs
  return length === 0 ? 0 : part.pairs.filter((pair) => whole.knownPairs.has(pair)).length / length
}

function weightOf(word: string): number {
  return Math.min(word.length, longestWord)
}

/** The better of what they share of pairs of letters (Dice) and of letters in place (Levenshtein). */
function spelling(a: string, b: string): number {
  const longest = Math.max(a.length, b.length)
  if (longest === 0) return 0
  return Math.max(share(pairsIn(a), pairsIn(b)), 1 - distance(a, b) / longest)
}

function pairsIn(text: string): string[] {
  const letters = [...text]
  return letters.length === 1
    ? letters
    : letters.slice(1).map((letter, index) => (letters[index] ?? '') + letter)
}

/** Twice what both multisets have, over what they have together. */
function share(a: readonly string[], b: readonly string[]): number {
  if (a.length + b.length === 0) return 0
  const counts = countsOf(a)
  let common = 0
  for (const item of b) {
    const count = counts.get(item) ?? 0
    if (count > 0) common++
    counts.set(item, count - 1)
  }
  return (2 * common) / (a.length + b.length)
}

/** Weight of the words that both have, in any order. */
function commonWeight(a: Wording, b: Wording): number {
  let weight = 0
  for (const [word, count] of a.counts)
    weight += Math.min(count, b.counts.get(word) ?? 0) * weightOf(word)
  return weight
}

function countsOf(items: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return counts
}

/** Weight of the common subsequence that weighs most. */
function heaviestCommon(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0)
  for (const word of a) {
    const next = [0]
    for (let index = 0; index < b.length; index++) {
      next.push(
        word === b[index]
          ? (row[index] ?? 0) + weightOf(word)
          : Math.max(row[index + 1] ?? 0, next[index] ?? 0),
      )
    }
    row = next
  }
  return row.at(-1) ?? 0
}
