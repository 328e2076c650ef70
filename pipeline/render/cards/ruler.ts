/**
 * A line of text in a style → where its ink is, in em from its start on the baseline, as resvg
 * draws it (`getBBox`), and where its runs start. Each line is measured once; ink grows with the
 * size, so that one measure serves all.
 */
import type { CardFonts } from './card-fonts.ts'
import { type Families, type FontRun, fontRuns } from './font-runs.ts'
import { openSvg } from './resvg.ts'
import { type TextStyle, textElement, toSvg } from './text-element.ts'

/** A box of ink; `top` is negative above the baseline. */
interface Ink {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export interface MeasuredLine {
  readonly ink: Ink
  /** From left to right, each with its start in em. */
  readonly runs: readonly (FontRun & { readonly start: number })[]
}

export interface LineStyle extends TextStyle {
  /** The fonts, the line's own family first. */
  readonly families: Families
  readonly dir: 'ltr' | 'rtl'
}

export type Ruler = (line: string) => MeasuredLine

const size = 100
const noInk: Ink = { left: 0, right: 0, top: 0, bottom: 0 }

export function createRuler(fonts: CardFonts, style: LineStyle): Ruler {
  const measured = new Map<string, MeasuredLine>()
  return (line) => {
    const known = measured.get(line)
    if (known !== undefined) return known
    const runs = fontRuns(line, style.dir, style.families)
    const result = sideBySide(runs, (run) => inkOf(run, style, fonts))
    measured.set(line, result)
    return result
  }
}

function inkOf(run: FontRun, style: TextStyle, fonts: CardFonts): Ink {
  const svg = toSvg([textElement(run, style, { x: 0, y: 0, size })], size, size)
  const box = openSvg(svg, fonts).getBBox()
  const { x, y, width, height } = box ?? { x: 0, y: 0, width: 0, height: 0 }
  return { left: x / size, right: (x + width) / size, top: y / size, bottom: (y + height) / size }
}

/** Each run starts where the one before it ends: where a bar would stand after it. */
function sideBySide(runs: readonly FontRun[], measure: (run: FontRun) => Ink): MeasuredLine {
  let start = 0
  const placed = runs.map((run, index) => {
    const { left, right, top, bottom } = measure(run)
    const here = { ...run, start, left: start + left, right: start + right, top, bottom }
    if (index < runs.length - 1) {
      const bar = measure({ ...run, text: '|' }).right
      start += measure({ ...run, text: `${run.text}|` }).right - bar
    }
    return here
  })
  const inked = placed.filter(({ left, right }) => right > left)
  const ink = {
    left: Math.min(...inked.map(({ left }) => left)),
    right: Math.max(...inked.map(({ right }) => right)),
    top: Math.min(...inked.map(({ top }) => top)),
    bottom: Math.max(...inked.map(({ bottom }) => bottom)),
  }
  return { ink: inked.length === 0 ? noInk : ink, runs: placed }
}

export function widthOf({ ink: { left, right } }: MeasuredLine): number {
  return right - left
}
