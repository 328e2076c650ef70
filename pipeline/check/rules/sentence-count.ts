/**
 * About as many sentences as in the source: one that is a whole sentence too short has mostly lost it.
 * A translator may join two or divide one, so a difference of one is none.
 *
 * Two counts have to say so: the marks that end sentences, and the sentences of `Intl.Segmenter`
 * (UAX #29). It is told neither what abbreviations nor what initials are, so both are looked at here.
 */
import { byTag } from '../../by-tag.ts'
import type { Rule } from '../../rule.ts'
import { countEnds, isFar } from '../count-ends.ts'

/** The end of a sentence that is none: an initial, an abbreviation. */
const noEnd =
  /(?<![\p{L}\p{M}])(?:\p{L}|[\p{L}](?:\.\p{L})+|Mrs?|Ms|Dr|Prof|Gen|Col|Capt|Lt|Sgt|Sen|Rep|Gov|Rev|St|Ste|No|pp|vol|cf|vs|etc|approx|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|Mme|Mlle|Mgr|MM|art|env|éd|fig|chap|ڈاکٹر|مسٹر)\.\s*$/iu

const segmenterOf = byTag((tag) => new Intl.Segmenter(tag, { granularity: 'sentence' }))

export const sentenceCount: Rule<'sentence-count'> = {
  id: 'sentence-count',
  severity: 'warning',
  concerns: () => ({ target: ['other-sentences'] }),
  translation({ key, locale, source, target }, report, settings) {
    if (key === 'slug' || !isFar(countEnds(source.text), countEnds(target.text))) return
    const expected = countSentences(source.text, settings.source.tag)
    const found = countSentences(target.text, locale.tag)
    if (isFar(expected, found)) report({}, { key, locale: locale.tag, expected, found })
  },
}

function countSentences(text: string, locale: string): number {
  let count = 0
  let isOpen = false
  for (const { segment } of segmenterOf(locale).segment(text)) {
    isOpen ||= /\p{L}/u.test(segment)
    if (!isOpen || noEnd.test(segment)) continue
    count++
    isOpen = false
  }
  return isOpen ? count + 1 : count
}
