/**
 * What the figures look like that UAX #9 turns around after an RTL letter (W2 makes them AN, to which
 * W4 joins no hyphen or blank, and W5 no sign). The law: a range, a percentage, `dd/mm/yyyy`,
 * `14:30` and digits by themselves match none of these; they are right as they stand.
 */
import { once } from '../../once.ts'
import { digit, ltrLetter, ltrWordCharacter } from './characters.ts'

const sign = '[+\\-−±]'
/** `7 -10` is a range with a blank too few, `-7 -10` is none; `COVID-19` and `کووڈ-19` hold no sign. */
const noSignBefore = `(?<![\\p{L}\\p{M}\\p{N}\\)+\\-−±]|(?<![+\\-−±\\p{N}])\\p{N}+ )`
const noFiguresBefore = `(?<!${ltrWordCharacter}|${digit}[.,:\\/\\-‑–]| ${sign})`
const noFiguresAfter = `(?!${ltrWordCharacter}|[.,:\\/]${digit})`

/** 2023-06-06, 2023-06-06T14:30:00+05:00 (ISO 8601, RFC 3339) */
export const isoDatePattern: () => RegExp = once(
  () =>
    new RegExp(
      `(?<!${ltrWordCharacter}|${digit}[.,:\\/\\-‑–])${digit}{4}[\\-‑]${digit}{2}[\\-‑]${digit}{2}` +
        `(?:T${digit}{2}:${digit}{2}(?::${digit}{2}(?:\\.${digit}+)?)?(?:Z|[+\\-]${digit}{2}:?${digit}{2})?)?` +
        `(?!${ltrWordCharacter}|[\\-‑–]${digit})`,
      'gv',
    ),
)

export const isoDateNeeds = new RegExp(`[\\-‑]${digit}`, 'v')

/** A no-break space is of class CS and keeps a number together by itself (W4); these do not. */
const loose = '[\\t\\n\\f\\r \\u2007\\u2009]'
const firm = '[\\u00A0\\u202F]'
const group = `${digit}{3}`

/** 38 500, +12 500,75 */
export const groupedNumberPattern: () => RegExp = once(
  () =>
    new RegExp(
      `(?:${noSignBefore}${sign}|${noFiguresBefore})${digit}{1,3}(?:${firm}${group})*` +
        `${loose}${group}(?:(?:${loose}|${firm})${group})*(?:[.,]${digit}+)?${noFiguresAfter}`,
      'gv',
    ),
)

export const groupedNumberNeeds = new RegExp(`${digit}${loose}${group}`, 'v')

/** -5, +2.5%, −10°C, +5:30 */
export const signedNumberPattern: () => RegExp = once(
  () =>
    new RegExp(
      `${noSignBefore}${sign}${digit}+(?:[.,:\\/]${digit}+)*(?:[%٪‰]|°?${ltrLetter}{1,3}|°)?` +
        `(?!${sign}${digit})${noFiguresAfter}`,
      'gv',
    ),
)

export const signedNumberNeeds = new RegExp(`${sign}${digit}`, 'v')
