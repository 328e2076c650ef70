/**
 * A card and the fonts → its PNG, 1200×630. Law: the same card with the same fonts gives the same
 * bytes on every machine, and nothing in a text is ever more than letters.
 */
import type { Card } from './card.ts'
import type { CardFonts } from './card-fonts.ts'
import { cardSvg } from './card-svg.ts'
import { openSvg } from './resvg.ts'

export function renderCard(card: Card, fonts: CardFonts): Uint8Array {
  return openSvg(cardSvg(card, fonts), fonts).render().asPng()
}
