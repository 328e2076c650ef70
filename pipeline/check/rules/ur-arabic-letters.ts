/**
 * Letters of an Arabic keyboard or a PDF in Urdu words: ي ى ك ه for ی ک ہ, ٠–٩ for ۰–۹, presentation
 * forms for letters (all NFKC but ﷲ ﷺ ﷽). They look alike, but search and sorting see other words.
 *
 * Arabic stays Arabic: a quotation without any letter that only Urdu has, a word with vowel signs or
 * hamzas of Arabic. Only named are ة, a ھ that follows no letter it could aspirate, a ه that may stand
 * for ہ or ھ, and any letter where nothing shows that the text is Urdu.
 */

import type { Rule } from '../../rule.ts'
import type { Change } from '../../wording/changes.ts'
import { applyEdits } from '../apply-edits.ts'
import { findChanges, type Replacement } from '../changes.ts'
import { isUrdu } from '../language.ts'

const suspect = /[يىكهة\u0660-\u0669\uFB50-\uFDFC\uFE70-\uFEFC]|ھ(?<![بپتٹجچدڈڑرکكگلمن\p{M}]ھ)/u
const passages =
  /”[^”“]*“|“[^”“]*”|"[^"]*"|«[^«»]*»|’[^’‘]*‘|‘[^’‘]*’|\([^()]*\)|﴿[^﴾﴿]*﴾|﴾[^﴾﴿]*﴿/g
const ofUrdu = /[ٹڈڑںےہھیکگپچژۂۃۓ]/
/** ﷼ is a sign, and a word. */
const words = /[\p{L}\p{M}\u200C-\u200D\uFDFC]+/gu
/** Two vowel signs, or letters that Urdu does not write: full Arabic spelling. */
const ofArabic = /[\u064B-\u0650\u0652].*[\u064B-\u0650\u0652]|[إٱ]/
/** One letter that stands for a word: `1445ھـ`. */
const abbreviation = /^\p{L}\u0640$/u
const article = /(?:^|\s)ال\p{L}{2}|[أإٱة]|[\u064B-\u0650\u0652]/u
const canAspirate = /[بپتٹجچدڈڑرکكگلمن]\p{M}*$/u
const letters: { readonly [arabic: string]: string } = { ي: 'ی', ى: 'ی', ك: 'ک', ه: 'ہ' }
const forms = /[\uFB50-\uFDF1\uFDF3-\uFDF9\uFDFB\uFDFC\uFE70-\uFEFC]+/g
/** A letter that `not-nfc` composes with the hamza behind it is that rule's. */
const oneLetter = /ه\u0654|[يىكه](?!\u0654)|ة|ھ/g

export const urArabicLetters: Rule<'ur-arabic-letters'> = {
  id: 'ur-arabic-letters',
  severity: 'warning',
  concerns: (locale) => (isUrdu(locale) ? { target: ['arabic-form'] } : {}),
  translation({ key, locale, target }, report, { digits }) {
    if (key === 'slug' || !suspect.test(target.text) || !isUrdu(locale)) return
    const hasArabicDigits = digits.get(locale.tag) === 'arab'
    const parts = wrongParts(target.text, hasArabicDigits)
    const found = findChanges(
      target,
      parts.flatMap(({ replacements }) => replacements),
    )
    if (found === undefined) return
    const changes = parts.map(describe)
    report(found.finding, { key, locale: locale.tag, changes })
  },
}

interface Letter extends Replacement {
  /** Whether it may stand for ھ as well as for ہ. */
  readonly isDoubtful?: boolean
}

/** A word, number or run of presentation forms, and what is wrong in it. */
interface Part {
  readonly found: string
  readonly at: number
  readonly replacements: readonly Letter[]
}

/** @param hasArabicDigits Whether the publication wants ٠–٩. */
function wrongParts(text: string, hasArabicDigits: boolean): Part[] {
  const quoted = [...text.matchAll(passages)].filter(([passage]) => !ofUrdu.test(composed(passage)))
  const isQuoted = (at: number) =>
    quoted.some(({ 0: passage, index }) => at >= index && at < index + passage.length)
  const outside = quoted.reduce((left, [passage]) => left.replace(passage, ' '), text)
  const isSure = ofUrdu.test(composed(outside))
  // Nothing shows the language, and something shows Arabic: a verse, a greeting.
  const isArabic = !isSure && article.test(outside)
  const parts = [...text.matchAll(words)].map(({ 0: found, index: at }) => {
    const isLeft = isArabic || isQuoted(at) || ofArabic.test(found) || abbreviation.test(found)
    const letters = isLeft ? [] : lettersOf(found, at, isSure)
    return { found, at, replacements: [...letters, ...formsIn(found, at, isLeft)] }
  })
  const wrong = parts.filter(({ replacements }) => replacements.length > 0)
  const numbers = hasArabicDigits ? [] : digitsIn(text)
  return [...wrong, ...numbers].sort((a, b) => a.at - b.at)
}

/** With both words where ه may be either letter: `بہت / بھت`. */
function describe({ found, at, replacements }: Part): Change {
  const spell = (doubtful: string) => {
    const edits = replacements.map(({ start, end, text, shown = text ?? '', isDoubtful }) => {
      return { start: start - at, end: end - at, text: isDoubtful === true ? doubtful : shown }
    })
    return applyEdits(found, edits)
  }
  return { found, expected: [...new Set(['ہ', 'ھ'].map(spell))].join(' / ') }
}

function composed(text: string): string {
  return /[\uFB50-\uFEFC]/.test(text) ? text.normalize('NFKC') : text
}

/** @param isSure Whether the text is surely Urdu. */
function lettersOf(word: string, at: number, isSure: boolean): Letter[] {
  return [...word.matchAll(oneLetter)].flatMap(({ 0: found, index }): Letter[] => {
    const before = word.slice(0, index)
    const isAspirate = canAspirate.test(before) && !/لل\p{M}*$/u.test(before)
    const range = { start: at + index, end: at + index + found.length }
    if (found === 'ة') return [{ ...range, text: undefined, shown: 'ۃ' }]
    if (found === 'ھ') {
      const isRight = isAspirate || word === found
      return isRight ? [] : [{ ...range, text: undefined, shown: 'ہ' }]
    }
    const shown = letters[found] ?? 'ۂ'
    // `بهت` is بہت, but `بهارت` is بھارت.
    const isDoubtful = found === 'ه' && isAspirate
    return [{ ...range, text: isSure && !isDoubtful ? shown : undefined, shown, isDoubtful }]
  })
}

function formsIn(word: string, at: number, isLeft: boolean): Replacement[] {
  return [...word.matchAll(forms)].flatMap(({ 0: found, index }) => {
    const plain = found.normalize('NFKC')
    if (plain === found) return []
    const shown = isLeft ? plain : plain.replace(/[يىكه]/g, (one) => letters[one] ?? one)
    // A sign by itself comes with a blank; ه may be either of two.
    const isSure = !/\s[\u064B-\u0652]/.test(plain) && (isLeft || !/ه/.test(plain))
    const range = { start: at + index, end: at + index + found.length }
    return [{ ...range, text: isSure ? shown : undefined, shown }]
  })
}

function digitsIn(text: string): Part[] {
  return [...text.matchAll(/[\u0660-\u0669]+/g)].map(({ 0: found, index: at }) => {
    const urdu = found.replace(/./g, (digit) => String.fromCodePoint(digit.charCodeAt(0) + 0x90))
    return { found, at, replacements: [{ start: at, end: at + found.length, text: urdu }] }
  })
}
