/** Keys that name all a card depends on, and a cache that is never wrong and never in the way. */
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { cached, keep, readKept, startKeeping } from '../../pipeline/publish/content-cache.ts'
import { ownFontFiles, readCardFonts } from '../../pipeline/render/cards/card-fonts.ts'
import { cardKey, drawing } from '../../pipeline/render/cards/card-key.ts'
import { cardSvg } from '../../pipeline/render/cards/card-svg.ts'
import { renderCard } from '../../pipeline/render/cards/render-card.ts'
import { cardOf, english, fonts, longTitles, urdu } from './samples.ts'

let folder: string
let made: number
const make = () => {
  made++
  return Buffer.from('content')
}
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'tarjuma-cache-')), 'cards')
  made = 0
})
afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }))

describe('the key of a card', () => {
  const card = cardOf('Ferries', english)

  it('is the same for the same card, and another for any other text, locale or font', () => {
    const others = [
      { ...card, title: 'Ferry' },
      { ...card, siteTitle: 'Ferries' },
      { ...card, byline: '' },
      { ...card, title: card.siteTitle, siteTitle: card.title },
      { ...card, locale: { tag: 'en-GB', dir: 'ltr' } as const },
      { ...card, locale: { tag: 'en', dir: 'rtl' } as const },
    ]
    const keys = [card, ...others].map((one) => cardKey(one, fonts))
    keys.push(cardKey(card, readCardFonts(ownFontFiles().slice(0, 2))))
    keys.push(cardKey(card, readCardFonts([...ownFontFiles()].reverse())))
    expect(new Set(keys).size).toBe(keys.length)
    expect(cardKey({ ...card }, readCardFonts(ownFontFiles()))).toBe(keys[0])
    expect(keys.every((key) => /^card-[0-9a-f]{64}$/.test(key))).toBe(true)
  })

  it('changes with the drawing: who changes the look raises `drawing` and this digest', () => {
    const hash = createHash('sha256')
    for (const { title, locale } of longTitles) hash.update(cardSvg(cardOf(title, locale), fonts))
    hash.update(cardSvg(cardOf('Ferries (لاہور) 2027', english), fonts))
    hash.update(cardSvg(cardOf('IBM نے Αθήνα میں', urdu), fonts))
    expect([drawing, hash.digest('hex').slice(0, 16)]).toEqual([1, '14e80d1df10b85f5'])
  })
})

