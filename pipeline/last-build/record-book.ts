/** The records of the articles of a stored build, each read when it is asked for. */
import type { RecordData } from '../record-data.ts'
import type { Changes } from './changes.ts'
import { findAnyOf } from './find-any-of.ts'
import { type PackedRecord, packRecord, unpackRecord } from './packed-record.ts'
import { digestAt, type Position } from './positions.ts'
import type { OpenBuild, Shelf } from './stored.ts'
import { readRecordLine, readTexts } from './stored-records.ts'

export interface RecordBook {
  /** Undefined also where it is damaged. */
  recordOf(slug: string): RecordData | undefined
  /** The same as it is stored. */
  packedOf(slug: string): PackedRecord | undefined
  /** Whether a record that was asked for is damaged. */
  isDamaged(): boolean
  /** Whether an article that is not among these has one of the texts. */
  hasText(digests: ReadonlySet<number>, but: ReadonlySet<string>): boolean
}

/**
 * @param changes Those that were made since.
 * @returns Undefined where the texts are damaged.
 */
export function openRecords(
  shelf: Shelf,
  build: OpenBuild,
  changes: Changes,
): RecordBook | undefined {
  const { header, positions } = build
  const texts = readTexts(shelf, header.texts)
  if (texts === undefined) return undefined
  let isDamaged = false
  const read = ({
    digest,
    record,
    recordEnd,
    text,
    textsEnd,
  }: Position): PackedRecord | undefined => {
    const line = readRecordLine(shelf, record, recordEnd, digestAt(build, digest + 2))
    isDamaged ||= line === undefined
    return line && { line, texts: texts.subarray(text, textsEnd) }
  }
  const packedOf = (slug: string) => {
    const changed = changes.get(slug)
    if (changed !== undefined) return packRecord(changed)
    const place = positions.of(slug)
    return place && read(place)
  }
  return {
    isDamaged: () => isDamaged,
    packedOf,
    recordOf(slug) {
      const changed = changes.get(slug)
      if (changed !== undefined) return changed
      const packed = packedOf(slug)
      return packed && unpackRecord(packed)
    },
    hasText(digests, but) {
      const others = [...changes].filter(([slug]) => !but.has(slug))
      if (others.some(([, { texts: own }]) => own.some((one) => digests.has(one)))) return true
      const passed = [...changes.keys(), ...but].map((slug) => positions.of(slug))
      return findAnyOf(
        digests,
        texts,
        (at) => !passed.some((place) => place && at >= place.text && at < place.textsEnd),
      )
    },
  }
}
