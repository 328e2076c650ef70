/** Two lines of a card → how many pixels lie between their inks, from 0 where they touch to 3. */
import { Resvg } from '@resvg/resvg-js'
import { cardHeight, cardWidth } from '../../pipeline/render/cards/card.ts'
import type { PlacedLine } from '../../pipeline/render/cards/layout.ts'
import { resvgOptions } from '../../pipeline/render/cards/resvg-options.ts'
import { textElement, toSvg } from '../../pipeline/render/cards/text-element.ts'
import { fonts } from './samples.ts'

export function distance(one: PlacedLine | undefined, other: PlacedLine): number {
  if (one === undefined) throw new Error('no line above')
  const [first, second] = [inkOf(one), inkOf(other)]
  for (let near = 0; near < 3; near++) {
    for (const pixel of first) {
      const [x, y] = [pixel % cardWidth, Math.floor(pixel / cardWidth)]
      for (let dx = -near; dx <= near; dx++) {
        for (let dy = -near; dy <= near; dy++) {
          if (second.has((y + dy) * cardWidth + x + dx)) return near
        }
      }
    }
  }
  return 3
}

/** The pixels that a line inks for the most part. */
function inkOf({ runs, style }: PlacedLine): ReadonlySet<number> {
  const texts = runs.map((run) => textElement(run, style, run.place))
  const svg = toSvg(texts, cardWidth, cardHeight)
  const { pixels } = new Resvg(svg, resvgOptions(fonts)).render()
  const inked = new Set<number>()
  for (let pixel = 0; pixel < cardWidth * cardHeight; pixel++) {
    if ((pixels[4 * pixel + 3] ?? 0) > 127) inked.add(pixel)
  }
  return inked
}
