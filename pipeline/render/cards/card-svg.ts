/**
 * A card → its SVG document: paper, a bar at the side where the language starts, a rule above the
 * byline, and the lines. Law: no ink outside the card; else it throws, since that is a defect of
 * ours.
 */
import { x } from 'xastscript'
import { type Card, cardHeight, cardWidth } from './card.ts'
import type { CardFonts } from './card-fonts.ts'
import { colors } from './colors.ts'
import { layOutCard, margin, type PlacedLine } from './layout.ts'
import { textElement, toSvg } from './text-element.ts'

const barWidth = 16
const ruleTop = 512

export function cardSvg(card: Card, fonts: CardFonts): string {
  const lines = layOutCard(card, fonts)
  for (const line of lines) assertInside(line)
  const barStart = card.locale.dir === 'rtl' ? cardWidth - barWidth : 0
  const isSigned = lines.some(({ box }) => box.y > ruleTop)
  return toSvg(
    [
      x('rect', { width: cardWidth, height: cardHeight, fill: colors.paper }),
      x('rect', { x: barStart, width: barWidth, height: cardHeight, fill: colors.link }),
      ...(isSigned
        ? [
            x('rect', {
              x: margin,
              y: ruleTop,
              width: cardWidth - 2 * margin,
              height: 2,
              fill: colors.line,
            }),
          ]
        : []),
      ...lines.flatMap(({ runs, style, color }) =>
        runs.map((run) => textElement(run, style, run.place, color)),
      ),
    ],
    cardWidth,
    cardHeight,
  )
}

function assertInside({ text, box }: PlacedLine): void {
  const isInside =
    box.x >= barWidth &&
    box.y >= 0 &&
    box.x + box.width <= cardWidth - barWidth &&
    box.y + box.height <= cardHeight
  if (!isInside) throw new Error(`A line of a card is outside of it: ${text}`)
}
