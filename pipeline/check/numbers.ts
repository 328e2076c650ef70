/**
 * A text → the numbers in it, each with the values that it may have in another language: those in digits
 * of any kind, those in words, and what a word beside one makes of it (`10 million`, `ساڑھے 3`).
 */
import type { NumberFact } from './number-fact.ts'
import { partOf, scaleOf } from './number-words.ts'
import { digitsIn, otherHours } from './numbers-in-digits.ts'
import { joined, wordsIn } from './numbers-in-words.ts'

/** @param language BCP 47, such as `fr`. @param withWords Whether to look for numbers in words too. */
export function findNumbers(text: string, language: string, withWords: boolean): NumberFact[] {
  const folded = foldDigits(text)
  const facts = digitsIn(folded, language)
  if (!withWords) {
    const whole = facts.map((fact) => scaled(fact, folded, language))
    return whole.map((fact, index) => withUnit(fact, whole[index + 1], folded))
  }
  const found = [...facts, ...wordsIn(folded, facts, language)].sort((a, b) => a.start - b.start)
  const whole = found.map((fact) => scaled(withPart(fact, folded, language), folded, language))
  const units = whole.map((fact, index) => withUnit(fact, whole[index + 1], folded))
  return joined(units, folded)
}

/** Whether two texts hold the same digits in the same pieces, and no word that multiplies one. */
export function haveSameDigits(
  [text, language]: readonly [string, string],
  [other, otherLanguage]: readonly [string, string],
): boolean {
  const one = piecesOf(text, language)
  return one !== undefined && one === piecesOf(other, otherLanguage)
}

const numberPiece = /(\d+)(?:[\s-]?(\p{L}[\p{L}\p{M}]*))?/gu

/** The runs of digits in some order; undefined where a word behind one multiplies it. */
function piecesOf(text: string, language: string): string | undefined {
  const pieces: string[] = []
  const folded = foldDigits(text)
  numberPiece.lastIndex = 0
  for (let found = numberPiece.exec(folded); found !== null; found = numberPiece.exec(folded)) {
    const [, digits = '', word] = found
    if (word !== undefined && scaleOf(word, language) !== undefined) return undefined
    pieces.push(digits)
  }
  return pieces.sort().join(' ')
}

const foreignDigit = /[۰-۹٠-٩]/

function foldDigits(text: string): string {
  if (!foreignDigit.test(text)) return text
  return text.replace(/[۰-۹٠-٩]/g, (digit) => String(digit.charCodeAt(0) & 15))
}

/** With the word before it that adds a part: `ساڑھے 3` is 3.5; `پونے چھ` is 5.75, and a quarter to six. */
function withPart(fact: NumberFact, text: string, language: string): NumberFact {
  const [, word = ''] =
    /(\p{L}+)[\s]$/u.exec(text.slice(Math.max(0, fact.start - 6), fact.start)) ?? []
  const part = partOf(word, language)
  const own = Number(fact.values[0])
  if (part === undefined || Number.isNaN(own)) return fact
  const hours = part < 0 ? [own - 1, own + 11] : []
  return { ...fact, values: [String(own + part), ...fact.values, ...hours.map(String)] }
}

/** With the word behind it that multiplies it: `10 million`, `15 لاکھ`, `5bn`. */
function scaled(fact: NumberFact, text: string, language: string): NumberFact {
  if (fact.isScaled === true) return fact
  let { end } = fact
  let scale = 1
  for (;;) {
    const [all, word = ''] = /^[\s-]?(\p{L}[\p{L}\p{M}]*)/u.exec(text.slice(end, end + 16)) ?? []
    const next = all === undefined ? undefined : scaleOf(word, language)
    if (all === undefined || next === undefined) break
    scale *= next
    end += all.length
  }
  if (scale === 1) return fact
  const [own = '0'] = fact.values
  const product = multiplied(own, scale)
  return { ...fact, end, values: [product, ...fact.values], isScaled: true }
}

function multiplied(value: string, scale: number): string {
  const number = value === 'x.5' ? 0.5 : Number(value)
  return String(Math.round(number * scale * 1e6) / 1e6)
}

/** The first of two that share the unit of the second: `2–3 million`, `7 to 9 pm`, `19 et 21 heures`. */
function withUnit(fact: NumberFact, next: NumberFact | undefined, text: string): NumberFact {
  if (next === undefined || fact.isScaled === true || !isRange(text.slice(fact.end, next.start)))
    return fact
  const [own = ''] = fact.values
  const [product, number] = next.values
  if (next.isScaled === true && number !== undefined) {
    const scale = Number(product) / Number(number)
    return { ...fact, values: [...fact.values, multiplied(own, scale)] }
  }
  return next.isHour === true ? { ...fact, values: [...fact.values, ...otherHours(own)] } : fact
}

function isRange(between: string): boolean {
  return /^(?: ?[-–—] ?|\s(?:to|and|or|à|et|ou|سے|تا|یا|اور)\s)$/.test(between)
}
