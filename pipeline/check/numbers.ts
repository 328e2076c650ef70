/**
 * A text → the numbers in it, each with the values that it may have in another language.
 *
 * ۰–۹ and ٠–٩ are digits; separators of groups are dropped (also those of lakh and crore), decimal ones
 * are a full stop. A date is its year, month and day, a time its hour and minutes: an hour of twelve is
 * also that of twenty-four, and a month may be a name. A number in a name (COVID-19, A4, 5G) and
 * one that is written as a word or in Roman numerals needs nothing on the other side.
 */
import { partOf, scaleOf, valuesOf } from './number-words.ts'

export interface NumberFact {
  /** Where it is in the text, the end exclusive. */
  readonly start: number
  readonly end: number
  /** Its own value first; a whole number, or decimals behind a full stop. */
  readonly values: readonly string[]
  /** Whether the other side may lack it. */
  readonly isOptional: boolean
  readonly isWord?: boolean
  readonly isHour?: boolean
  /** Whether its own value is that of the number with the word behind it (`10 million`). */
  readonly isScaled?: boolean
}

const blank = String.raw`[ \u00A0\u202F\u2009]`
const decimals = String.raw`(?:[.,٫]\d+)?(?!\d)`
/** The first that fits counts. */
const forms = (group: string): RegExp =>
  new RegExp(
    [
      String.raw`(?<isoYear>\d{4})-(?<isoMonth>\d{2})-(?<isoDay>\d{2})(?!\d)`,
      String.raw`(?<phone>\+\d(?:[\d().\u00A0\u202F -]{6,})\d)`,
      String.raw`(?<always>24(?:${blank}?h)?\/(?:24|7)|7(?:${blank}?j)?\/7)(?!\d)`,
      String.raw`(?<first>\d{1,2})(?:\/(?<second>\d{1,2})\/(?<year>\d{4}|\d{2})|(?<mark>[.-])(?<other>\d{1,2})\k<mark>(?<longYear>\d{4})|\/(?<last>\d{1,2}))(?![\d/])`,
      String.raw`(?<version>\d+(?:\.\d+){2,})`,
      String.raw`(?<hour>\d{1,2}):(?<minute>[0-5]\d)(?!\d)`,
      String.raw`(?<bareHour>\d{1,2})(?:[.](?<bareMinute>[0-5]\d))?(?=${blank}?(?:[ap]\.?${blank}?m(?![\p{L}])|h(?:rs|ours?|eures?)?(?!\p{L})|o['’]clock|بج))`,
      String.raw`(?<=\dh|\dh${blank}|heures?${blank})(?<laterMinute>[0-5]\d)(?!\d)`,
      String.raw`(?<lakh>\d{1,2}(?:[,٬،]\d{2})+[,٬،]\d{3}${decimals})`,
      String.raw`(?<grouped>[1-9]\d{0,2}(?<separator>${group})\d{3}(?:\k<separator>\d{3})*${decimals})`,
      String.raw`(?<decimal>\d+[.,٫]\d+|(?<![\p{L}\d.,٫])\.\d+)`,
      String.raw`(?<whole>\d+)`,
    ].join('|'),
    'gu',
  )
const formsByGroup = new Map<boolean, RegExp>()

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
  const [one, two] = [foldDigits(text), foldDigits(other)]
  return (
    piecesOf(one) === piecesOf(two) && !hasScale(one, language) && !hasScale(two, otherLanguage)
  )
}

function piecesOf(folded: string): string {
  return (folded.match(/\d+/g) ?? []).sort().join(' ')
}

function hasScale(folded: string, language: string): boolean {
  const behind = folded.matchAll(/\d[\s-]?(\p{L}[\p{L}\p{M}]*)/gu)
  return [...behind].some(([, word = '']) => scaleOf(word, language) !== undefined)
}

function foldDigits(text: string): string {
  return text.replace(/[۰-۹٠-٩]/g, (digit) => String(digit.charCodeAt(0) & 15))
}

const spaceGroups = new Map<string, boolean>()

/** Whether a language sets groups of digits apart by a blank (CLDR): an ordinary one then counts too. */
function groupsBySpace(language: string): boolean {
  const known = spaceGroups.get(language)
  if (known !== undefined) return known
  const parts = new Intl.NumberFormat(language).formatToParts(1234567)
  const isBlank = parts.some(({ type, value }) => type === 'group' && /\s/.test(value))
  spaceGroups.set(language, isBlank)
  return isBlank
}

