/** An article's record ↔ plain data for JSON. Law: there and back gives an equal record. */
import type { Locale } from './model.ts'
import { fromProblemData, type ProblemData, toProblemData } from './problem-data.ts'
import type { ArticleRecord, EditionRecord, Listing, PagesRecord } from './record.ts'

export interface RecordData {
  readonly slug: string
  readonly editions: readonly EditionData[]
  readonly images: readonly (readonly [path: string, file: string])[]
  readonly imageFiles: readonly string[]
  readonly problems: readonly ProblemData[]
  /** JSON has no such numbers: they are stored beside it. */
  readonly texts: Float64Array
  readonly pages?: PagesRecord | undefined
}

/** Its locale is the edition's. */
export type ListingData = Omit<Listing, 'locale'>

export type EditionData = Omit<EditionRecord, 'listing'> & {
  readonly listing: ListingData | undefined
}

export function toRecordData(record: ArticleRecord): RecordData {
  const { editions, imageFiles, images, pages, problems, slug, texts } = record
  return {
    slug,
    editions: editions.map(toEditionData),
    images: [...images],
    imageFiles,
    problems: problems.map(toProblemData),
    texts,
    pages,
  }
}

/** Each member by its name: to make an object of what another has but for some is dear. */
function toEditionData({
  file,
  listing,
  locale,
  path,
  policy,
  target,
}: EditionRecord): EditionData {
  return { locale, policy, file, path, listing: listing && toListingData(listing), target }
}

function toListingData(listing: Listing): ListingData {
  const { author, characters, date, dateline, description, minutes, path, slug, title } = listing
  return { slug, path, title, description, dateline, author, date, minutes, characters }
}

/** @param locales The publication's. */
export function fromRecordData(data: RecordData, locales: readonly Locale[]): ArticleRecord {
  const { editions, images, problems } = data
  return {
    ...data,
    editions: editions.map(({ listing, ...rest }) => {
      const locale = locales.find(({ tag }) => tag === rest.locale)
      return {
        ...rest,
        // One text for all.
        locale: locale?.tag ?? rest.locale,
        listing: locale && listing && { ...listing, locale },
      } as EditionRecord
    }),
    images: new Map(images),
    problems: problems.map(fromProblemData),
  }
}
