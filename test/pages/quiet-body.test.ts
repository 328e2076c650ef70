/** A quiet body is the same after typography and isolation. */
import fc from 'fast-check'
import type { Element, ElementContent, Root } from 'hast'
import { expect, it } from 'vitest'
import { areHotPathsOn } from '../../pipeline/hot-paths.ts'
import { createLocale } from '../../pipeline/locale.ts'
import { isolateRuns } from '../../pipeline/render/bidi/rehype-bidi-isolate.ts'
import { isQuietBody } from '../../pipeline/render/quiet-body.ts'
import { rehypeTypography } from '../../pipeline/typography/rehype-typography.ts'
import { seed } from '../support/fuzz.ts'

const locales = ['en', 'fr', 'ur', 'ar', 'en-GB'].map((tag) => createLocale(tag))

const word = fc.constantFrom(
  ...['Lyon', 'the', 'À propos', 'اردو', 'خبریں', '12', 'M', 'p', '2023', 'n', 'www', 'no'],
)
const mark = fc.constantFrom(...[' ', ' ', ' ', '.', '-', ':', '!', '"', "'", '،', '@', '%', '°'])
const text = fc
  .array(fc.oneof({ weight: 3, arbitrary: word }, mark), { maxLength: 3 })
  .map((parts) => parts.join(''))
const properties = fc.oneof(
  { weight: 6, arbitrary: fc.constant({}) },
  fc
    .constantFrom(...locales)
    .map(({ tag, dir }): Element['properties'] => ({ lang: tag, dir, hrefLang: tag })),
  fc.record({ lang: fc.constantFrom('fr', 'ur') }),
  fc.record({ dir: fc.constantFrom('ltr', 'rtl', 'auto') }),
)
const tagName = fc.constantFrom(
  'a',
  'p',
  'p',
  'li',
  'li',
  'ul',
  'header',
  'h1',
  'code',
  'em',
  'time',
)
const { content } = fc.letrec<{ content: ElementContent }>((tie) => ({
  content: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 2, arbitrary: text.map((value) => ({ type: 'text' as const, value })) },
    fc.record({
      type: fc.constant('element' as const),
      tagName,
      properties,
      children: fc.array(tie('content'), { maxLength: 3 }),
    }),
  ),
}))

it('stays as it is', () => {
  let quiet = 0
  fc.assert(
    fc.property(
      fc.array(content, { maxLength: 4 }),
      fc.constantFrom(...locales),
      (children, locale) => {
        const body: Element = { type: 'element', tagName: 'body', properties: {}, children }
        if (!isQuietBody(body, locale)) return
        if (children.length > 0) quiet++
        const before = structuredClone(body)
        const { dir, tag } = locale
        const html: Element = {
          type: 'element',
          tagName: 'html',
          properties: { lang: tag, dir },
          children: [body],
        }
        const root: Root = { type: 'root', children: [html] }
        rehypeTypography({ locale: tag })(root)
        isolateRuns(root)
        expect(body).toEqual(before)
      },
    ),
    { numRuns: 8000, seed },
  )
  expect(quiet).toBeGreaterThan(areHotPathsOn ? 1000 : -1)
})
