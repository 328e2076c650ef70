/** What one contender took on one corpus, and the questions that targets ask of it. */
import type { Measurement } from './measure.ts'
import { median } from './statistics.ts'

export interface Result {
  /** How many articles the corpus has. */
  readonly articles: number
  /** Share of its paragraphs that are hard Markdown. */
  readonly hardShare: number
  readonly id: string
  readonly name: string
  readonly measurements: readonly Measurement[]
}

export interface Corner {
  readonly articles: number
  readonly id: string
  /** 0 without it. */
  readonly hardShare?: number
}

/** The measurements of a contender on a corpus; none where it was not measured. */
function measurementsOf(
  results: readonly Result[],
  { articles, id, hardShare = 0 }: Corner,
): readonly Measurement[] {
  const found = results.find(
    (one) => one.articles === articles && one.id === id && one.hardShare === hardShare,
  )
  return found?.measurements ?? []
}

/** The median of one figure; undefined where it was not measured. */
export function medianOf(
  results: readonly Result[],
  corner: Corner,
  figure: keyof Measurement,
): number | undefined {
  const figures = measurementsOf(results, corner).map((one) => one[figure])
  return figures.length === 0 ? undefined : median(figures)
}

/**
 * How many times as long the first takes as the second, by medians of the rounds that both have run:
 * who is dropped early has not seen the machine of the later ones. Undefined without such rounds.
 */
export function wallRatio(
  results: readonly Result[],
  one: Corner,
  other: Corner,
): number | undefined {
  const walls = [one, other].map((corner) =>
    measurementsOf(results, corner).map(({ wall }) => wall),
  )
  const shared = Math.min(...walls.map(({ length }) => length))
  if (shared === 0) return undefined
  const [above = 0, below = 0] = walls.map((all) => median(all.slice(0, shared)))
  return above / below
}
