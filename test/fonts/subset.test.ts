/** The subsets: the same bytes each time, small, named by their content, and never from a bad cache. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { cached } from '../../pipeline/publish/content-cache.ts'
import type { FontTexts } from '../../pipeline/record.ts'
import { type Cache, makeWebFont, type WebFont } from '../../pipeline/render/fonts/subset.ts'
import { digest } from '../../pipeline/stamp.ts'
import { nastaliq, ownFontTexts } from './samples.ts'

const noCache: Cache = (_key, make) => make()
const few: FontTexts = { regular: 'آدم 1', bold: 'کام' }
const sizesOf = ({ regular, bold }: WebFont) => [regular, bold].map((file) => file?.content.length)
const pathsOf = ({ regular, bold }: WebFont) => [regular, bold].map((file) => file?.path)

describe('the fonts of this repository’s own site', () => {
  let texts: FontTexts
  let font: WebFont
  beforeAll(async () => {
    texts = await ownFontTexts()
    font = await makeWebFont(nastaliq, texts, noCache)
  })

  it('take about 117 kB for all text and less for what is bold, of 529 kB a weight', () => {
    const [regular = 0, bold = 0] = sizesOf(font)
    expect(regular).toBeGreaterThan(112_000)
    expect(regular).toBeLessThan(122_000)
    expect(bold).toBeGreaterThan(50_000)
    expect(bold).toBeLessThan(regular)
  })

  it('are the same bytes when made again', async () => {
    expect(await makeWebFont(nastaliq, texts, noCache)).toEqual(font)
  })

  it('are WOFF2 files whose names are digests of their bytes', () => {
    for (const { path = '', content = '' } of [font.regular, font.bold ?? {}]) {
      expect(Buffer.from(content).subarray(0, 4).toString('latin1')).toBe('wOF2')
      expect(path).toMatch(/^assets\/noto-nastaliq-urdu-[47]00\.[0-9a-f]{10}\.woff2$/)
      expect(path).toContain(`.${digest(Buffer.from(content), 10)}.`)
    }
  })

  it('come with the Open Font License and the copyright of the font', () => {
    const license = Buffer.from(font.license?.content ?? '').toString()
    expect(license).toContain('SIL OPEN FONT LICENSE Version 1.1')
    expect(license).toMatch(/^Copyright \d{4} The Noto Project Authors/)
  })
})

describe('the cache of the fonts', () => {
  let folder: string
  let made: number
  const cacheIn =
    (place: string): Cache =>
    (key, make) =>
      cached(place, key, () => {
        made++
        return make()
      })
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tarjuma-fonts-'))
    made = 0
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  it('is asked first: each weight is made once', async () => {
    const first = await makeWebFont(nastaliq, few, cacheIn(folder))
    expect(made).toBe(2)
    const second = await makeWebFont(nastaliq, few, cacheIn(folder))
    expect(made).toBe(2)
    expect(sizesOf(second)).toEqual(sizesOf(first))
    expect(second.regular.path).toBe(first.regular.path)
  })

  it('makes a weight anew when its characters change, and only that one', async () => {
    await makeWebFont(nastaliq, few, cacheIn(folder))
    await makeWebFont(nastaliq, { ...few, bold: 'کام ہے' }, cacheIn(folder))
    expect(made).toBe(3)
  })

  it('is not trusted where an entry is cut, changed or emptied', async () => {
    const first = await makeWebFont(nastaliq, few, cacheIn(folder))
    const damages: ((bytes: Buffer) => Uint8Array)[] = [
      (bytes) => bytes.subarray(0, bytes.length - 1),
      (bytes) => bytes.fill(bytes[99] === 0 ? 1 : 0, 99, 100),
      () => Buffer.alloc(0),
    ]
    for (const damage of damages) {
      made = 0
      for (const name of readdirSync(folder)) {
        writeFileSync(join(folder, name), damage(readFileSync(join(folder, name))))
      }
      const again = await makeWebFont(nastaliq, few, cacheIn(folder))
      expect(made).toBe(2)
      expect(pathsOf(again)).toEqual(pathsOf(first))
    }
  })

  it('leaves no half-written file, and is not needed where its folder cannot be one', async () => {
    const first = await makeWebFont(nastaliq, few, cacheIn(folder))
    expect(readdirSync(folder)).toHaveLength(2)
    const file = join(folder, 'file')
    writeFileSync(file, '')
    const again = await makeWebFont(nastaliq, few, cacheIn(join(file, 'below')))
    expect(again.regular.path).toBe(first.regular.path)
  })
})
