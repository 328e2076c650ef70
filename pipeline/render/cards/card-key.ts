/**
 * A card and the fonts → the key of its PNG in a cache: a digest of all that the picture depends
 * on. `drawing` counts the ways in which cards have been drawn; whoever changes one raises it (a
 * test compares the pictures' digests and says so).
 */
import { createHash } from 'node:crypto'
import type { Card } from './card.ts'
import type { CardFonts } from './card-fonts.ts'
import { resvgVersion } from './resvg.ts'

export const drawing = 1

/** `card-` and 64 hex digits. */
export function cardKey({ title, siteTitle, byline, locale }: Card, fonts: CardFonts): string {
  const parts = [
    drawing,
    resvgVersion(),
    fonts.digest,
    title,
    siteTitle,
    byline,
    locale.tag,
    locale.dir,
  ]
  return `card-${createHash('sha256').update(JSON.stringify(parts)).digest('hex')}`
}
