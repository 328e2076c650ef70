/**
 * What a telephone number looks like: international with 7 to 15 digits (E.164), or national in the
 * groups that France, Pakistan, the United Kingdom and North America write. The law: no range of
 * numbers and no date `dd-mm-yyyy` is taken for one.
 */
import { once } from '../../once.ts'
import { digit, ltrWordCharacter } from './characters.ts'

const gap = '[ \\u00A0\\u202F\\-‑]'

const forms = [
  // +92 51 9206950, +33 (0)4 72 00 00 00
  `\\+${digit}(?:(?:${gap}|[\\(\\).\\/]){0,2}${digit}){6,14}`,
  // 04 72 00 00 00
  `0${digit}(?:${gap}${digit}{2}){4}`,
  // 051-9206950, 0300 1234567
  `0${digit}{2,4}${gap}${digit}{5,8}`,
  // 042-111-222-333, 020 7946 0018
  `0${digit}{2,4}(?:${gap}${digit}{3,4}){2,3}`,
  // (042) 111-222-333, (051) 9206950
  `\\(0${digit}{1,4}\\) ?(?:${digit}{5,8}|${digit}{3,4}(?:${gap}${digit}{3,4}){1,2})`,
  // 111-222-333, 212-555-0100, (212) 555-0100
  `${digit}{3}[\\-‑]${digit}{3}[\\-‑]${digit}{3,4}`,
  `\\(${digit}{3}\\) ?${digit}{3}[\\-‑]${digit}{4}`,
]

export const phonePattern: () => RegExp = once(
  () =>
    new RegExp(
      `(?<!${ltrWordCharacter}|${digit}[.,:\\/\\-‑–])(?:${forms.join('|')})` +
        `(?!${ltrWordCharacter}|[.,:\\/\\-‑–]${digit})`,
      'gv',
    ),
)

/** At least seven digits, and nothing between them but a gap or mark or two. */
export const phoneNeeds = new RegExp(`${digit}(?:(?:${gap}|[\\(\\).\\/]){0,2}${digit}){6}`, 'v')
