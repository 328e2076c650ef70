/** Fonts and text → how they look in Chromium, and in how many pixels two looks differ. */
import type { Page } from 'playwright-core'

/** A screenshot (PNG) of paragraphs set in one font, right to left. */
export async function setInFont(
  page: Page,
  font: Uint8Array,
  texts: readonly string[],
  style: { readonly weight: number; readonly size: number },
): Promise<Buffer> {
  const src = `url(data:font/ttf;base64,${Buffer.from(font).toString('base64')})`
  await page.setContent(
    `<!doctype html><html lang="ur" dir="rtl"><meta charset="utf-8"><style>
    @font-face { font-family: tested; font-weight: ${style.weight}; src: ${src} }
    p { margin: 0; font: ${style.weight} ${style.size}px/2.5 tested, monospace }
    </style>${texts.map((text) => `<p>${escapeHtml(text)}</p>`).join('')}`,
  )
  const loaded = await page.evaluate<string>(
    'document.fonts.ready.then((fonts) => [...fonts].map((font) => font.status).join())',
  )
  if (loaded !== 'loaded') throw new Error(`Chromium does not take the font: ${loaded}`)
  return page.screenshot({ fullPage: true })
}

/** In how many pixels two screenshots differ; infinitely many where their sizes do. */
export async function differingPixels(page: Page, one: Buffer, other: Buffer): Promise<number> {
  const count = await page.evaluate<number | null>(`(async () => {
    const pixelsOf = async (png) => {
      const image = new Image()
      image.src = 'data:image/png;base64,' + png
      await image.decode()
      const { width, height } = image
      const context = new OffscreenCanvas(width, height).getContext('2d')
      context.drawImage(image, 0, 0)
      return { width, height, data: new Uint32Array(context.getImageData(0, 0, width, height).data.buffer) }
    }
    const one = await pixelsOf('${one.toString('base64')}')
    const other = await pixelsOf('${other.toString('base64')}')
    if (one.width !== other.width || one.height !== other.height) return null
    return one.data.filter((pixel, index) => pixel !== other.data[index]).length
  })()`)
  return count ?? Number.POSITIVE_INFINITY
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
