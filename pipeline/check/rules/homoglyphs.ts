/**
 * A word of two alphabets: `Рaris` with a Cyrillic `Р`. Readers see nothing, search finds nothing, and
 * addresses made so deceive. A word that the source has too is the author's.
 */
import type { Rule } from '../../rule.ts'
import { findMixedWords } from '../mixed-words.ts'

export const homoglyphs: Rule<'homoglyphs'> = {
  id: 'homoglyphs',
  severity: 'error',
  concerns: () => ({ target: ['greek-cyrillic'] }),
  translation({ key, locale, source, target }, report) {
    const mixed = findMixedWords(target.text, locale).filter(
      ({ word }) => !source.text.includes(word),
    )
    const [first] = mixed
    if (first === undefined) return
    report(
      { at: target.range(first.at, first.at + first.word.length) },
      {
        key,
        locale: locale.tag,
        words: mixed.map(({ word }) => word),
        characters: [...new Set(mixed.flatMap(({ odd }) => odd))],
      },
    )
  },
}
