/**
 * Numbers in one set of digits per locale: that of `digits` in the config, else 0–9 where CLDR has them
 * for the language, as it has for Urdu.
 *
 * Where it is another set, 0–9 stay in words with Latin letters (`COVID-19`, `F-16`), in telephone
 * numbers and dates as machines write them. Numbers of verses (﴿۱۲﴾) are the Quran's.
 */
import { type DigitSet, digitSets, type Rule } from '../../rule.ts'
import type { Trait } from '../../trait.ts'
import { findChanges, type Replacement } from '../changes.ts'

const digit = /\p{Nd}/u
const numeral = /\p{Nd}(?:[\p{Nd}.,٫٬/:–-]*\p{Nd})?/gu
const otherThanLatin = /(?![0-9])\p{Nd}/u
const otherThanExtended = /(?![۰-۹])\p{Nd}/u
const otherThanArabic = /(?![٠-٩])\p{Nd}/u
/** Whether a text has digits of another set. */
const hasOther: { readonly [set in DigitSet]: (text: string) => boolean } = {
  latn: (text) => otherThanLatin.test(text),
  arabext: (text) => otherThanExtended.test(text),
  arab: (text) => otherThanArabic.test(text),
}

/** The traits of digits of another set; none where a locale may have several. */
function othersThan(set: DigitSet | undefined): readonly Trait[] {
  const own = set && (`digits-${set}` as const)
  const all = ['digits-latn', 'digits-arabext', 'digits-arab', 'other-digits'] as const
  return own === undefined ? [] : all.filter((trait) => trait !== own)
}

const verse = /[﴾﴿][^﴾﴿]*[﴾﴿]/g

export const digitPolicy: Rule<'digit-policy'> = {
  id: 'digit-policy',
  severity: 'warning',
  concerns: ({ tag }, { digits }) => ({ target: othersThan(digits.get(tag)) }),
  translation({ key, locale, target }, report, { digits }) {
    const set = digits.get(locale.tag)
    const { text } = target
    if (set === undefined || key === 'slug' || !hasOther[set](text)) return
    const found = findChanges(target, findOthers(text, set))
    if (found === undefined) return
    report(found.finding, { key, locale: locale.tag, changes: found.changes })
  },
}

function findOthers(text: string, set: DigitSet): Replacement[] {
  const verses = [...text.matchAll(verse)]
  return [...text.matchAll(numeral)].flatMap(({ 0: found, index: start }) => {
    const end = start + found.length
    const isOther = hasOther[set](found)
    const isVerse = verses.some(({ 0: part, index }) => start > index && end < index + part.length)
    if (!isOther || isVerse || (set !== 'latn' && isLatin(text, start, end))) return []
    return [{ start, end, text: undefined, shown: inDigits(found, set) }]
  })
}

/** Whether a number belongs to Latin text: `COVID-19`, `3D`, `+92 51 234 5678`, `2023-06-06`. */
function isLatin(text: string, start: number, end: number): boolean {
  if (!/[0-9]/.test(text.slice(start, end))) return false
  return (
    /\p{Script=Latin}[\p{N}.–-]*$|\+[0-9 -]*$/u.test(text.slice(Math.max(0, start - 20), start)) ||
    /^[.–-]?\p{Script=Latin}/u.test(text.slice(end, end + 2)) ||
    /^\d{4}-\d\d-\d\d$/.test(text.slice(start, end))
  )
}

function inDigits(found: string, set: DigitSet): string {
  const number = found.replace(/\p{Nd}/gu, (one) => digitSets[set][digitValue(one)] ?? one)
  return set === 'latn' ? number.replaceAll('٫', '.').replaceAll('٬', ',') : number
}

/** A digit's value: each set has its ten in a row, and no digit stands before its zero. */
function digitValue(one: string): number {
  const code = one.codePointAt(0) ?? 0
  let value = 0
  while (value < 9 && digit.test(String.fromCodePoint(code - value - 1))) value++
  return value
}
