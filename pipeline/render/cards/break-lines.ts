/**
 * Pieces of text and a width → the fewest lines that hold them, as even as they can be (the rest of
 * CSS's `text-wrap: balance`). The pieces' own widths choose the breaks; then each line is measured
 * whole, and no line is wider than the width. Undefined where a piece is.
 */
import { type Ruler, widthOf } from './ruler.ts'

/** How much of the width the first guess may fill, should the whole lines turn out wider. */
const guesses = [1, 0.98, 0.95, 0.9, 0.8]

/** @param width In em. */
export function breakLines(
  pieces: readonly string[],
  width: number,
  ruler: Ruler,
): string[] | undefined {
  const guessed = guessWidths(pieces, ruler)
  for (const guess of guesses) {
    const lines = evenLines(pieces, guessed, width * guess)
    if (lines?.every((line) => widthOf(ruler(line)) <= width)) return lines
  }
  return undefined
}

/**
 * The width of the pieces from one to another, in em: their ink, and an even share of the blanks.
 */
type WidthBetween = (start: number, end: number) => number

function guessWidths(pieces: readonly string[], ruler: Ruler): WidthBetween {
  const sums = [0]
  for (const piece of pieces) sums.push((sums.at(-1) ?? 0) + widthOf(ruler(piece.trim())))
  const inkOf = (start: number, end: number) => (sums[end] ?? 0) - (sums[start] ?? 0)
  const all = widthOf(ruler(pieces.join('').trim()))
  const blank = Math.max(0, all - inkOf(0, pieces.length)) / Math.max(1, pieces.length - 1)
  return (start, end) => inkOf(start, end) + blank * (end - start - 1)
}

interface Breaks {
  /** How many lines. */
  readonly count: number
  /** The sum of the lines' squared widths: least where they are even. */
  readonly unevenness: number
  /** Where the last line starts. */
  readonly start: number
}

function evenLines(
  pieces: readonly string[],
  widthBetween: WidthBetween,
  width: number,
): string[] | undefined {
  const best: (Breaks | undefined)[] = [{ count: 0, unevenness: 0, start: 0 }]
  for (let end = 1; end <= pieces.length; end++) {
    for (let start = end - 1; start >= 0; start--) {
      const line = widthBetween(start, end)
      if (line > width) break
      const before = best[start]
      if (before === undefined) continue
      const breaks = { count: before.count + 1, unevenness: before.unevenness + line ** 2, start }
      if (isBetter(breaks, best[end])) best[end] = breaks
    }
  }
  const lines: string[] = []
  for (let end = pieces.length; end > 0; ) {
    const last = best[end]
    if (last === undefined) return undefined
    lines.unshift(pieces.slice(last.start, end).join('').trim())
    end = last.start
  }
  return lines
}

function isBetter(breaks: Breaks, other: Breaks | undefined): boolean {
  if (other === undefined) return true
  if (breaks.count !== other.count) return breaks.count < other.count
  return breaks.unevenness < other.unevenness
}