function digitsIn(text: string, language: string): NumberFact[] {
  const isSpaced = groupsBySpace(language)
  const pattern =
    formsByGroup.get(isSpaced) ??
    forms(
      isSpaced ? String.raw`[,.٬،’' \u00A0\u202F\u2009]` : String.raw`[,.٬،’'\u00A0\u202F\u2009]`,
    )
  formsByGroup.set(isSpaced, pattern)
  return [...text.matchAll(pattern)].flatMap(({ 0: found, groups = {}, index }) => {
    const [start, end] = [index, index + found.length]
    const isOptional = isInName(text, start, end)
    return valuesIn(found, groups, text, start).map(
      ({ values, mayLack = false, isHour = false }) => ({
        start,
        end,
        values: values.map(canonical),
        isOptional: isOptional || mayLack,
        isHour,
      }),
    )
  })
}

interface Part {
  readonly values: readonly string[]
  readonly mayLack?: boolean
  readonly isHour?: boolean
}

function valuesIn(
  found: string,
  groups: { readonly [name: string]: string | undefined },
  text: string,
  start: number,
): readonly Part[] {
  const { isoYear, isoMonth, isoDay, phone, first, version, hour, minute } = groups
  const { always, bareHour, bareMinute, laterMinute, lakh, grouped, separator, decimal } = groups
  if (isoYear !== undefined && isoMonth !== undefined && isoDay !== undefined)
    return [{ values: [isoYear] }, { values: [isoMonth], mayLack: true }, { values: [isoDay] }]
  if (phone !== undefined) return [{ values: [phone.replace(/\D/g, '')] }]
  // `24/7`, in French `24 h/24`: an idiom, and no two numbers.
  if (always !== undefined) return [{ values: ['24', '7'], mayLack: true }]
  if (first !== undefined) return dateParts(first, groups)
  if (version !== undefined) return [{ values: [version, version.replaceAll('.', '')] }]
  if (hour !== undefined && minute !== undefined) return timeParts(hour, minute)
  if (bareHour !== undefined) return timeParts(bareHour, bareMinute)
  if (laterMinute !== undefined) return [{ values: [laterMinute], mayLack: laterMinute === '00' }]
  if (lakh !== undefined) return [{ values: [lakh.replace(/[,٬،](?=\d{2,3})/g, '')] }]
  if (grouped !== undefined && separator !== undefined) {
    const whole = grouped.replaceAll(separator, '').replace(/[,٫]/, '.')
    // One group behind `.` or `,` may be decimals in one of the two languages.
    const isUnsure = /^\d+[.,]\d{3}$/.test(grouped)
    return [{ values: isUnsure ? [whole, grouped.replace(',', '.')] : [whole] }]
  }
  if (decimal !== undefined) return [{ values: [decimal.replace(/[,٫]/, '.')] }]
  return [{ values: wholeValues(found, text, start) }]
}

/** Day, month and year: which of the first two is the month differs, and it may be a name. */
function dateParts(first: string, groups: { readonly [name: string]: string | undefined }): Part[] {
  const { second, year, other, longYear, last } = groups
  const parts = [first, second ?? other ?? last ?? ''].map((value) => ({
    values: [value],
    mayLack: Number(value) <= 12,
  }))
  const written = year ?? longYear
  if (written === undefined) return parts
  return [...parts, { values: written.length === 2 ? [`20${written}`, written] : [written] }]
}

function timeParts(hour: string, minute: string | undefined): Part[] {
  const hours = { values: [hour, ...otherHours(hour)], isHour: true }
  return minute === undefined ? [hours] : [hours, { values: [minute], mayLack: minute === '00' }]
}

/** The same hour of twelve or twenty-four. */
function otherHours(hour: string): string[] {
  const value = Number(hour)
  return [value + 12, value - 12].filter((one) => one >= 0 && one <= 24).map(String)
}

