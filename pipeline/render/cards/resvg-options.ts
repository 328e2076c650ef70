/** The fonts of the cards → resvg's options: these files and no other, nothing printed. */
import type { ResvgRenderOptions } from '@resvg/resvg-js'
import type { CardFonts } from './card-fonts.ts'

export function resvgOptions({ files, families }: CardFonts): ResvgRenderOptions {
  return {
    font: {
      loadSystemFonts: false,
      fontFiles: [...files],
      defaultFontFamily: families[0].name,
    },
    logLevel: 'off',
  }
}
