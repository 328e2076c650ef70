/**
 * A card → its lines, each at its place: the site's title above, the title in the middle, the
 * byline below, all on the side where the language starts. Law: every line's ink is inside its
 * frame, and so inside the card.
 */
import { type Card, cardWidth } from './card.ts'
import type { CardFonts } from './card-fonts.ts'
import { colors } from './colors.ts'
import { type Frame, fitText, heightOf } from './fit-text.ts'
import { familiesFor } from './font-runs.ts'
import { withoutMissingPictographs } from './missing-characters.ts'
import { toPlainText } from './plain-text.ts'
import { createRuler, type LineStyle, widthOf } from './ruler.ts'
import { createSpacer } from './skyline.ts'
import type { TextPlace } from './text-element.ts'

export interface PlacedLine {
  readonly text: string
  readonly style: LineStyle
  /** What is drawn, from left to right. */
  readonly runs: readonly {
    readonly text: string
    readonly family: string
    readonly place: TextPlace
  }[]
  readonly color: string
  /** Its ink on the card, in pixels. */
  readonly box: {
    readonly x: number
    readonly y: number
    readonly width: number
    readonly height: number
  }
}

interface Part extends Frame {
  readonly top: number
  readonly weight: 400 | 700
  readonly color: string
}

/** The blank at either side; in one of them stands the bar. */
export const margin = 80
const width = cardWidth - 2 * margin

const siteTitlePart: Part = {
  top: 36,
  width,
  height: 92,
  maxLines: 1,
  sizes: [38, 34, 30, 26],
  weight: 700,
  color: colors.link,
}
const titlePart: Part = {
  top: 136,
  width,
  height: 352,
  maxLines: 9,
  sizes: [84, 76, 68, 60, 54, 48, 42, 36],
  weight: 700,
  color: colors.ink,
}
const bylinePart: Part = {
  top: 522,
  width,
  height: 84,
  maxLines: 1,
  sizes: [32, 28, 24],
  weight: 400,
  color: colors.quiet,
}

/** A font that asks for lines of two ems or more is a Nastaliq, whose blanks are too narrow. */
const nastaliqHeight = 2
const nastaliqWordSpacing = 0.1

/** The share of a font's own line height that lines of a heading need. */
const tightness = 0.9

export function layOutCard(card: Card, fonts: CardFonts): PlacedLine[] {
  return [
    ...placeText(card.siteTitle, siteTitlePart, card, fonts),
    ...placeText(card.title, titlePart, card, fonts),
    ...placeText(card.byline, bylinePart, card, fonts),
  ]
}

function placeText(given: string, part: Part, card: Card, fonts: CardFonts): PlacedLine[] {
  const { tag, dir } = card.locale
  const text = withoutMissingPictographs(toPlainText(given), fonts.families)
  if (text === '') return []
  const families = familiesFor(tag, fonts.families)
  const { lineHeight } = families[0]
  const wordSpacing = lineHeight < nastaliqHeight ? 0 : nastaliqWordSpacing
  const style: LineStyle = { families, weight: part.weight, dir, wordSpacing }
  const fitted = fitText(text, tag, part, {
    ruler: createRuler(fonts, style),
    spacer: createSpacer(fonts, style),
    leastPitch: lineHeight * tightness,
  })
  const { size } = fitted
  const top = part.top + (part.height - heightOf(fitted)) / 2
  const first = top - (fitted.lines[0]?.ink.top ?? 0) * size
  return fitted.lines.map((line, index) => {
    const { ink, runs } = line
    const inkWidth = widthOf(line) * size
    const x = dir === 'rtl' ? cardWidth - margin - inkWidth : margin
    const y = first + index * fitted.pitch * size
    return {
      text: line.text,
      style,
      runs: runs.map(({ text: run, family, start }) => ({
        text: run,
        family,
        place: { x: round(x + (start - ink.left) * size), y: round(y), size },
      })),
      color: part.color,
      box: { x, y: y + ink.top * size, width: inkWidth, height: (ink.bottom - ink.top) * size },
    }
  })
}

/** Hundredths of a pixel are enough. */
function round(pixels: number): number {
  return Math.round(pixels * 100) / 100
}
