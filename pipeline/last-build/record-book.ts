/** The records of the articles of a stored build, each read when it is asked for. */
import type { RecordData } from '../record-data.ts'
import type { Position, Positions } from './positions.ts'
import {
  type Changes,
  parseRecord,
  readChanges,
  readRecords,
  readTexts,
  type Shelf,
  type StoredBuild,
} from './stored.ts'
import { textsOf } from './text-digests.ts'

export interface RecordBook {
  recordOf(slug: string): RecordData | undefined
  /** Those that were made since all were written. */
  readonly changes: Changes
  /** Whether an article that is not among these has one of the texts. */
  hasText(digests: ReadonlySet<number>, but: ReadonlySet<string>): boolean
}

/** @returns Undefined where any of it is damaged. */
export async function openRecords(
  shelf: Shelf,
  stored: StoredBuild,
  { articles }: Positions,
): Promise<RecordBook | undefined> {
  const lines = await readRecords(shelf, stored)
  const texts = await readTexts(shelf, stored)
  const changes = await readChanges(shelf, stored)
  if (lines === undefined || texts === undefined || changes === undefined) return undefined
  const ownTexts = ({ index, text }: Position) =>
    texts.subarray(text, text + (stored.articles[index]?.[4] ?? 0))
  return {
    changes,
    recordOf(slug) {
      const place = articles.get(slug)
      const changed = changes.get(slug)
      if (place === undefined || changed !== undefined) return changed
      return parseRecord(lines[place.index] ?? '', ownTexts(place))
    },
    hasText(digests, but) {
      const isOneOf = (some: readonly number[] | Float64Array) =>
        some.some((one) => digests.has(one))
      for (const [slug, place] of articles) {
        if (but.has(slug)) continue
        const changed = changes.get(slug)
        if (isOneOf(changed === undefined ? ownTexts(place) : textsOf(changed))) return true
      }
      return false
    },
  }
}
