/**
 * An article's record ↔ a line of JSON and, beside it, the digests of its texts: what stays of it in memory,
 * goes from thread to thread, and is stored. Law: there and back gives an equal record.
 */
import type { RecordData } from '../record-data.ts'

export interface PackedRecord {
  /** JSON in UTF-8, with a line end behind it. */
  readonly line: Uint8Array
  readonly texts: Float64Array
}

export function packRecord({ texts, ...rest }: RecordData): PackedRecord {
  return { line: Buffer.from(`${JSON.stringify(rest)}\n`), texts }
}

export function unpackRecord({ line, texts }: PackedRecord): RecordData {
  const { buffer, byteOffset, length } = line
  const rest: Omit<RecordData, 'texts'> = JSON.parse(
    Buffer.from(buffer, byteOffset, length).toString(),
  )
  return { ...rest, texts }
}

/** How the line of an article ends whose pages link to no other: `toRecordData` puts pages last. */
const noLinks = Buffer.from('"links":[]}}\n')

/** How many bytes of the end of a line say so. */
export const lineEndSize = noLinks.length

/**
 * Whether the pages of an article may link to others.
 *
 * @param end Of its line.
 */
export function mayHaveLinks(end: Uint8Array): boolean {
  return !noLinks.equals(end)
}
