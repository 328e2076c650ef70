/**
 * An article's record ↔ a line of JSON and, beside it, the digests of its texts: what stays of it in memory,
 * goes from thread to thread, and is stored. Law: there and back gives an equal record.
 */
import { encode } from '../encode.ts'
import type { RecordData } from '../record-data.ts'

type Rest = Omit<RecordData, 'texts'>

export interface PackedRecord {
  /** JSON in UTF-8, with a line end behind it. */
  readonly line: Uint8Array
  readonly texts: Float64Array
}

export function packRecord(record: RecordData): PackedRecord {
  const { editions, imageFiles, images, pages, problems, slug, texts } = record
  const rest: Rest = { slug, editions, images, imageFiles, problems, pages }
  return { line: encode(`${JSON.stringify(rest)}\n`), texts }
}

export function unpackRecord({ line, texts }: PackedRecord): RecordData {
  const { buffer, byteOffset, length } = line
  const rest: Rest = JSON.parse(Buffer.from(buffer, byteOffset, length).toString())
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
