/**
 * Texts that stand more than once in one locale, over all articles. Only fresh translations count:
 * what is wrong with any other is said already.
 *
 * Of each article only digests are kept, all in one row: of a source text, then of its translation. Where
 * one source text has two translations, or one translation two source texts, the editions that have them
 * are opened again: rare, and then the texts themselves are compared, so that a digest never decides.
 */
import type { Edition, Unit } from '../model.ts'
import type { Repeated } from '../rule.ts'
import { type Ambiguous, findAmbiguous, startComparison } from './counterparts.ts'
import { amountOf, digestOf, moved } from './text-digests.ts'

/** The digests of texts that have more than one counterpart. */
export interface Suspects {
  readonly sources: ReadonlySet<number>
  readonly translations: ReadonlySet<number>
}

/** The digests of target editions of one article: by two, of a unit's text and of its translation. */
export function digestTexts(editions: readonly Edition[]): Float64Array {
  let count = 0
  for (const edition of editions) count += countTexts(edition)
  const digests = new Float64Array(2 * count)
  const sources = editions[0]?.article.segments.map(({ text }) => digestOf(text)) ?? []
  let at = 0
  for (const edition of editions) at = addTexts(edition, sources, digests, at)
  return digests
}

/** How many texts of an edition have digests. */
export function countTexts({ units }: Edition): number {
  let count = 0
  for (let index = 0; index < units.length; index++) {
    const unit = units[index]
    if (unit !== undefined && isCompared(unit)) count++
  }
  return count
}

/**
 * @param sources The digests of the article's segments, which are the units of each edition.
 * @returns The place behind them.
 */
function addTexts(
  { locale, units }: Edition,
  sources: readonly number[],
  digests: Float64Array,
  start: number,
): number {
  const by = amountOf(locale.tag)
  let at = start
  for (let index = 0; index < units.length; index++) {
    const unit = units[index]
    if (unit === undefined || !isCompared(unit)) continue
    digests[at++] = moved(sources[index] ?? digestOf(unit.segment.text), by)
    digests[at++] = moved(digestOf(unit.translation ?? ''), by)
  }
  return at
}

/** @param all The rows of all articles, in any number of pieces. */
export function findSuspects(all: readonly Float64Array[]): Suspects {
  return suspectsOf(findAmbiguous(all))
}

/** The same of rows that come one by one, as long as they are few. */
export function collectSuspects() {
  const { add, found } = startComparison()
  return {
    /** Takes an article's. */
    add,
    /** Undefined where they were many: all have to be looked at together. */
    found(): Suspects | undefined {
      const ambiguous = found()
      return ambiguous && suspectsOf(ambiguous)
    },
  }
}

function suspectsOf([sources, translations]: Ambiguous): Suspects {
  return { sources, translations }
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
