/**
 * Pictures of one line, from the cards and from Chromium, as the amount of ink in cells of a grid
 * that starts at the line's own ink. So two renderers' edges may differ, but no letter's place.
 */
import { readFileSync } from 'node:fs'
import { Resvg } from '@resvg/resvg-js'
import type { Browser, Page } from 'playwright-core'
import { readFontFace } from '../../pipeline/fonts/font-face.ts'
import { type CardFonts, ownFontFiles } from '../../pipeline/render/cards/card-fonts.ts'
import type { PlacedLine } from '../../pipeline/render/cards/layout.ts'
import { resvgOptions } from '../../pipeline/render/cards/resvg-options.ts'
import { textElement, toSvg } from '../../pipeline/render/cards/text-element.ts'

const cell = 8
const width = 1400
const height = 400

/** Rows of cells, each with its ink from 0 to 1. */
export type Grid = readonly (readonly number[])[]

export function lineInk(line: PlacedLine, fonts: CardFonts): Grid {
  const texts = line.runs.map((run) => textElement(run, line.style, { ...run.place, y: 200 }))
  return gridOf(toSvg(texts, width, height), fonts)
}

/** A page that has the fonts of the tool. */
export async function openFontPage(browser: Browser): Promise<Page> {
  const faces = ownFontFiles().map((file) => {
    const font = readFileSync(file)
    const { family, weight } = readFontFace(font)
    const url = `data:font/ttf;base64,${font.toString('base64')}`
    return `@font-face { font-family: '${family}'; font-weight: ${weight}; src: url(${url}) }`
  })
  const page = await browser.newPage({ viewport: { width, height } })
  await page.setContent(`<!doctype html><style>${faces.join('')}
    body { margin: 0; padding: 100px 50px; background: #fff; color: #000; white-space: nowrap;
      text-rendering: geometricPrecision }</style>`)
  return page
}

/** @param html One line of HTML, its direction said by its own elements and attributes. */
export async function chromiumInk(
  page: Page,
  html: string,
  { style, runs }: PlacedLine,
  fonts: CardFonts,
): Promise<Grid> {
  const families = style.families.map(({ name }) => `'${name}'`).join(', ')
  const font = `font: ${style.weight} ${runs[0]?.place.size}px ${families}`
  const line = `<div style="${font}; word-spacing: ${style.wordSpacing}em">${html}</div>`
  await page.evaluate(`document.body.innerHTML = ${JSON.stringify(line)}; document.fonts.ready`)
  const png = (await page.screenshot()).toString('base64')
  const image = `<image width="${width}" height="${height}" href="data:image/png;base64,${png}"/>`
  return gridOf(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${image}</svg>`,
    fonts,
  )
}

/** How much of all the ink is not in the same cells, from 0 to 1. */
export function difference(one: Grid, other: Grid): number {
  let [apart, all] = [0, 0]
  for (let row = 0; row < Math.max(one.length, other.length); row++) {
    const length = Math.max(one[row]?.length ?? 0, other[row]?.length ?? 0)
    for (let column = 0; column < length; column++) {
      const [a, b] = [one[row]?.[column] ?? 0, other[row]?.[column] ?? 0]
      apart += Math.abs(a - b)
      all += a + b
    }
  }
  return apart / all
}

function gridOf(svg: string, fonts: CardFonts): Grid {
  const { pixels } = new Resvg(svg, { ...resvgOptions(fonts), background: '#fff' }).render()
  const darkness = (x: number, y: number) => 1 - (pixels[4 * (y * width + x)] ?? 255) / 255
  let [left, top, right, bottom] = [width, height, 0, 0]
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (darkness(x, y) < 0.5) continue
      left = Math.min(left, x)
      right = Math.max(right, x)
      top = Math.min(top, y)
      bottom = Math.max(bottom, y)
    }
  }
  const columns = Math.ceil((right - left + 1) / cell)
  const rows = Math.ceil((bottom - top + 1) / cell)
  const grid = Array.from({ length: rows }, () => Array<number>(columns).fill(0))
  for (let y = top; y <= bottom; y++) {
    const row = grid[Math.floor((y - top) / cell)] ?? []
    for (let x = left; x <= right; x++) {
      const column = Math.floor((x - left) / cell)
      row[column] = (row[column] ?? 0) + darkness(x, y) / cell ** 2
    }
  }
  return grid
}
