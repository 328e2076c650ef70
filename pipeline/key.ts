/**
 * The key of a new segment: its first words and a digest of its text, so that two branches never give
 * one key to two texts. `[a-z][a-z0-9-]*`, at most 48 characters.
 */
import { digest } from './stamp.ts'

/** The shape of every key. */
export const keyPattern = /^[a-z][a-z0-9-]{0,47}$/

/** The longest key, in characters. */
const longestKey = 48
const wordsInKey = 4
const digitsInKey = 4

/** What a key is made from: the canonical text, and the same without markup. */
export interface KeySource {
  readonly text: string
  readonly plain: string
}

/** A new key for a segment, none of the taken ones; the caller adds it to them. */
export function makeKey({ text, plain }: KeySource, taken: { has(key: string): boolean }): string {
  const words = wordsOf(plain)
  const base =
    words === '' ? `p-${digest(text, 2 * digitsInKey)}` : `${words}-${digest(text, digitsInKey)}`
  for (let count = 1; ; count++) {
    const key = count === 1 ? base : `${base}-${count}`
    if (!taken.has(key)) return key
  }
}

/** The first words in `[a-z0-9-]`, from the first one that starts with a letter; may be empty. */
function wordsOf(plain: string): string {
  const longest = longestKey - digitsInKey - '-'.length - '-999'.length
  const ascii = plain.normalize('NFKD').replace(/\p{M}/gu, '').replace(/['’]/g, '').toLowerCase()
  const words = ascii.match(/[a-z0-9]+/g) ?? []
  const start = words.findIndex((word) => /^[a-z]/.test(word))
  if (start < 0) return ''
  return words
    .slice(start, start + wordsInKey)
    .join('-')
    .slice(0, longest)
    .replace(/-+$/, '')
}
