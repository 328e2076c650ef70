/**
 * Edits of one place in a translation, for mutation operators: find the places that fit, pick one
 * by the pair's id, replace it. Prose means what a reader reads: never inside code, a link's or
 * image's target, a URL, an e-mail address, a handle or a footnote reference.
 */
import type { Pair } from './pair.ts'

/** FNV-1a over UTF-16 units: the seed of every pick. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0
  return hash
}

export function pickOne<T>(items: readonly T[], seed: string): T | undefined {
  return items[hashOf(seed) % items.length]
}

const notProse =
  /`[^`]*`|!\[[^\]]*\]\([^)]*\)|\]\([^)]*\)|https?:\/\/[^\s)،۔]+|[\w.]+@[\w.]+\w|@\w+|\[\^\w+\]/g

export function findAll(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  return [...text.matchAll(new RegExp(pattern, `${pattern.flags.replace('g', '')}g`))]
}

export function findInProse(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const spans = findAll(text, notProse).map(({ 0: span, index }) => [index, index + span.length])
  return findAll(text, pattern).filter(({ 0: match, index }) =>
    spans.every(([from = 0, to = 0]) => index + match.length <= from || to <= index),
  )
}

type Replacement = string | ((match: RegExpExecArray) => string)

function replaceMatch(text: string, match: RegExpExecArray, replacement: Replacement): string {
  const inserted = typeof replacement === 'string' ? replacement : replacement(match)
  return text.slice(0, match.index) + inserted + text.slice(match.index + match[0].length)
}

/** Replaces one of the matches anywhere, picked by the pair's id. */
export function replaceOne(pair: Pair, pattern: RegExp, by: Replacement): string | undefined {
  const match = pickOne(findAll(pair.translation, pattern), pair.id)
  return match && replaceMatch(pair.translation, match, by)
}

/** Replaces one of the matches in prose, picked by the pair's id. */
export function replaceOneInProse(
  pair: Pair,
  pattern: RegExp,
  by: Replacement,
): string | undefined {
  const match = pickOne(findInProse(pair.translation, pattern), pair.id)
  return match && replaceMatch(pair.translation, match, by)
}

/** Replaces all matches in prose; undefined where there are none. */
export function replaceAllInProse(
  pair: Pair,
  pattern: RegExp,
  by: Replacement,
): string | undefined {
  const found = findInProse(pair.translation, pattern)
  if (found.length === 0) return undefined
  return found.reduceRight((text, match) => replaceMatch(text, match, by), pair.translation)
}

/** Sentences with the white space after them left out; a full stop closes marks and notes too. */
export function splitSentences(text: string): readonly string[] {
  return text.split(/(?<=[.!?۔؟](?:\*\*|[*)»“”]|\[\^\w+\])*)[ \n]+(?!$)/u)
}

export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

/** Puts a text into the middle of a word of prose, of four letters or more. */
export function insertInWord(pair: Pair, inserted: string): string | undefined {
  return replaceOneInProse(
    pair,
    /(?<![\p{L}\p{M}])\p{L}{4,}(?![\p{L}\p{M}])/u,
    ({ 0: word }) => `${word.slice(0, 2)}${inserted}${word.slice(2)}`,
  )
}
