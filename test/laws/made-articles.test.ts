/** What stays of articles is taken out as it was put in, whatever was put in after it. */
import { existsSync, mkdtempSync, rmSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, it } from 'vitest'
import { growingBytes, growingNumbers } from '../../pipeline/growing.ts'
import { digestContents } from '../../pipeline/last-build/digest-contents.ts'
import type { LookedAt } from '../../pipeline/last-build/looked-at.ts'
import { createMadeArticles } from '../../pipeline/made-articles.ts'
import { packArticle } from '../../pipeline/pack-article.ts'
import { spilledBytes } from '../../pipeline/spilled-bytes.ts'
import type { StagedPage } from '../../pipeline/stage-page.ts'

const folder = mkdtempSync(join(tmpdir(), 'tarjuma-made-articles-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let files = 0
const fileOf = (name: string) => join(folder, `${name}-${++files}`)

const digest = fc.oneof(
  fc.constant(''),
  fc.stringMatching(/^[0-9a-f]{32}$/).filter(({ length }) => length === 32),
)
const inside = { min: 0, max: 1, noNaN: true }
const up = (a: number, b: number) => a - b
const filesOf = (slug: string) => [`content/${slug}.md`, `locales/en/${slug}.json`]
const numbers = (length: number) =>
  fc
    .array(fc.double(), { minLength: length, maxLength: length })
    .map((some) => Float64Array.from(some))
const looked = (files: readonly string[]): fc.Arbitrary<LookedAt> =>
  fc.record({ files: fc.constant(files), states: numbers(files.length * 4), digest })
const text = fc.string({ unit: 'binary' }).map((some) => some.toWellFormed())
const page = fc.record({
  isNamed: fc.boolean(),
  path: text,
  digest,
  state: numbers(4),
  names: fc.array(fc.nat(), { maxLength: 12 }),
})
const withoutDigest = <One extends { readonly digest: string }>({ digest: _, ...rest }: One) => rest
const packed = ({ digest: _, state: __, ...rest }: StagedPage) => rest
const record = fc.record({
  line: fc.uint8Array({ maxLength: 50 }).map((bytes) => Buffer.from(bytes)),
  texts: fc.nat(3).chain((pairs) => numbers(2 * pairs)),
})
const made = fc.uniqueArray(fc.string(), { maxLength: 8 }).chain((slugs) =>
  fc.tuple(
    ...slugs.map((slug) =>
      fc.record({
        slug: fc.constant(slug),
        record,
        texts: looked(filesOf(slug)),
        images: fc.array(text, { maxLength: 2 }).chain(looked),
        pages: fc.array(page, { maxLength: 5 }),
      }),
    ),
  ),
)

it('gives back records, files, states, digests and pages', () => {
  fc.assert(
    fc.property(made, (all) => {
      const articles = createMadeArticles(filesOf, fileOf('articles'))
      const empty = { line: Buffer.of(), texts: new Float64Array() }
      for (const { images, pages, slug, texts } of all)
        articles.put(packArticle(slug, empty, { texts, images }, pages, true))
      for (const one of all)
        articles.put(packArticle(one.slug, one.record, one, one.pages.slice(1), true))
      expect(articles.size()).toBe(all.length)
      for (const { images, pages, record, slug, texts } of all) {
        expect(articles.articleOf(slug)).toEqual({
          ...record,
          digests: Buffer.concat(
            [
              texts.digest,
              images.digest,
              digestContents([record.line]),
              ...pages.slice(1).map((one) => one.digest),
            ].map((one) => Buffer.from(one || '0'.repeat(32), 'hex')),
          ),
          files: { texts: withoutDigest(texts), images: withoutDigest(images) },
          pages: pages.slice(1).map(packed),
          pageStates: Float64Array.from(pages.slice(1).flatMap(({ state }) => [...state])),
        })
        expect(articles.recordOf(slug)).toEqual(record)
        expect(articles.textsOf(slug)).toEqual(record.texts)
        expect(articles.pagesOf(slug)).toEqual(pages.slice(1).map(packed))
      }
      const rows = articles.allTexts().flatMap((row) => [...row])
      expect(rows).toEqual(all.flatMap(({ record }) => [...record.texts]))
      expect(articles.articleOf('never put, or empty')).toBeUndefined()
    }),
  )
})

it('keeps rows of bytes and numbers that grow', () => {
  const [bytes, numbers] = [growingBytes(), growingNumbers()]
  for (let count = 0; count < 3000; count++) {
    expect(bytes.add(Buffer.from([count & 0xff, 1]))).toBe(count * 2)
    expect(numbers.add(Float64Array.of(count, Number.NaN))).toBe(count * 2)
  }
  expect([...bytes.slice(2 * 700, 2 * 701 + 1)]).toEqual([700 & 0xff, 1, 701 & 0xff])
  expect([...numbers.slice(5998, 6000)]).toEqual([2999, Number.NaN])
})

it('keeps what is longer than a piece of memory', () => {
  const [bytes, numbers] = [growingBytes(), growingNumbers()]
  const long = Buffer.from(Array.from({ length: 700_000 }, (_, at) => at & 0xff))
  for (const start of [0, 700_000, 1_400_000]) expect(bytes.add(long)).toBe(start)
  expect(bytes.slice(600_000, 1_500_000)).toEqual(
    Buffer.concat([long.subarray(600_000), long, long.subarray(0, 100_000)]),
  )
  expect(Buffer.concat(bytes.pieces())).toEqual(Buffer.concat([long, long, long]))
  const some = Float64Array.from({ length: 100_001 }, (_, at) => at / 2)
  numbers.add(some)
  numbers.add(some)
  expect(numbers.pieces().flatMap((piece) => [...piece])).toEqual([...some, ...some])
})

it('keeps in a file what it would keep in memory, wherever it is looked at', () => {
  const sizes = fc.array(fc.oneof(fc.nat(3000), fc.nat(150_000), fc.constant(0x10000)), {
    maxLength: 12,
  })
  const places = fc.array(fc.tuple(fc.double(inside), fc.double(inside)), { maxLength: 12 })
  fc.assert(
    fc.property(sizes, places, (lengths, looks) => {
      const [inMemory, inFile] = [growingBytes(), spilledBytes(fileOf('bytes'))]
      for (const [index, length] of lengths.entries()) {
        const some = Buffer.from(Array.from({ length }, (_, at) => (at * 7 + index) & 0xff))
        expect(inFile.add(some)).toBe(inMemory.add(some))
        expect(inFile.length).toBe(inMemory.length)
        for (const look of looks) {
          const [from = 0, to = 0] = look.map((one) => Math.floor(one * inMemory.length)).sort(up)
          expect(inFile.slice(from, to).equals(inMemory.slice(from, to))).toBe(true)
        }
      }
      expect(inFile.slice().equals(inMemory.slice())).toBe(true)
      expect(() => inFile.slice(0, inFile.length + 1)).toThrow(RangeError)
    }),
    { numRuns: 40 },
  )
})

it('makes no file for what is little, and never loses what it cannot write or read', () => {
  const [file, piece] = [fileOf('bytes'), Buffer.alloc(0x10000, 'x')]
  const bytes = spilledBytes(file)
  bytes.add(piece)
  expect(existsSync(file)).toBe(false)
  bytes.add(piece)
  truncateSync(file, 1)
  expect(() => bytes.slice(0, 2)).toThrow('has lost what was written to it')
  const nowhere = spilledBytes(join(folder, 'nowhere', 'bytes'))
  nowhere.add(piece)
  for (let again = 0; again < 2; again++)
    expect(() => nowhere.add(piece)).toThrow(expect.objectContaining({ code: 'ENOENT' }))
  expect(nowhere.slice().equals(piece)).toBe(true)
})
