/** What stays of articles is taken out as it was put in, whatever was put in after it. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { growingBytes, growingNumbers } from '../../pipeline/growing.ts'
import type { LookedAt } from '../../pipeline/last-build/looked-at.ts'
import { createMadeArticles } from '../../pipeline/made-articles.ts'

const digest = fc.oneof(
  fc.constant(''),
  fc.stringMatching(/^[0-9a-f]{32}$/).filter(({ length }) => length === 32),
)
const textsOf = (slug: string) => [`content/${slug}.md`, `locales/en/${slug}.json`]
const looked = (files: readonly string[]): fc.Arbitrary<LookedAt> =>
  fc.record({
    files: fc.constant(files),
    states: fc
      .array(fc.double(), { minLength: files.length * 4, maxLength: files.length * 4 })
      .map((numbers) => Float64Array.from(numbers)),
    digest,
  })
const page = fc.record({
  path: fc.string(),
  digest,
  names: fc.array(fc.nat(), { maxLength: 12 }),
})
const made = fc.uniqueArray(fc.string(), { maxLength: 8 }).chain((slugs) =>
  fc.tuple(
    ...slugs.map((slug) =>
      fc.record({
        slug: fc.constant(slug),
        texts: looked(textsOf(slug)),
        images: fc.array(fc.string(), { maxLength: 2 }).chain(looked),
        pages: fc.array(page, { maxLength: 5 }),
      }),
    ),
  ),
)

it('gives back files, states, digests and pages', () => {
  fc.assert(
    fc.property(made, (all) => {
      const articles = createMadeArticles(textsOf)
      for (const { images, pages, slug } of all)
        articles.put(
          slug,
          { texts: { files: [], states: new Float64Array(), digest: '' }, images },
          pages,
        )
      for (const { images, pages, slug, texts } of all) articles.put(slug, { texts, images }, pages)
      for (const { images, pages, slug, texts } of all) {
        expect(articles.filesOf(slug)).toEqual({ texts, images })
        const paths = pages.map(({ path }) => path)
        expect(articles.pagesOf(slug, paths)).toEqual(pages)
      }
      expect(articles.filesOf('never put, or empty')).toBeUndefined()
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
