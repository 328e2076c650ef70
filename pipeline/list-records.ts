/** Records, one by one → what the site's own pages and files are made from, and what the build says of articles. */
import { byTag } from './by-tag.ts'
import { newCharacters } from './new-characters.ts'
import type { Problem } from './problem.ts'
import { type ProblemData, toProblemData } from './problem-data.ts'
import type { ArticleRecord, FontTexts, Listing } from './record.ts'

export interface Listed {
  /** Of all complete editions, in the order of the articles; without their characters. */
  readonly listings: readonly Listing[]
  /** The characters by locale of those that have any that none before them has; none of a locale without pages. */
  readonly fontTexts: ReadonlyMap<string, readonly FontTexts[]>
  /** The local images of the articles, each once: path in the site → file in the publication. */
  readonly images: ReadonlyMap<string, string>
  readonly problems: readonly Problem[]
  /** The same by article, where there are any. */
  readonly ofArticles: readonly (readonly [slug: string, problems: readonly ProblemData[]])[]
}

export function listRecords(): Listed & {
  /** Takes the next, in the order of the articles. */
  add(record: ArticleRecord): void
} {
  const listings: Listing[] = []
  const fontTexts = new Map<string, FontTexts[]>()
  const newIn = byTag((_tag) => ({ regular: newCharacters(), bold: newCharacters() }))
  const images = new Map<string, string>()
  const problems: Problem[] = []
  const ofArticles: [string, readonly ProblemData[]][] = []

  function list({ slug }: ArticleRecord, listing: Listing): void {
    const { author, characters, date, dateline, description, locale, minutes, path, title } =
      listing
    const texts = fontTexts.get(locale.tag) ?? []
    fontTexts.set(locale.tag, texts)
    if (characters !== undefined) {
      const { bold, regular } = newIn(locale.tag)
      const areNew = [regular(characters.regular), bold(characters.bold)]
      if (areNew.includes(true)) texts.push(characters)
    }
    listings.push({
      // One text for all that has it in it.
      slug,
      locale,
      path,
      title,
      description,
      dateline,
      author,
      date,
      minutes,
      characters: undefined,
    })
  }

  return {
    listings,
    fontTexts,
    images,
    problems,
    ofArticles,
    add(record) {
      for (const { listing } of record.editions) if (listing !== undefined) list(record, listing)
      for (const [path, file] of record.images) images.set(path, file)
      problems.push(...record.problems)
      if (record.problems.length > 0)
        ofArticles.push([record.slug, record.problems.map(toProblemData)])
    },
  }
}
