/**
 * Marks that Markdown did not take as marks and that readers would see, such as the asterisks of
 * `**متن۔**اگلا`. Decided on text nodes: what the source itself shows is not counted.
 */
import type { Rule } from '../../rule.ts'
import { findLeaked } from '../visible-marks.ts'

export const leakedDelimiters: Rule<'leaked-delimiters'> = {
  id: 'leaked-delimiters',
  severity: 'error',
  concerns: () => ({ target: ['shown-mark'] }),
  unit({ segment, translation = '', parsed, place }, { locale }, report) {
    // What shows a mark has it in its string, as itself or as an entity.
    if (parsed === undefined || !/[*_`~[\]<>&]/.test(translation)) return
    const leaked = findLeaked({ type: 'root', children: [...segment.content] }, parsed)
    if (leaked.length === 0) return
    report(
      { place, cause: segment.place },
      { key: segment.key, locale: locale.tag, delimiters: leaked },
    )
  },
}
