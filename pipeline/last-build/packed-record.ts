/**
 * An article's record ↔ a line of JSON and, beside it, the digests of its texts: what stays of it in memory,
 * goes from thread to thread, and is stored. Members stand in the line by place, without their names, and
 * what is as in the member before is left out: two thirds of the bytes. Law: there and back gives an equal
 * record.
 */
import { encode } from '../encode.ts'
import type { Policy } from '../model.ts'
import type { PagesRecord } from '../record.ts'
import type { EditionData, ListingData, RecordData } from '../record-data.ts'

export interface PackedRecord {
  /** JSON in UTF-8, with a line end behind it. */
  readonly line: Uint8Array
  readonly texts: Float64Array
}

/** JSON has `null` for what is not there; at the end of a row it is left out. */
type Maybe<Member> = Member | null | undefined

type RecordRow = readonly [
  slug: string,
  editions: readonly EditionRow[],
  images: RecordData['images'],
  imageFiles: RecordData['imageFiles'],
  problems: RecordData['problems'],
  pages?: readonly [files: readonly string[], links: PagesRecord['links']] | undefined,
]

type EditionRow = readonly [
  locale: string,
  policy: Policy,
  /** Where it is another than the slug. */
  path: Maybe<string>,
  listing?: Maybe<ListingRow>,
  target?: Maybe<EditionData['target']>,
  /** Where it is another than that of the edition before. */
  file?: Maybe<string>,
]

type ListingRow = readonly [
  path: string,
  title: string,
  /** Where it is another than that of the listing before. */
  date: Maybe<string>,
  minutes: number,
  regular?: Maybe<string>,
  bold?: Maybe<string>,
  description?: Maybe<string>,
  dateline?: Maybe<string>,
  author?: Maybe<string>,
  /** Where it is another than the record's. */
  slug?: Maybe<string>,
]

export function packRecord(record: RecordData): PackedRecord {
  const { editions, imageFiles, images, pages, problems, slug, texts } = record
  let before: string | undefined
  let dateBefore: string | undefined
  const rows = editions.map((edition): EditionRow => {
    const { file, listing, locale, path, policy, target } = edition
    const other = file === before ? undefined : file
    before = file
    const row = listing && packListing(listing, slug, dateBefore)
    dateBefore = listing?.date ?? dateBefore
    return trimmed([locale, policy, path === slug ? null : path, row, target, other])
  })
  const row: RecordRow = trimmed([
    slug,
    rows,
    images,
    imageFiles,
    problems,
    pages && [pages.files, pages.links],
  ])
  return { line: encode(`${JSON.stringify(row)}\n`), texts }
}

function packListing(
  listing: ListingData,
  ofRecord: string,
  dateBefore: string | undefined,
): ListingRow {
  const { author, characters, date, dateline, description, minutes, path, slug, title } = listing
  const other = slug === ofRecord ? undefined : slug
  const day = date === dateBefore ? null : date
  const { bold, regular } = characters ?? {}
  return trimmed([path, title, day, minutes, regular, bold, description, dateline, author, other])
}

/** Without what is undefined at its end. */
function trimmed<Row extends readonly unknown[]>(row: Row & unknown[]): Row {
  while (row.length > 0 && row[row.length - 1] === undefined) row.pop()
  return row
}

export function unpackRecord({ line, texts }: PackedRecord): RecordData {
  const { buffer, byteOffset, length } = line
  const row: RecordRow = JSON.parse(Buffer.from(buffer, byteOffset, length).toString())
  const [slug, rows, images, imageFiles, problems, pages] = row
  let before = ''
  let dateBefore = ''
  const editions = rows.map(([locale, policy, path, listing, target, other]): EditionData => {
    const file = other ?? before
    before = file
    const date = listing?.[2] ?? dateBefore
    dateBefore = date
    return {
      locale,
      policy,
      file,
      path: path ?? slug,
      listing: listing ? unpackListing(listing, slug, date) : undefined,
      target: target ?? undefined,
    }
  })
  return {
    slug,
    editions,
    images,
    imageFiles,
    problems,
    texts,
    pages: pages && { files: pages[0], links: pages[1] },
  }
}

function unpackListing(row: ListingRow, ofRecord: string, date: string): ListingData {
  const [path, title, , minutes, regular, bold, description, dateline, author, slug] = row
  return {
    slug: slug ?? ofRecord,
    path,
    title,
    description: description ?? undefined,
    dateline: dateline ?? undefined,
    author: author ?? undefined,
    date,
    minutes,
    characters: typeof regular === 'string' ? { regular, bold: bold ?? '' } : undefined,
  }
}

/** How the line of an article ends whose pages link to no other. */
const noLinks = Buffer.from('],[]]]\n')

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
