/**
 * Marks of Urdu: `، ؛ ؟ ۔` behind an Urdu letter, never `, ; ? .`; no two marks where one is meant.
 * A text that begins with one was typed in visual order, as for a program without right to left.
 *
 * Left are marks behind Latin letters and digits, dots that abbreviate (`بی.اے`, `ایم. اے. جناح`,
 * `الف. متن`), ellipses (`...`, `۔۔۔`, `…`), and `?!`, which somebody means.
 */

import type { Rule } from '../../rule.ts'
import type { Change } from '../../wording/changes.ts'
import { findChanges, type Replacement } from '../changes.ts'
import { isUrdu } from '../language.ts'

const own: { readonly [mark: string]: string } = { ',': '،', ';': '؛', '?': '؟', '.': '۔' }
const mayBeWrong = /[,;?.]|[،؛؟۔!][،؛؟۔!]|^\s*[.،؟۔!]/
const runs = / *[.,;?،؛؟۔!]+/g
const begins = /^\s*([.،؟۔!])(?![.،؟۔!…\p{Script=Latin}\p{N}])/u
/** An Urdu letter, with the marks that may close behind it. */
const behindUrdu = /(?=\p{L})\p{Script=Arabic}\p{M}*[”“"’‘'»)\]]*$/u
/** Names of Latin letters, which stand for them in initials, and single letters. */
const initial =
  /(?:^|[\s.])(?:\p{L}|اے|بی|سی|ڈی|ای|ایف|جی|ایچ|آئی|جے|کے|ایل|ایم|این|او|پی|کیو|آر|ایس|ٹی|یو|وی|ڈبلیو|ایکس|وائی|زیڈ|زی|ڈاکٹر|الف)$/u

export const urPunctuation: Rule<'ur-punctuation'> = {
  id: 'ur-punctuation',
  severity: 'warning',
  concerns: (locale) => (isUrdu(locale) ? { target: ['western-mark', 'marks', 'mark-first'] } : {}),
  translation({ key, locale, target }, report) {
    const { text } = target
    if (key === 'slug' || !mayBeWrong.test(text) || !isUrdu(locale)) return
    const first = /\p{L}/u.test(text) ? begins.exec(text) : null
    const marks = [...text.matchAll(runs)].flatMap(({ 0: found, index }) =>
      text.slice(0, index).trim() === '' ? [] : replacementOf(text, found, index),
    )
    const found = findChanges(target, first === null ? marks : [beginning(first), ...marks])
    if (found === undefined) return
    const weight = first === null ? {} : { severity: 'error' as const }
    const [start, ...rest] = found.changes
    const changes =
      first === null || start === undefined ? found.changes : [describe(text), ...rest]
    report({ ...found.finding, ...weight }, { key, locale: locale.tag, changes })
  },
}

/** The beginning of the text, and what it is without the mark. */
function describe(text: string): Change {
  const start = text.trimStart()
  const end = Math.max(12, start.search(/\s|$/))
  const found = start.slice(0, end).trimEnd()
  return { found, expected: found.slice(1).trimStart() }
}

function beginning({ 0: found }: RegExpExecArray): Replacement {
  return { start: found.length - 1, end: found.length, text: undefined }
}

/** What a run of marks is to be, with the spaces before it; nothing where it is right or unsure. */
function replacementOf(text: string, found: string, at: number): Replacement[] {
  const marks = found.trimStart()
  const [end, after] = [at + found.length, text[at + found.length]]
  const before = text.slice(Math.max(0, at - 40), at)
  const urdu = marks.replace(/[,;?.]/g, (mark) => own[mark] ?? mark)
  const mend = (mark: string) => [{ start: at, end, text: spaced(mark, after) }]
  const name = () => [{ start: end - 2, end, text: undefined, shown: urdu[0] ?? '' }]
  if (marks.length === 1)
    return marks !== urdu && isUrdus(marks, before, after, found.length > 1) ? mend(urdu) : []
  const isMixed = /[،؛؟۔]/.test(marks) && /[,;?.]/.test(marks)
  const isPair = marks.length === 2
  if (new Set(urdu).size === 1 && !/^[?؟!]/.test(marks)) {
    if (isMixed) return isPair ? mend(urdu[0] ?? '') : []
    return isPair && marks === urdu ? name() : []
  }
  if (/^[?؟!]+$/.test(marks)) {
    if (isMixed && isPair && urdu === '؟؟') return mend('؟')
    return marks !== urdu && (isMixed || behindUrdu.test(before)) ? mend(urdu) : []
  }
  return isPair && /[،؛؟۔]/.test(marks) ? name() : []
}

/** Whether a Latin mark is Urdu's to write: it stands behind an Urdu letter and abbreviates nothing. */
function isUrdus(
  mark: string,
  before: string,
  after: string | undefined,
  isApart: boolean,
): boolean {
  if (!behindUrdu.test(before)) return false
  if (mark !== '.') return !(isApart && /[\p{Script=Latin}\p{N}]/u.test(after ?? ' '))
  if (isApart || !/[\s”“"’‘'»)\]]/.test(after ?? ' ')) return false
  // `وہ آئی.` ends a sentence, `ایم. اے.` a name.
  return !initial.test(before) || (after === undefined && !/\.\s*\p{L}+$/u.test(before))
}

/** A word that follows at once gets its space. */
function spaced(mark: string, after = ' '): string {
  return /[\p{L}\p{N}]/u.test(after) ? `${mark} ` : mark
}
