/** Changes of one text by hand's slip or an editor's pen: a text and the random → another text. */
import type { Random } from './random.ts'

export function wordsOf(text: string): string[] {
  return text.split(' ')
}

/** The sentences of a text; joined by blanks they are the text. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?:]) (?=\p{Lu})/u)
}

/** One word with a letter dropped, doubled or swapped with its neighbour. */
export function withTypo(text: string, random: Random): string {
  return replaceWord(text, random, (word) => {
    const at = 1 + random.int(Math.max(1, word.length - 2))
    const [head, letter, tail] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)]
    return random.pick([
      head + tail,
      head + letter + letter + tail,
      head + tail.slice(0, 1) + letter + tail.slice(1),
    ])
  })
}

/** One word replaced by another one of the vocabulary. */
export function withOtherWord(text: string, vocabulary: readonly string[], random: Random): string {
  return replaceWord(text, random, (word) => {
    const others = vocabulary.filter((one) => one !== word.toLowerCase())
    return random.pick(others)
  })
}

/** Replaces one of the longer words by what `change` makes of it; never leaves the text as it was. */
function replaceWord(text: string, random: Random, change: (word: string) => string): string {
  const words = wordsOf(text)
  const letters = words.map((word) => word.replace(/[^\p{L}\p{N}]/gu, ''))
  const longest = Math.max(...letters.map(({ length }) => length))
  const index = random.pick(
    letters.flatMap(({ length }, at) => (length >= Math.min(4, longest) ? at : [])),
  )
  const word = letters[index] ?? ''
  for (let attempt = 0; attempt < 20; attempt++) {
    const changed = (words[index] ?? '').replace(word, change(word))
    if (changed !== words[index])
      return words.map((old, at) => (at === index ? changed : old)).join(' ')
  }
  return `${text} again`
}

/** A stretch of the text, `share` of its words, replaced by as many words of another one. */
export function withRewritten(text: string, other: string, share: number, random: Random): string {
  const words = wordsOf(text)
  const count = Math.max(1, Math.round(words.length * share))
  const start = random.int(words.length - count + 1)
  const source = wordsOf(other)
  const put = Array.from({ length: count }, (_, index) => source[index % source.length] ?? '')
  return [...words.slice(0, start), ...put, ...words.slice(start + count)].join(' ')
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
