/** How many of something a text has, in figures and a noun. */
import type { OfTranslation } from './words.ts'

/** How many of something a translation has, and how many the source has. */
export interface Counts extends OfTranslation {
  readonly expected: number
  readonly found: number
}

/** `No line break`, `1 line break`, `2 line breaks`. */
export function counted(count: number, what: string): string {
  return `${count === 0 ? 'No' : count} ${what}${count > 1 ? 's' : ''}`
}
