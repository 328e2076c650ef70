/** A name × the known ones → the one that was probably meant. */
import { closest, distance } from 'fastest-levenshtein'

/** The nearest by edit distance, if a good half of it agrees. */
export function nearestTo(name: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined
  const nearest = closest(name, known)
  return distance(name, nearest) * 2 <= name.length ? nearest : undefined
}