describe('the cache', () => {
  it('gives a digest of the key and of all parts, however they are cut', () => {
    const parts = [Buffer.from('one'), Buffer.alloc(0x20000, 'x'), Buffer.from('another')]
    const digest = keep(folder, 'a', parts)
    expect(digest).toMatch(/^[0-9a-f]{64}$/)
    expect(keep(folder, 'a', [Buffer.concat(parts)])).toBe(digest)
    expect(readKept(folder, 'a', digest)?.equals(Buffer.concat(parts))).toBe(true)
    expect(keep(folder, 'b', parts)).not.toBe(digest)
    expect(keep(folder, 'a', parts.slice(1))).not.toBe(digest)
  })

  it('leaves what is there until what is written beside it is whole and put in its place', () => {
    keep(folder, 'a', [Buffer.from('before')])
    const kept = () => readKept(folder, 'a')?.toString()
    const dropped = startKeeping(folder, 'a', 'new')
    dropped.add(Buffer.from('never'))
    dropped.drop()
    expect(dropped.close()).toBeUndefined()
    expect(dropped.place()).toBe(false)
    expect(readdirSync(folder)).toEqual(['a'])
    const keeping = startKeeping(folder, 'a', 'new')
    keeping.add(Buffer.from('after'))
    const digest = keeping.close()
    expect(kept()).toBe('before')
    expect(keeping.place()).toBe(true)
    keeping.drop()
    expect(kept()).toBe('after')
    expect(readKept(folder, 'a', digest)).toBeDefined()
    expect(readdirSync(folder)).toEqual(['a'])
  })

  it('writes over what was left beside by one that was killed', () => {
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'a.new'), 'something long that somebody has left')
    const keeping = startKeeping(folder, 'a', 'new')
    keeping.add(Buffer.from('short'))
    expect(keeping.close()).toBeDefined()
    expect(keeping.place()).toBe(true)
    expect(readKept(folder, 'a')?.toString()).toBe('short')
  })

  it('keeps nothing where it cannot, and says so', () => {
    writeFileSync(folder, 'a file in its place')
    const keeping = startKeeping(folder, 'a', 'new')
    keeping.add(Buffer.alloc(0x20000))
    expect(keeping.close()).toBeUndefined()
    expect(keeping.place()).toBe(false)
  })

  it('makes a content once, and gives the same bytes again', async () => {
    expect(Buffer.from(await cached(folder, 'a', make)).toString()).toBe('content')
    expect(Buffer.from(await cached(folder, 'a', make)).toString()).toBe('content')
    await cached(folder, 'b', make)
    expect(made).toBe(2)
    expect(readdirSync(folder).sort()).toEqual(['a', 'b'])
  })

  it('keeps a card, and an empty content', async () => {
    const card = cardOf('Ferries', english)
    const png = renderCard(card, fonts)
    await cached(folder, cardKey(card, fonts), () => png)
    const again = await cached(folder, cardKey(card, fonts), () =>
      Promise.reject(new Error('made')),
    )
    expect(Buffer.from(again).equals(png)).toBe(true)
    await cached(folder, 'empty', () => new Uint8Array())
    expect(await cached(folder, 'empty', make)).toHaveLength(0)
  })

  it.each([
    ['cut', (bytes: Buffer) => bytes.subarray(0, -1)],
    ['cut to nothing', () => Buffer.alloc(0)],
    ['longer', (bytes: Buffer) => Buffer.concat([bytes, Buffer.from('!')])],
    [
      'another',
      (bytes: Buffer) => Buffer.from(bytes.map((byte, index) => (index === 35 ? byte ^ 1 : byte))),
    ],
  ])('never trusts a file that is %s, and mends it', async (_, damage) => {
    await cached(folder, 'a', make)
    const file = join(folder, 'a')
    const whole = readFileSync(file)
    writeFileSync(file, damage(whole))
    expect(Buffer.from(await cached(folder, 'a', make)).toString()).toBe('content')
    expect(made).toBe(2)
    expect(readFileSync(file).equals(whole)).toBe(true)
  })

  it("never takes another key's file", async () => {
    await cached(folder, 'a', make)
    writeFileSync(join(folder, 'b'), readFileSync(join(folder, 'a')))
    await cached(folder, 'b', make)
    expect(made).toBe(2)
  })

  it('does without a folder that cannot be written, and leaves nothing half done', async () => {
    writeFileSync(folder, 'a file in its place')
    expect(Buffer.from(await cached(folder, 'a', make)).toString()).toBe('content')
    rmSync(folder)
    mkdirSync(join(folder, 'a', 'in the way'), { recursive: true })
    expect(Buffer.from(await cached(folder, 'a', make)).toString()).toBe('content')
    expect(readdirSync(folder)).toEqual(['a'])
  })

  it('may be asked for one key many times at once', async () => {
    const all = await Promise.all(Array.from({ length: 8 }, () => cached(folder, 'a', make)))
    expect(all.every((bytes) => Buffer.from(bytes).toString() === 'content')).toBe(true)
    expect(readdirSync(folder)).toEqual(['a'])
  })

  it('passes on what the maker throws, and keeps nothing then', async () => {
    await expect(cached(folder, 'a', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    await expect(cached(folder, '../a', make)).rejects.toThrow('no key of a cache')
    expect(() => readdirSync(folder)).toThrow()
  })
})
