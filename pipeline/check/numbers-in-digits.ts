/**
 * A text whose digits are 0–9 → the numbers that are written in digits.
 *
 * Separators of groups are dropped (also those of lakh and crore), decimal ones are a full stop. A date is
 * its year, month and day, a time its hour and minutes: an hour of twelve is also that of twenty-four, and
 * a month may be a name. A number in a name (COVID-19, A4, 5G) needs nothing on the other side.
 */
import { byTag } from '../by-tag.ts'
import { languageFacts } from '../cldr.ts'
import type { NumberFact } from './number-fact.ts'

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

/** Whether a language sets groups of digits apart by a blank (CLDR): an ordinary one then counts too. */
const groupsBySpace = byTag((language) => /\s/.test(languageFacts(language).numbers.group ?? ''))

export function digitsIn(text: string, language: string): NumberFact[] {
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
export function otherHours(hour: string): string[] {
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
