/** The fonts of the cards: what is read of them, and how a file that is none is named. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readFontFace } from '../../pipeline/fonts/font-face.ts'
import { ownFontFiles, readCardFonts } from '../../pipeline/render/cards/card-fonts.ts'
import { colors } from '../../pipeline/render/cards/colors.ts'
import { familiesFor } from '../../pipeline/render/cards/font-runs.ts'
import { themeStyleSheets } from '../../pipeline/theme/theme.ts'
import { fonts } from './samples.ts'

const folder = mkdtempSync(join(tmpdir(), 'tarjuma-cards-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('the fonts of the tool', () => {
  it('are two families in the weights 400 and 700', () => {
    const faces = ownFontFiles().map((file) => readFontFace(readFileSync(file)))
    expect(faces.map(({ family, weight }) => `${family} ${weight}`)).toEqual([
      'Source Serif 4 400',
      'Source Serif 4 700',
      'Noto Nastaliq Urdu 400',
      'Noto Nastaliq Urdu 700',
    ])
    expect(faces.map(({ lineHeight }) => lineHeight)).toEqual([1.371, 1.371, 2.5, 2.5])
  })

  it('have the characters that fontkit finds in them', () => {
    const [serif, , nastaliq] = ownFontFiles().map((file) => readFontFace(readFileSync(file)))
    const count = (face: typeof serif) =>
      Array.from({ length: 0x110000 }, (_, code) => code).filter((code) => face?.has(code)).length
    expect([count(serif), count(nastaliq)]).toEqual([918, 668])
  }, 30_000)

  it('each locale has its own, the others after it', () => {
    const names = (tag: string) => familiesFor(tag, fonts.families).map(({ name }) => name)
    for (const tag of ['en', 'fr', 'el', 'ru', 'tr']) expect(names(tag)[0]).toBe('Source Serif 4')
    for (const tag of ['ur', 'ur-IN', 'fa', 'ar']) expect(names(tag)[0]).toBe('Noto Nastaliq Urdu')
    expect(names('ja')).toHaveLength(2)
  })
})

describe('a file that cannot be used is named', () => {
  it.each([
    ['empty', ''],
    ['text', 'not a font at all, but long enough to be one'],
    ['cut', readFileSync(ownFontFiles()[0] ?? '').subarray(0, 5000)],
  ])('%s', (name, content) => {
    const file = join(folder, `${name}.ttf`)
    writeFileSync(file, content)
    expect(() => readCardFonts([file])).toThrow(`The font ${file} cannot be used for the cards`)
  })

  it('missing, and no font at all', () => {
    expect(() => readCardFonts([join(folder, 'none.ttf')])).toThrow('none.ttf')
    expect(() => readCardFonts([])).toThrow('The cards need a font')
  })
})

it('the colours are those of the light style sheet', () => {
  const styleSheet = readFileSync(themeStyleSheets[0] ?? '', 'utf8')
  const light = styleSheet.slice(0, styleSheet.indexOf('@media'))
  for (const [name, color] of Object.entries(colors))
    expect(light).toContain(`--${name}: ${color};`)
})
