/**
 * One source text that has different translations in one locale, over all articles. The translation
 * that most places have is taken for the usual one, else the first; each other place is reported.
 *
 * Letter case, quotes and the mark at the end may differ: a heading is not written as a cell is.
 */

import type { Placed, Rule } from '../../rule.ts'
import { equalForm } from '../../stamp.ts'

export const inconsistentDuplicates: Rule<'inconsistent-duplicates'> = {
  id: 'inconsistent-duplicates',
  severity: 'warning',
  publication({ repeated }, report) {
    for (const group of repeated.sources) {
      const [usual, ...others] = variantsOf(group)
      const [example] = usual ?? []
      if (example === undefined) continue
      for (const { unit, edition } of others.flat()) {
        const { locale, policy } = edition
        const [text = '', elsewhere = ''] = [unit.translation, example.unit.translation]
        report(
          { place: unit.place, cause: example.unit.place, locale: locale.tag, policy },
          { key: unit.segment.key, locale: locale.tag, text, elsewhere },
        )
      }
    }
  },
}

/** The places by translation, those of most first. */
function variantsOf(group: readonly Placed[]): (readonly Placed[])[] {
  const variants = Map.groupBy(group, ({ unit, edition }) =>
    equalForm(unit.translation ?? '')
      .toLocaleLowerCase(edition.locale.tag)
      .replace(/[\s\p{P}]+$/u, ''),
  )
  return [...variants.values()].sort((a, b) => b.length - a.length)
}
