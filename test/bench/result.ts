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

/** The median of one figure; undefined where it was not measured. */
export function medianOf(
  results: readonly Result[],
  { articles, id, hardShare = 0 }: Corner,
  figure: keyof Measurement,
): number | undefined {
  const found = results.find(
    (one) => one.articles === articles && one.id === id && one.hardShare === hardShare,
  )
  if (found === undefined || found.measurements.length === 0) return undefined
  return median(found.measurements.map((one) => one[figure]))
}

/** How many times the second the first is; undefined where either was not measured. */
export function ratio(above: number | undefined, below: number | undefined): number | undefined {
  return above === undefined || below === undefined ? undefined : above / below
}
