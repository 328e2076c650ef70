/**
 * Placeholders of the page's own words, as multisets: `{{name}}` and `$t(key)` of i18next, and `{name}`
 * and `%s` of other libraries. A format (`{{day, datetime}}`) is each language's own.
 *
 * In a plural form `{{count}}` may be put in, since i18next knows it in every form, and left out where
 * the form is that of one number alone (`One article`); French `_one` is that of 0 too (CLDR).
 */
import type { Prose } from '../../markdown/prose.ts'
import type { Rule } from '../../rule.ts'
import { findPart } from '../find-part.ts'
import { compareMultisets } from '../multiset.ts'

const otherLibraries =
  /\{\s*[\w.]+\s*(?:,[^{}]*)?\}|(?<![\d\p{L}%])%(?:\d+\$|\(\w+\))?[sdifu@](?![\p{L}\d])/gu

export const placeholderParity: Rule<'placeholder-parity'> = {
  id: 'placeholder-parity',
  severity: 'error',
  // `{` of `{name}`, `%` of `%s`.
  concerns: () => ({ either: ['thing', 'french-mark'] }),
  translation({ key, kind, locale, string, source, target }, report) {
    // A key without a source text is said by `orphan-translation`.
    if (kind !== 'furniture' || source.text === '') return
    const compared = compareMultisets(placeholdersIn(source), placeholdersIn(target))
    const category = /_(zero|one|two|few|many|other)$/.exec(key)?.[1]
    const isCount = (name: string) => category !== undefined && name === '{{count}}'
    const mayLack = () => category !== undefined && isOneNumber(category, locale.tag)
    const missing = compared.missing.filter((name) => !(isCount(name) && mayLack()))
    const extra = compared.extra.filter((name) => !isCount(name))
    if (missing.length + extra.length === 0) return
    report({ at: findPart(string, extra[0]) }, { key, locale: locale.tag, missing, extra })
  },
}

/** Each without its format and blanks. */
function placeholdersIn({ text, things }: Prose): string[] {
  const own = things.flatMap(({ kind, text: one }) => (kind === 'placeholder' ? one : []))
  const others = /[{%]/.test(text) ? (text.match(otherLibraries) ?? []) : []
  return [...own, ...others].map((one) =>
    one
      .replace(/,.*?(?=(?:\}\}|\}|\))$)/s, '')
      .replace(/^\{\{-/, '{{')
      .replace(/\s/g, ''),
  )
}

/** Whether a plural category holds one whole number and no other, as far as people count. */
function isOneNumber(category: string, locale: string): boolean {
  if (category === 'zero') return true
  const rules = new Intl.PluralRules(locale)
  return Array.from({ length: 200 }, (_, n) => rules.select(n)).filter(isIt).length === 1

  function isIt(one: string): boolean {
    return one === category
  }
}
