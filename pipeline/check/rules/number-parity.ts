/**
 * The numbers of a translation are those of its source, as a multiset of values.
 *
 * Sure is only what no way of writing explains: digits and separators, dates, times of 12 and 24 hours,
 * shortened years, `10 million` and `1 کروڑ`, and numbers as words in English, French and Urdu. A
 * number up to 12 that is lacking is a warning, since it may be a word that we do not know; one that
 * stands in another's place is an error. The page's own words are left: their plural forms differ.
 */
import type { Rule } from '../../rule.ts'
import { compareNumbers } from '../compare-numbers.ts'
import { languageOf } from '../language.ts'
import type { NumberFact } from '../number-fact.ts'
import { knowsNumberWords } from '../number-words.ts'
import { findNumbers, haveSameDigits } from '../numbers.ts'

const mayBeWord = 12

export const numberParity: Rule<'number-parity'> = {
  id: 'number-parity',
  severity: 'error',
  concerns: () => ({ target: ['other-numbers'] }),
  translation({ key, kind, locale, source, target }, report, settings) {
    if (key === 'slug' || kind === 'furniture') return
    const [from, to] = [languageOf(settings.source), languageOf(locale)]
    if (haveSameDigits([source.text, from], [target.text, to])) return
    const compare = (withWords: boolean) =>
      compareNumbers(
        findNumbers(source.text, from, withWords),
        findNumbers(target.text, to, withWords),
      )
    // Words are looked for only where digits leave something open.
    if (isEmpty(compare(false))) return
    const { missing, extra } = compare(true)
    if (missing.length + extra.length === 0) return
    const [first] = extra
    const at = first === undefined ? undefined : target.range(first.start, first.end)
    const areWordsKnown = knowsNumberWords(from) && knowsNumberWords(to)
    const isReplaced = areWordsKnown && missing.length > 0 && extra.length > 0
    const isSmall = [...missing, ...extra].every(isUpToTwelve)
    report(
      { at, severity: isSmall && !isReplaced ? 'warning' : 'error' },
      {
        key,
        locale: locale.tag,
        missing: missing.map(textIn(source.text)),
        extra: extra.map(textIn(target.text)),
      },
    )
  },
}

function isEmpty({ missing, extra }: ReturnType<typeof compareNumbers>): boolean {
  return missing.length + extra.length === 0
}

function isUpToTwelve({ values: [value = ''] }: NumberFact): boolean {
  return /^\d+$/.test(value) && Number(value) <= mayBeWord
}

function textIn(text: string): (fact: NumberFact) => string {
  return ({ start, end }) => text.slice(start, end)
}
