/**
 * What somebody has written, as a sentence of the desk shows it: in one line, set off by
 * U+2068…U+2069, so that it keeps its order in any sentence, and the sentence its own (UAX #9).
 * Spaces that nobody can see are shown: `⍽` is a no-break one, `␣` one that is doubled or at an end.
 */
import type { Change } from '../wording/changes.ts'
import { codePoint, visible } from '../wording/characters.ts'
import { clip } from '../wording/quote.ts'

type Direction = 'ltr' | 'rtl'

/** @param dir Its own direction, where it may have no letter that says so. */
export function isolate(value: string, dir?: Direction): string {
  const open = dir === undefined ? '\u2068' : dir === 'rtl' ? '\u2067' : '\u2066'
  // `visible` shows a control of direction by its number: it would undo what sets the text off.
  return `${open}${visible(value).replace(/[\u00A0\u202F]/g, '⍽')}\u2069`
}

export function listTexts(values: readonly string[], dir?: Direction): string {
  return values.map((value) => isolate(clip(value), dir)).join(' · ')
}

/** Each once and at most so many, with `…` for the rest. */
export function listSome(values: readonly string[], most: number): string {
  const each = [...new Set(values)]
  return [...each.slice(0, most), ...(each.length > most ? ['…'] : [])].join(' · ')
}

/** `found → expected`: the arrow points the way that the desk is read. What looks the same is said once. */
export function showChange({ found, expected }: Change, dir: Direction): string {
  const before = isolate(clip(showSpaces(found)))
  if (found.normalize() === expected.normalize()) return before
  return `${before} ${dir === 'rtl' ? '←' : '→'} ${isolate(clip(showSpaces(expected)))}`
}

function showSpaces(text: string): string {
  return text.replace(/^[ \t]+|[ \t]+$|[ \t]{2,}/g, (spaces) => '␣'.repeat(spaces.length))
}

/** A character with its number; the number alone where nobody can see the character. */
export function showCharacter(character: string, nameOf: (number: string) => string): string {
  const number = codePoint(character)
  if (!/[\p{C}\p{Z}\uFFFD]/u.test(character)) return isolate(`${character} (${number})`)
  const name = nameOf(number)
  return isolate(name === '' ? number : `${number} (${name})`)
}
