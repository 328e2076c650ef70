/**
 * When is a translation good? Source text, translation and stamp → state.
 *
 * Two texts are equal when they differ in nothing but whitespace and typographic quotes. A stamp
 * keeps the source text as it was and a digest of the translation's equal form. Where the source went
 * from A to B and back to A, a translation that was edited since may have been made for B. An offer is
 * never fresh: somebody edits it, or accepts it.
 */
import { hash } from 'node:crypto'
import { composedForm } from './composed-form.ts'
import type { Stamp, State } from './model.ts'
import { patternFor } from './usual-characters.ts'

/** The version of the canonical text and of the digest; a stamps file of another one is migrated by `sync`. */
export const stampVersion = 1

/** What a text in this form has not; most texts are in it. */
const unsettled = /[‘’‚‛′“”„‟″«»‹›"]|[^\S ]| {2}|^ | $/

/** The form in which texts are compared: quotes straight, blanks one space, NFC. */
export function equalForm(text: string): string {
  const composed = composedForm(text)
  if (!unsettled.test(composed)) return composed
  return composed
    .replace(/[‘’‚‛′]/g, "'")
    .replace(/[“”„‟″«»‹›]/g, '"')
    .replace(/[\s\u202F\u00A0]+/g, ' ')
    .replace(/" | "/g, '"')
    .trim()
}

export function areEqual(a: string, b: string): boolean {
  return a === b || equalForm(a) === equalForm(b)
}

/** 16 hex digits of SHA-256 of the equal form; the empty string for a blank translation. */
export function translationDigest(translation: string): string {
  return isBlank(translation) ? '' : digest(equalForm(translation), 16)
}

/** The first hex digits of the SHA-256 of a text or bytes. */
export function digest(text: string | Uint8Array, length: number): string {
  return hash('sha256', text, 'hex').slice(0, length)
}

const startsWithLetter = /^[A-Za-z\u00C0-\u00D6\u0620-\u064A\u0671-\u06D3]/
const nothing = patternFor(String.raw`^[\s\p{Cf}\p{Cc}*_~\x60[\]()<>#\\!|+-]*$`)

/** Whether a translation says nothing: only blanks, invisible characters or markup. */
export function isBlank(translation: string): boolean {
  return !startsWithLetter.test(translation) && nothing(translation).test(translation)
}

/** Whether the translation is the one that the stamp was made for. */
export function isUnchanged(stamp: Stamp, translation: string): boolean {
  return stamp.translation === undefined || stamp.translation === translationDigest(translation)
}

/** The state of a translation for today's source text. */
export function translationState(
  source: string,
  translation: string | undefined,
  stamp: Stamp | undefined,
): State {
  if (translation === undefined || isBlank(translation)) return 'missing'
  if (stamp === undefined) return 'unstamped'
  const isSame = areEqual(source, stamp.source) && stamp.isOffered !== true
  if (isSame && stamp.isReturned !== true) return 'fresh'
  if (!isUnchanged(stamp, translation)) return 'unconfirmed'
  return isSame ? 'fresh' : 'stale'
}
