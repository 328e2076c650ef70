/**
 * How alike two texts are, from 0 to 1.
 *
 * Longer texts by their words in order: twice the longest common subsequence over the number of
 * words of both (the ratio of Ratcliff and Obershelp's kind). Short ones, where one word is half the
 * text, by pairs of letters (Dice).
 */

const shortText = 5

export function likeness(a: string, b: string): number {
  const wordsOfA = wordsOf(a)
  const wordsOfB = wordsOf(b)
  if (Math.max(wordsOfA.length, wordsOfB.length) < shortText) {
    return share(pairsOf(wordsOfA.join(' ')), pairsOf(wordsOfB.join(' ')))
  }
  const bound = share(wordsOfA, wordsOfB)
  const all = wordsOfA.length + wordsOfB.length
  return bound === 0 ? 0 : (2 * longestCommonSubsequence(wordsOfA, wordsOfB)) / all
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  )
}

function pairsOf(text: string): string[] {
  const letters = [...text]
  return letters.length === 1
    ? letters
    : letters.slice(1).map((letter, index) => (letters[index] ?? '') + letter)
}

/** Twice what both multisets have, over what they have together. */
function share(a: readonly string[], b: readonly string[]): number {
  if (a.length + b.length === 0) return 0
  const counts = new Map<string, number>()
  for (const item of a) counts.set(item, (counts.get(item) ?? 0) + 1)
  let common = 0
  for (const item of b) {
    const count = counts.get(item) ?? 0
    if (count > 0) common++
    counts.set(item, count - 1)
  }
  return (2 * common) / (a.length + b.length)
}

function longestCommonSubsequence(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0)
  for (const item of a) {
    const next = [0]
    for (let index = 0; index < b.length; index++) {
      next.push(
        item === b[index] ? (row[index] ?? 0) + 1 : Math.max(row[index + 1] ?? 0, next[index] ?? 0),
      )
    }
    row = next
  }
  return row.at(-1) ?? 0
}
