/** A record that is packed and unpacked is the same, to whoever compares it as an object or as JSON. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  lineEndSize,
  mayHaveLinks,
  packRecord,
  unpackRecord,
} from '../../pipeline/last-build/packed-record.ts'
import type { EditionData, ListingData, RecordData } from '../../pipeline/record-data.ts'

const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }).map((some) => some.toWellFormed()),
)
const some = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined })
const name = fc.constantFrom('tea', 'bridge', 'a/b', '')

const listing: fc.Arbitrary<ListingData> = fc.record({
  slug: name,
  path: text,
  title: text,
  description: some(text),
  dateline: some(text),
  author: some(text),
  date: text,
  minutes: fc.nat(),
  characters: some(fc.record({ regular: text, bold: text })),
})
const ignore = fc.record({
  key: text,
  rule: text,
  reason: some(text),
  place: fc.record({ file: text }),
})
const edition: fc.Arbitrary<EditionData> = fc.record({
  locale: fc.constantFrom('en', 'fr', 'ur'),
  policy: fc.constantFrom('required', 'draft'),
  file: name,
  path: name,
  listing: some(listing),
  target: some(
    fc.record({ file: text, ignores: fc.array(ignore, { maxLength: 2 }), texts: fc.nat() }),
  ),
})
const link = fc.record({ slug: name, locale: fc.constantFrom('en', 'ur'), path: some(text) })
const record: fc.Arbitrary<RecordData> = fc.record({
  slug: name,
  editions: fc.array(edition, { maxLength: 4 }),
  images: fc.array(fc.tuple(text, text), { maxLength: 2 }),
  imageFiles: fc.array(text, { maxLength: 2 }),
  problems: fc.constant([]),
  texts: fc.array(fc.nat(), { maxLength: 4 }).map((numbers) => Float64Array.from(numbers)),
  pages: some(
    fc.record({
      files: fc.array(text, { maxLength: 3 }),
      links: fc.array(link, { maxLength: 2 }),
    }),
  ),
})

it('gives back what was packed', () => {
  fc.assert(
    fc.property(record, (data) => {
      const packed = packRecord(data)
      const unpacked = unpackRecord(packed)
      expect(unpacked).toEqual(data)
      // Records are compared as JSON, too.
      expect(JSON.stringify(unpacked)).toBe(JSON.stringify(data))
      expect(Buffer.from(packed.line).indexOf('\n')).toBe(packed.line.length - 1)
    }),
  )
})

it('sees by the end of a line that pages link to no other', () => {
  fc.assert(
    fc.property(record, (data) => {
      const end = packRecord(data).line.subarray(-lineEndSize)
      if ((data.pages?.links ?? []).length > 0) expect(mayHaveLinks(end)).toBe(true)
      if (data.pages?.links.length === 0) expect(mayHaveLinks(end)).toBe(false)
    }),
  )
})
