/**
 * Faults in numbers and dates: dropped, mistyped, in the digits or with the marks of another
 * language. A number of 12 or less may stand as a word in a good translation, so dropping one
 * is an operator of its own; the others leave small numbers alone.
 */
import { findInProse, pickOne, replaceAllInProse, replaceOneInProse } from '../edit.ts'
import { inBoth, inFrench, inUrdu, type Operator } from '../operator.ts'
import type { Pair } from '../pair.ts'

const digitSets = ['0123456789', '۰۱۲۳۴۵۶۷۸۹', '٠١٢٣٤٥٦٧٨٩'] as const
const [latin, urdu, arabic] = digitSets

/** A run of digits that is a whole number: no part of a grouped or decimal one. */
const whole = /(?<![\p{L}\d۰-۹][.,٬٫\u202f]?)(?:\d+|[۰-۹]+)(?![.,٬٫\u202f]?[\d۰-۹])(?!\p{L})/u

function readNumber(digits: string): number {
  return Number(
    [...digits].map((digit) => digit.replace(/[۰-۹]/, (d) => `${urdu.indexOf(d)}`)).join(''),
  )
}

function toDigits(text: string, to: string): string {
  return text.replace(/[\d۰-۹]/g, (digit) => {
    const value = digitSets.map((set) => set.indexOf(digit)).find((index) => index >= 0)
    return to[value ?? 0] ?? digit
  })
}

/** What is left when a number goes: no empty brackets, no comma of a list without its number. */
function joinAround(before: string, after: string): string {
  if (before.endsWith('(') && after.startsWith(')')) return before.slice(0, -2) + after.slice(1)
  if (/[,،] $/.test(before)) return before.slice(0, -2) + after
  if (/^[,،] /.test(after)) return before + after.slice(2)
  return before.replace(/[ \u00a0\u202f]$/, '') + after
}

function replaceNumber(
  pair: Pair,
  fits: (value: number) => boolean,
  by: (digits: string) => string,
) {
  const { translation } = pair
  const fitting = findInProse(translation, whole).filter(({ 0: digits }) =>
    fits(readNumber(digits)),
  )
  const match = pickOne(fitting, pair.id)
  if (!match) return undefined
  const before = translation.slice(0, match.index)
  const after = translation.slice(match.index + match[0].length)
  const number = by(match[0])
  return number === '' ? joinAround(before, after) : before + number + after
}

const isBig = (value: number) => value > 12

function swapDigits(digits: string): string {
  const at = [...digits].findLastIndex((digit, index) => index > 0 && digit !== digits[index - 1])
  if (at < 1) return digits
  return `${digits.slice(0, at - 1)}${digits[at]}${digits[at - 1]}${digits.slice(at + 1)}`
}

function changeLastDigit(digits: string): string {
  const set = digitSets.find((one) => one.includes(digits.slice(-1))) ?? latin
  return digits.slice(0, -1) + set[(set.indexOf(digits.slice(-1)) + 3) % 10]
}

const months = [
  ['décembre', 'novembre'],
  ['دسمبر', 'نومبر'],
] as const

export const numberOperators: readonly Operator[] = [
  inBoth(
    'dropped-number',
    'A number above 12 is left out: the eye skips digits when it retypes.',
    (pair) => replaceNumber(pair, isBig, () => ''),
  ),
  inBoth(
    'small-number-dropped',
    'A number up to 12 is left out, and no word stands for it.',
    (pair) =>
      replaceNumber(
        pair,
        (value) => !isBig(value),
        () => '',
      ),
  ),
  inBoth('changed-number', 'The last digit is another one: a slip of the finger.', (pair) =>
    replaceNumber(pair, isBig, changeLastDigit),
  ),
  inBoth('swapped-digits', 'Two digits changed places: 1948 typed as 1984.', (pair) =>
    replaceNumber(pair, isBig, swapDigits),
  ),
  inBoth('number-with-extra-digit', 'A key that was held too long gives a digit twice.', (pair) =>
    replaceNumber(pair, isBig, (digits) => digits + digits.slice(-1)),
  ),
  inBoth('wrong-month', 'The date names another month: a false friend or a slip.', (pair) => {
    const month = months.find(([right]) => pair.translation.includes(right))
    return month && pair.translation.replace(month[0], month[1])
  }),
  inFrench('english-decimal-point', 'A decimal point stays English, 97.5 for 97,5.', (pair) =>
    replaceOneInProse(pair, /\d,\d(?!\d)/u, ({ 0: number }) => number.replace(',', '.')),
  ),
  inFrench(
    'english-thousands-comma',
    'Thousands keep the English comma, a decimal mark in French.',
    (pair) =>
      replaceOneInProse(pair, /\d(?:\u202f\d{3})+/u, ({ 0: number }) =>
        number.replaceAll('\u202f', ','),
      ),
  ),
  inUrdu(
    'lost-decimal-point',
    'The decimal mark is lost in the change of keyboards: 97.5 becomes 975.',
    (pair) => replaceOneInProse(pair, /\d\.\d/u, ({ 0: number }) => number.replace('.', '')),
  ),
  inUrdu(
    'arabic-indic-digits',
    'An Arabic keyboard gives ٤ ٥ ٦ for Urdu ۴ ۵ ۶ (or Western digits).',
    (pair) => replaceAllInProse(pair, /[\d۰-۹]+/u, ({ 0: digits }) => toDigits(digits, arabic)),
  ),
  inUrdu(
    'mixed-digit-sets',
    'One of several numbers is in the other digits than the rest.',
    (pair) => {
      if (findInProse(pair.translation, whole).length < 2) return undefined
      return replaceNumber(
        pair,
        () => true,
        (digits) => toDigits(digits, /\d/.test(digits) ? urdu : latin),
      )
    },
  ),
]
