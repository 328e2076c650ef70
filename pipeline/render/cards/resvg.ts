/** An SVG and the fonts → resvg's view of it. The library is native code: loaded with the first card. */
import type { Resvg } from '@resvg/resvg-js'
import { require } from '../../own-files.ts'
import type { CardFonts } from './card-fonts.ts'
import { resvgOptions } from './resvg-options.ts'

export function openSvg(svg: string, fonts: CardFonts): Resvg {
  const resvg: typeof import('@resvg/resvg-js') = require('@resvg/resvg-js')
  return new resvg.Resvg(svg, resvgOptions(fonts))
}

export function resvgVersion(): string {
  const { version }: { version: string } = require('@resvg/resvg-js/package.json')
  return version
}
