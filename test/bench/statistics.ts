/** Measurements → median, smallest, largest; and how many times one median is another. */

export interface Summary {
  readonly median: number
  readonly min: number
  readonly max: number
}

/** The middle one of the sorted numbers; of an even count the mean of the two in the middle. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length / 2
  const upper = sorted[Math.floor(middle)]
  const lower = sorted[Math.ceil(middle) - 1]
  if (upper === undefined || lower === undefined) throw new Error('The median of no numbers')
  return (lower + upper) / 2
}

export function summarise(numbers: readonly number[]): Summary {
  return { median: median(numbers), min: Math.min(...numbers), max: Math.max(...numbers) }
}
