/**
 * Texts that stand more than once in one locale, over all articles. Only fresh translations count:
 * what is wrong with any other is said already.
 *
 * Of each article only digests are kept, all in one row: of a source text, then of its translation. Where
 * one source text has two translations, or one translation two source texts, the editions that have them
 * are opened again: rare, and then the texts themselves are compared, so that a digest never decides.
 */
import type { Article, Edition, Unit } from '../model.ts'
import type { Repeated } from '../rule.ts'
import { findAmbiguous } from './counterparts.ts'
import { amountOf, digestOf, moved } from './text-digests.ts'

/** The digests of texts that have more than one counterpart. */
export interface Suspects {
  readonly sources: ReadonlySet<number>
  readonly translations: ReadonlySet<number>
}

/** The digests of target editions of one article: by two, of a unit's text and of its translation. */
export function digestTexts(editions: readonly Edition[]): Float64Array {
  const digests: number[] = []
  for (const edition of editions) addTexts(edition, digests)
  return Float64Array.from(digests)
}

/** How many texts of an edition have digests. */
export function countTexts({ units }: Edition): number {
  return units.filter(isCompared).length
}

function addTexts({ article, locale, units }: Edition, digests: number[]): void {
  const ofArticle = sourceDigests(article)
  const by = amountOf(locale.tag)
  for (let index = 0; index < units.length; index++) {
    const unit = units[index]
    if (unit === undefined || !isCompared(unit)) continue
    digests.push(moved(ofArticle[index] ?? digestOf(unit.segment.text), by))
    digests.push(moved(digestOf(unit.translation ?? ''), by))
  }
}

const digestsByArticle = new WeakMap<Article, readonly number[]>()

/** Of its segments, which are the units of each edition; made once for all locales. */
function sourceDigests(article: Article): readonly number[] {
  const known = digestsByArticle.get(article)
  if (known !== undefined) return known
  const made = article.segments.map(({ text }) => digestOf(text))
  digestsByArticle.set(article, made)
  return made
}

/** @param all The rows of all articles, in any number of pieces. */
export function findSuspects(all: readonly Float64Array[]): Suspects {
  return { sources: findAmbiguous(all, 0), translations: findAmbiguous(all, 1) }
}

/** @param row An article's, or a part of it. */
export function hasSuspects(row: Float64Array, { sources, translations }: Suspects): boolean {
  for (let index = 0; index + 1 < row.length; index += 2)
    if (sources.has(row[index] ?? 0) || translations.has(row[index + 1] ?? 0)) return true
  return false
}

/** @param editions Those with suspect texts, by locale, in the order of the articles. */
export function groupRepeated(editions: readonly Edition[], suspects: Suspects): Repeated {
  const placed = editions.flatMap((edition) =>
    edition.units.filter(isCompared).map((unit) => ({ unit, edition })),
  )
  const groups = (textOf: (unit: Unit) => string, digests: ReadonlySet<number>) => {
    const some = placed.filter(({ edition, unit }) =>
      digests.has(moved(digestOf(textOf(unit)), amountOf(edition.locale.tag))),
    )
    return [...Map.groupBy(some, ({ unit }) => textOf(unit)).values()]
  }
  return {
    sources: groups(({ segment }) => segment.text, suspects.sources),
    translations: groups(({ translation }) => translation ?? '', suspects.translations),
  }
}

function isCompared({ segment, state, translation }: Unit): boolean {
  return state === 'fresh' && segment.key !== 'slug' && translation !== undefined
}
