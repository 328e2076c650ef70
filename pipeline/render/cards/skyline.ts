/**
 * Two lines of ink, one above the other → how far apart their baselines must be, in em, so that the
 * inks keep a distance. The boxes of Nastaliq lines overlap long before the letters touch, since
 * words climb to the right; so each line's upper and lower edge is looked at, column by column.
 */
import type { CardFonts } from './card-fonts.ts'
import { openSvg } from './resvg.ts'
import type { LineStyle, MeasuredLine } from './ruler.ts'
import { textElement, toSvg } from './text-element.ts'

/**
 * The edges of a line's ink by column of one pixel, in pixels from the baseline, from its start
 * side.
 */
interface Skyline {
  readonly tops: readonly number[]
  readonly bottoms: readonly number[]
}

/**
 * @param least What is far enough anyway: where the boxes are clear at that, no closer look is
 * taken.
 */
export type Spacer = (above: MeasuredLine, below: MeasuredLine, least: number) => number

/** Pixels in an em: fine enough for dots. */
const size = 24
/** The blank that inks keep around them, in pixels. */
const clearance = 4
const border = 2

export function createSpacer(fonts: CardFonts, style: LineStyle): Spacer {
  const skylines = new WeakMap<MeasuredLine, Skyline>()
  const skylineOf = (line: MeasuredLine) => {
    const skyline = skylines.get(line) ?? drawSkyline(line, style, fonts)
    skylines.set(line, skyline)
    return skyline
  }
  return (above, below, least) => {
    if (above.ink.bottom - below.ink.top + clearance / size <= least) return least
    const { bottoms } = skylineOf(above)
    const { tops } = skylineOf(below)
    const distances = bottoms.map((bottom, column) => {
      const near = tops.slice(Math.max(0, column - clearance), column + clearance + 1)
      return bottom - Math.min(Number.POSITIVE_INFINITY, ...near) + clearance
    })
    return Math.max(least, Math.max(...distances) / size)
  }
}

function drawSkyline({ ink, runs }: MeasuredLine, style: LineStyle, fonts: CardFonts): Skyline {
  const width = Math.ceil((ink.right - ink.left) * size) + 2 * border
  const height = Math.ceil((ink.bottom - ink.top) * size) + 2 * border
  const baseline = border - ink.top * size
  const texts = runs.map((run) =>
    textElement(run, style, { x: border + (run.start - ink.left) * size, y: baseline, size }),
  )
  const { pixels } = openSvg(toSvg(texts, width, height), fonts).render()
  const hasInk = (x: number, y: number) => (pixels[4 * (y * width + x) + 3] ?? 0) > 0
  const rows = Array.from({ length: height }, (_, y) => y)
  const columns = Array.from({ length: width }, (_, x) => rows.filter((y) => hasInk(x, y)))
  if (style.dir === 'rtl') columns.reverse()
  return {
    tops: columns.map((inked) => (inked[0] ?? Number.POSITIVE_INFINITY) - baseline),
    bottoms: columns.map((inked) => (inked.at(-1) ?? Number.NEGATIVE_INFINITY) + 1 - baseline),
  }
}
