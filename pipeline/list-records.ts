/** Records, one by one → what the site's own pages and files are made from, and what the build says of articles. */
import { createHash } from 'node:crypto'
import type { Problem } from './problem.ts'
import { type ProblemData, toProblemData } from './problem-data.ts'
import type { ArticleRecord, FontTexts, Listing } from './record.ts'

export interface Listed {
  /** Of all complete editions, in the order of the articles; without their characters. */
  readonly listings: readonly Listing[]
  /** The characters of these editions by locale; none of a locale without pages. */
  readonly fontTexts: Map<string, FontTexts[]>
  /** The local images of the articles, each once: path in the site → file in the publication. */
  readonly images: ReadonlyMap<string, string>
  readonly problems: readonly Problem[]
  /** The same by article, where there are any. */
  readonly ofArticles: readonly (readonly [slug: string, problems: readonly ProblemData[]])[]
  /** Of all that the site's own pages and files are made from, beside what the fingerprint covers. */
  digest(): string
}

export function listRecords(): Listed & {
  /** Passes records on, once. */
  passing(records: Iterable<ArticleRecord>): Generator<ArticleRecord>
} {
  const listings: Listing[] = []
  const fontTexts = new Map<string, FontTexts[]>()
  const images = new Map<string, string>()
  const problems: Problem[] = []
  const ofArticles: [string, readonly ProblemData[]][] = []
  const hash = createHash('sha256')

  function list({ slug }: ArticleRecord, { characters, ...listing }: Listing): void {
    const { tag } = listing.locale
    const texts = fontTexts.get(tag) ?? []
    fontTexts.set(tag, texts)
    if (characters !== undefined) texts.push(characters)
    // One text for all that has the slug in it.
    listings.push({ ...listing, slug, characters: undefined })
  }

  return {
    listings,
    fontTexts,
    images,
    problems,
    ofArticles,
    digest: () => hash.digest('hex'),
    *passing(records) {
      for (const record of records) {
        const own = record.editions.map(({ listing }) => listing)
        hash.update(JSON.stringify([own, [...record.images]]))
        for (const listing of own) if (listing !== undefined) list(record, listing)
        for (const [path, file] of record.images) images.set(path, file)
        problems.push(...record.problems)
        if (record.problems.length > 0)
          ofArticles.push([record.slug, record.problems.map(toProblemData)])
        yield record
      }
    },
  }
}