/** A year may be shortened: `1990s` and `’90s`, `2019–20` and `2019–2020`; `1900 GMT` is an hour. */
function wholeValues(found: string, text: string, start: number): readonly string[] {
  const behind = text.slice(start + found.length, start + found.length + 5)
  const before = text.slice(Math.max(0, start - 5), start)
  if (/^\d\d[1-9]0$/.test(found) && /^s(?!\p{L})/u.test(behind)) return [found, found.slice(2)]
  if (/^\d{4}$/.test(found) && /^ ?(?:GMT|UTC|hrs)/.test(behind)) {
    const hour = Number(found.slice(0, 2))
    return [found, String(hour), String((hour + 12) % 24)]
  }
  if (found.length !== 2) return [found]
  const [, century] = /(?<!\d)(\d\d)\d\d[-–/]$/.exec(before) ?? []
  if (century !== undefined) return [found, century + found]
  return /[’‘']$/.test(before) ? [found, `19${found}`, `20${found}`] : [found]
}

/** `A4`, `H2O`, `COVID-19`, `5G`: letters that touch it make it part of a name; a unit does not. `&#39;` and `[^1]` are none. */
function isInName(text: string, start: number, end: number): boolean {
  return (
    /(?:\p{L}\p{M}*[-‑–_]?|\p{N}_|&#|\[\^)$/u.test(text.slice(Math.max(0, start - 4), start)) ||
    /^-?\p{Lu}/u.test(text.slice(end, end + 2))
  )
}

function canonical(value: string): string {
  if (/^\d+(?:\.\d+){2,}$/.test(value)) return value
  const [whole = '', fraction = ''] = value.split('.')
  const rest = fraction.replace(/0+$/, '')
  return (whole.replace(/^0+(?=\d)/, '') || '0') + (rest === '' ? '' : `.${rest}`)
}

const words = /quatre-vingts?|\p{L}[\p{L}\p{M}]*/giu

/** Numbers as words and in Roman numerals, where no digits stand. */
function wordsIn(text: string, digits: readonly NumberFact[], language: string): NumberFact[] {
  const facts: NumberFact[] = []
  for (const { 0: word, index: start } of text.matchAll(words)) {
    const end = start + word.length
    const values = [...valuesOf(word, language), ...romanValue(word)]
    const scale = scaleOf(word, language)
    if (values.length > 0) facts.push({ start, end, values, isOptional: true, isWord: true })
    else if (scale !== undefined && !isBehindNumber([...digits, ...facts], text, start))
      facts.push({
        start,
        end,
        values: [String(scale)],
        isOptional: true,
        isWord: true,
        isScaled: true,
      })
  }
  return facts
}

function isBehindNumber(facts: readonly NumberFact[], text: string, start: number): boolean {
  return facts.some(({ end }) => end <= start && /^[\s-]*$/.test(text.slice(end, start)))
}

const romanDigits: { readonly [letter: string]: number } = { I: 1, V: 5, X: 10, L: 50, C: 100 }

/** `XXI`, `XXIe`. */
function romanValue(word: string): readonly string[] {
  const [, roman] =
    /^(C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3}))(?:er|re|e|ème|nd|nde|d)?$/.exec(word) ?? []
  if (roman === undefined || roman === '') return []
  const values = [...roman].map((letter) => romanDigits[letter] ?? 0)
  const sum = values.reduce((all, one, at) => all + (one < (values[at + 1] ?? 0) ? -one : one), 0)
  return [String(sum)]
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

/** Two that are read as one: `ایک لاکھ 50 ہزار`, `twenty-five`, `soixante et onze`. */
function joined(facts: readonly NumberFact[], text: string): NumberFact[] {
  const result: NumberFact[] = []
  for (const fact of facts) {
    const before = result.at(-1)
    if (before !== undefined && isRead(before, fact, text)) {
      result.pop()
      const sum = Number(before.values[0]) + Number(fact.values[0])
      result.push({
        start: before.start,
        end: fact.end,
        values: [String(sum)],
        isOptional: before.isOptional || fact.isOptional,
        isWord: before.isWord === true || fact.isWord === true,
        isScaled: before.isScaled === true,
      })
    } else result.push(fact)
  }
  return result
}

function isRead(before: NumberFact, fact: NumberFact, text: string): boolean {
  if (!/^(?:[\s-]|[\s-](?:and|et)[\s-])$/.test(text.slice(before.end, fact.start))) return false
  const [first, second] = [Number(before.values[0]), Number(fact.values[0])]
  if (Number.isNaN(first) || Number.isNaN(second) || second === 0) return false
  if (before.isScaled === true)
    return second < first && first % 100 === 0 && second < scaleUnit(first)
  const areWords = before.isOptional && fact.isOptional
  return areWords && first >= 20 && first <= 90 && first % 10 === 0 && second < 20
}

/** The power of ten that a round number ends in: what is added to it is less. */
function scaleUnit(value: number): number {
  let unit = 1
  while (value % (unit * 10) === 0) unit *= 10
  return unit
}
