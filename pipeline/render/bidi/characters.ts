/**
 * Parts of patterns: classes of characters, as sources for a `RegExp` with the flag `v`. The law:
 * nothing here matches `taken`, which stands for what no rule may have. Bidi classes (L, EN, ...) are
 * those of UAX #9, table 4.
 */

/** Stands for what is found already, or is no run's: the border of a text, a word that goes on. */
export const taken = '\uFDD0'

/** One blank as HTML shows it: white space collapses to one space. */
export const blank = '(?:[\\t\\n\\f\\r ]+|[\\u00A0\\u202F])'

/**
 * ASCII digits and those of Urdu and Persian, both of class EN. Not Arabic's (U+0660, class AN):
 * with them the sign stands on the right, as CLDR writes it for `ar`.
 */
export const digit = '[0-9۰-۹]'

export const ltrLetter = '[[\\p{sc=Latin}\\p{sc=Greek}\\p{sc=Cyrillic}]&&\\p{L}]'

const rtlScripts = ['Arabic', 'Hebrew', 'Syriac', 'Thaana', 'Nko', 'Adlam', 'Hanifi_Rohingya']
export const rtlLetter = `[[${rtlScripts.map((script) => `\\p{sc=${script}}`).join('')}]&&\\p{L}]`

/** Accents, but not the vowel signs of RTL scripts. */
export const ltrMark = '[\\p{M}--[\\p{scx=Arabic}\\p{scx=Hebrew}\\p{scx=Syriac}\\p{scx=Thaana}]]'

/** What words of each direction are made of, to look for behind and ahead. */
export const ltrWordCharacter = `[${ltrLetter}${digit}${ltrMark}]`
export const rtlWordCharacter = `[${rtlLetter}\\p{M}]`

/** Holds a word together only where it goes on: `Saint-Étienne`, `AT&T`, `L’œuvre`, `Node.js`. */
export const link = `['’\\-‑–&$€£+#._\\/@·]`

/** The marks and controls with which an author has put a text in order already (UAX #9 §2). */
export const bidiControl = '[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]'
