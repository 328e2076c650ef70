/**
 * One translation of more than three words for different source texts in one locale, over all articles:
 * mostly a paste into the wrong line. The first of them is taken for the right one.
 *
 * Source texts that differ in letter case, punctuation and marks only may well have one translation.
 */
import type { Rule } from '../../rule.ts'

const fewWords = 3

export const reusedTranslation: Rule<'reused-translation'> = {
  id: 'reused-translation',
  severity: 'warning',
  publication({ repeated }, report) {
    for (const [first, ...others] of repeated.translations) {
      if (first === undefined || countWords(first.unit.translation ?? '') <= fewWords) continue
      const elsewhere = first.unit.segment.text
      for (const { unit, edition } of others) {
        const { key, text } = unit.segment
        if (lettersOf(text) === lettersOf(elsewhere)) continue
        const { locale, policy } = edition
        report(
          { place: unit.place, cause: first.unit.place, locale: locale.tag, policy },
          { key, locale: locale.tag, text, elsewhere },
        )
      }
    }
  },
}

function countWords(text: string): number {
  return text.match(/\p{L}[\p{L}\p{M}’'-]*/gu)?.length ?? 0
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
