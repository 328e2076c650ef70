/**
 * A translation is about as long as its source: one much shorter lacks something, one much longer says
 * something else. Characters count without marks above letters and what cannot be seen; code, an
 * address or an image counts as one. Texts below 30 characters vary too much, and languages whose
 * ratio nobody has measured for us are left.
 *
 * A title has at most 110 characters (Google's guide to schema.org's `headline`), a description at most
 * 320 (the longest that its results have ever shown); where the source has more, its author wants it so.
 */
import type { Rule } from '../../rule.ts'
import { languageOf } from '../language.ts'
import { seenLength } from '../seen-length.ts'

const shortest = 30
/** Least and most characters for one of the source, by language; the source is English. */
const ratios: { readonly [language: string]: readonly [least: number, most: number] } = {
  fr: [0.6, 2.2],
  ur: [0.5, 2],
}
const limits: { readonly [field: string]: number } = { title: 110, description: 320 }

export const lengthRatio: Rule<'length-ratio'> = {
  id: 'length-ratio',
  severity: 'warning',
  concerns: () => ({ target: ['uneven'] }),
  translation({ key, kind, locale, source, target }, report) {
    if (key === 'slug') return
    const expected = seenLength(source.text)
    const length = seenLength(target.text)
    const ratio = expected < shortest ? undefined : ratios[languageOf(locale)]
    const limit = kind === 'field' ? limits[key] : undefined
    const least = ratio === undefined ? 0 : Math.ceil(expected * ratio[0])
    const most = Math.min(
      ratio === undefined ? Infinity : Math.floor(expected * ratio[1]),
      limit === undefined || expected > limit ? Infinity : limit,
    )
    if (length < least || length > most)
      report({}, { key, locale: locale.tag, length, least, most })
  },
}
