/**
 * The digests of an article's texts in all locales, in one row: of each edition those of the source, then
 * of the translations. In each locale they are moved by another amount, so that a text is found again
 * only where it stands in the same one.
 */
import type { RecordData } from '../record-data.ts'

/** Digests are whole numbers below that. */
const range = 2 ** 53

export function textsOf({ editions }: Pick<RecordData, 'editions'>): number[] {
  const row: number[] = []
  for (const { locale, target } of editions) {
    if (target === undefined) continue
    const by = amountOf(locale)
    for (const one of target.texts.sources) row.push(moved(one, by))
    for (const one of target.texts.translations) row.push(moved(one, by))
  }
  return row
}

/** How many digests the row of an article has. */
export function countTexts({ editions }: Pick<RecordData, 'editions'>): number {
  return editions.reduce((sum, { target }) => sum + 2 * (target?.texts.sources.length ?? 0), 0)
}

/** @param row The part of a row that is of one side of an edition. */
export function digestsIn(row: Float64Array, locale: string): number[] {
  const by = range - amountOf(locale)
  return Array.from(row, (one) => moved(one, by))
}

/** By what the digests in a locale are moved: from 1 to 2^52. */
function amountOf(locale: string): number {
  let amount = 1
  for (const character of locale) amount = (amount * 131 + character.charCodeAt(0)) % (range / 2)
  return amount
}

function moved(digest: number, by: number): number {
  // Both are below the range, so no step leaves what a double has exactly.
  const less = digest - by
  return less < 0 ? less + range : less
}
