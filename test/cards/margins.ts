/**
 * A card, drawn, → how many pixels of its margins are not paper, above, below and at both sides.
 */
import { Resvg } from '@resvg/resvg-js'
import { type Card, cardHeight, cardWidth } from '../../pipeline/render/cards/card.ts'
import { cardSvg } from '../../pipeline/render/cards/card-svg.ts'
import { colors } from '../../pipeline/render/cards/colors.ts'
import { resvgOptions } from '../../pipeline/render/cards/resvg-options.ts'
import { fonts } from './samples.ts'

/** Pixels from each edge; the bar of 16 at the start side is not counted. */
const [side, above, below] = [76, 32, 22]
const bar = 16
const paper = Number.parseInt(colors.paper.slice(1), 16)

export function inkInMargins(card: Card): number {
  const { pixels } = new Resvg(cardSvg(card, fonts), resvgOptions(fonts)).render()
  let count = 0
  for (let y = 0; y < cardHeight; y++) {
    for (let x = bar; x < cardWidth - bar; x++) {
      const isInside = x >= side && x < cardWidth - side && y >= above && y < cardHeight - below
      if (!isInside && pixels.readUIntBE(4 * (y * cardWidth + x), 3) !== paper) count++
    }
  }
  return count
}
