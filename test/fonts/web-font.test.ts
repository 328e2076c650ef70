/** WOFF2 files: the weight and the characters that harfbuzz has left in them, and what is none. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { codePointsOf } from '../../pipeline/fonts/lacking-characters.ts'
import { readWebFont } from '../../pipeline/fonts/web-font.ts'
import { makeWebFont } from '../../pipeline/render/fonts/subset.ts'
import { themeFonts } from '../../pipeline/theme/fonts.ts'

const font = themeFonts.ur
if (font === undefined) throw new Error('The theme has no font for Urdu')

describe('readWebFont', () => {
  it('has the characters that the font was cut to, and no other letter', async () => {
    const texts = { regular: 'abc چراغ 0 «', bold: 'ab چ' }
    const { regular, bold } = await makeWebFont(font, texts, async (_key, make) => make())
    const faces = [regular, bold].map((file) => readWebFont(Buffer.from(file?.content ?? '')))
    expect(faces.map(({ weight }) => weight)).toEqual([400, 700])
    for (const [index, text] of [texts.regular, texts.bold].entries()) {
      expect(codePointsOf(text).every((code) => faces[index]?.has(code))).toBe(true)
      for (const other of 'zxثخ') expect(faces[index]?.has(other.codePointAt(0) ?? 0)).toBe(false)
    }
    expect(faces[1]?.has(0x63)).toBe(false)
  })

  it('throws on what is no WOFF2, and on one that is cut off', async () => {
    expect(() => readWebFont(readFileSync(font.regular))).toThrow('no WOFF2')
    expect(() => readWebFont(Buffer.from(''))).toThrow('no WOFF2')
    const texts = { regular: 'a', bold: 'a' }
    const { regular } = await makeWebFont(font, texts, async (_key, make) => make())
    const bytes = Buffer.from(regular.content)
    expect(() => readWebFont(bytes.subarray(0, bytes.length / 2))).toThrow()
  })
})
