/**
 * A BCP 47 tag → what CLDR says of its language. `Intl` knows it of every language, but opens its tables
 * for the first name of a language, number or date for 30 ms, a tenth of what a small site takes; so what
 * it says of the theme's own languages is written down here.
 *
 * Law: what is written down is what `Intl` says (test/cldr.test.ts).
 */
import { byTag } from './by-tag.ts'
import { areHotPathsOn } from './hot-paths.ts'
import { once } from './once.ts'

/** What a language is, and how it writes numbers and days. */
export interface LanguageFacts {
  readonly dir: 'ltr' | 'rtl'
  /** Subtags of BCP 47, the likely ones where the tag has none. */
  readonly language: string
  readonly script: string
  readonly region: string | undefined
  /** Its name in itself, as in the middle of a sentence. */
  readonly endonym: string
  readonly numbers: NumberFacts
  readonly plurals: PluralFacts
  /** A day of a month of a year from 0 to 9999 in its long form; January is 1. */
  readonly longDate: (day: number, month: number, year: number) => string
}

interface NumberFacts {
  /** CLDR's name of its digits. */
  readonly digits: string
  /** Between groups of three digits. */
  readonly group: string | undefined
  /** Between a number and the percent sign, `€` and a unit; undefined where nothing is. */
  readonly percent: string | undefined
  readonly euro: string | undefined
  readonly unit: string | undefined
}

interface PluralFacts {
  /** Those of cardinal numbers. */
  readonly categories: readonly string[]
  /** That of a whole number from 1 on. */
  readonly categoryOf: (count: number) => string
}

const oneAndOther: PluralFacts = {
  categories: ['one', 'other'],
  categoryOf: (count) => (count === 1 ? 'one' : 'other'),
}

const english: LanguageFacts = {
  dir: 'ltr',
  language: 'en',
  script: 'Latn',
  region: 'US',
  endonym: 'English',
  numbers: { digits: 'latn', group: ',', percent: undefined, euro: undefined, unit: ' ' },
  plurals: oneAndOther,
  longDate: dayIn(
    'January February March April May June July August September October November December',
    (day, month, year) => `${month} ${day}, ${year}`,
  ),
}

const french: LanguageFacts = {
  dir: 'ltr',
  language: 'fr',
  script: 'Latn',
  region: 'FR',
  endonym: 'français',
  numbers: {
    digits: 'latn',
    group: '\u202F',
    percent: '\u00A0',
    euro: '\u00A0',
    unit: '\u202F',
  },
  plurals: {
    categories: ['one', 'many', 'other'],
    // Of millions, French says `de`.
    categoryOf: (count) => (count === 1 ? 'one' : count % 1_000_000 === 0 ? 'many' : 'other'),
  },
  longDate: dayIn(
    'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    (day, month, year) => `${day} ${month} ${year}`,
  ),
}

const urdu: LanguageFacts = {
  dir: 'rtl',
  language: 'ur',
  script: 'Arab',
  region: 'PK',
  endonym: 'اردو',
  numbers: { digits: 'latn', group: ',', percent: undefined, euro: undefined, unit: ' ' },
  plurals: oneAndOther,
  longDate: dayIn(
    'جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر',
    (day, month, year) => `${day} ${month}، ${year}`,
  ),
}

/** By tag: a region may have ways of its own. */
export const writtenDown: { readonly [tag: string]: LanguageFacts } = {
  en: english,
  fr: french,
  ur: urdu,
}

export const languageFacts = byTag(
  (tag) => (areHotPathsOn ? writtenDown[tag] : undefined) ?? factsByIntl(tag),
)

/** Each of them is asked for where it is needed. */
export function factsByIntl(tag: string): LanguageFacts {
  const locale = new Intl.Locale(tag)
  const numbers = numbersByIntl(tag)
  const plurals = once(() => new Intl.PluralRules(tag))
  let format: Intl.DateTimeFormat | undefined
  return {
    get dir() {
      return locale.getTextInfo?.().direction === 'rtl' ? 'rtl' : 'ltr'
    },
    get language() {
      return locale.maximize().language
    },
    get script() {
      return locale.maximize().script ?? 'Zyyy'
    },
    get region() {
      return locale.maximize().region
    },
    get endonym() {
      const names = new Intl.DisplayNames(tag, { type: 'language', languageDisplay: 'standard' })
      return names.of(tag) ?? tag
    },
    numbers,
    plurals: {
      get categories() {
        return plurals().resolvedOptions().pluralCategories
      },
      categoryOf: (count) => plurals().select(count),
    },
    longDate(day, month, year) {
      format ??= new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' })
      // By itself, a year below 100 would be one of the last century.
      return format.format(new Date(0).setUTCFullYear(year, month - 1, day))
    },
  }
}

function numbersByIntl(tag: string): NumberFacts {
  const partOf = (type: 'group' | 'literal', options: Intl.NumberFormatOptions) =>
    new Intl.NumberFormat(tag, options).formatToParts(1_234_567).find((part) => part.type === type)
      ?.value
  return {
    get digits() {
      return new Intl.NumberFormat(tag).resolvedOptions().numberingSystem
    },
    get group() {
      return partOf('group', { useGrouping: 'always' })
    },
    get percent() {
      return partOf('literal', { style: 'percent' })
    },
    get euro() {
      return partOf('literal', { style: 'currency', currency: 'EUR' })
    },
    get unit() {
      return partOf('literal', { style: 'unit', unit: 'kilometer' })
    },
  }
}

/** The year 0 is that before the first. */
function dayIn(
  names: string,
  order: (day: number, month: string, year: number) => string,
): LanguageFacts['longDate'] {
  const months = names.split(' ')
  return (day, month, year) => order(day, months[month - 1] ?? '', year || 1)
}
