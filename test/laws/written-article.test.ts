/**
 * An article written at once against its elements, set, isolated and written: the same bytes, whatever
 * stands in it, in languages with typography and without, in both directions.
 */
import fc from 'fast-check'
import type { ElementContent } from 'hast'
import type { Image, Root } from 'mdast'
import { describe, expect, it } from 'vitest'
import { areHotPathsOn } from '../../pipeline/hot-paths.ts'
import { createLocale } from '../../pipeline/locale.ts'
import { createProcessor } from '../../pipeline/markdown/processor.ts'
import type { LocalImage } from '../../pipeline/model.ts'
import { byline, bylineHtml } from '../../pipeline/render/byline.ts'
import { element } from '../../pipeline/render/element.ts'
import { imageHtml, setImages } from '../../pipeline/render/images.ts'
import { lineHtml } from '../../pipeline/render/line-html.ts'
import { isQuiet } from '../../pipeline/render/quiet-text.ts'
import { setInMain } from '../../pipeline/render/set-body.ts'
import { makeSimpleContent } from '../../pipeline/render/simple-content.ts'
import { writeHtml } from '../../pipeline/render/write-html.ts'
import { writeContent } from '../../pipeline/render/written-content.ts'
import { seed } from '../support/fuzz.ts'
import { markdown } from './markdown-arbitrary.ts'
import { nearlySimple, noteIn, notes } from './simple-markdown.ts'

const processor = createProcessor()
const words = {
  footnotes: 'Notes: « a »',
  table: 'Table',
  back: (number: string) => `Back ${number}`,
}
const locales = ['en', 'fr', 'fr-CA', 'ur', 'de', 'he', 'en-Arab', 'fr-Hebr'].map(createLocale)
const locale = fc.constantFrom(...locales)

const resolve = (url: string) =>
  url.startsWith('/') ? { href: `..${url}`, hrefLang: 'en' } : { href: url }

const found = { file: 'b c.png', found: 'image', width: 3, height: 2, hasScript: false, hash: 'ff' }
const images = new Map([['b c.png', found as LocalImage]])

/** What typography, isolation and escaping look for, and what they leave as it is. */
const bit = fc.constantFrom(
  ...[
    'word',
    'été',
    'لفظ',
    'מילה',
    'Λ',
    ' ',
    ' ',
    ' ',
    ' ',
    '. ',
    ', ',
    '؟',
    '،',
    '\u00A0',
    '\u202F',
  ],
  ...['"', "'", '’', '“', '«', '»', '—', '–', '-', '--', '...', '..', '.', ':', ';', '!', '?', '…'],
  ...[
    'p. 5',
    'nos 3',
    'M. A',
    'Mme',
    'Dr',
    'n° 7',
    '§ 2',
    'art.',
    'vol. ',
    'pp',
    '1',
    '5',
    '٣',
    '۴',
  ],
  ...['38 500', '5 km', '5 %', '12€', '14 h 30', '2023-06-06', '+5', '-5', '۲ ۳', '0300 1234567'],
  ...['www.', 'a@b.cd', '//', 'a/b', '\\', '=', '&', '<', '&amp;', ':)', '-x', '--y', 'a::b', '::'],
  ...[
    '\uFFFC',
    '\uFFFF',
    '\u2028',
    '\u200F',
    '\u2067',
    '\u2069',
    '\uD835\uDFCF',
    '𝒜',
    '\n',
    '½',
    '²',
  ],
)
const line = fc.array(bit, { maxLength: 7 }).map((bits) => bits.join(''))
const parts = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: line },
    line.map((text) => `*${text}*`),
    line.map((text) => `**a ${text}**`),
    line.map((text) => `[${text}](/u "t&")`),
    line.map((text) => `![${text}](/u.png)`),
    fc.constantFrom('![a](b%20c.png "t")', '![](c.png)', '![ *a* ](/u "")'),
    fc.constantFrom('`c & d`', '~~x~~', '[b](c.md)', '*-a*p. 5', '*n*os 3', '*-*-'),
  ),
  { maxLength: 5 },
)
const paragraphs = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        '',
        '',
        '## ',
        '- ',
        '1. ',
        '> ',
        '```js\na & `<b>`\n```\n\n',
        '```\n```\n\n',
      ),
      parts,
    ),
    { maxLength: 4 },
  )
  .map((blocks) => blocks.map(([mark, some]) => mark + some.join(' ')).join('\n\n'))

/** Whether it is written at once; where it is, as its elements are. */
function isWritten(tree: Root, one: (typeof locales)[number]): boolean {
  const page = { from: 'ur/a/', locale: one }
  const write = (nodes: readonly ElementContent[]) => {
    const root = element('main', {}, ...nodes)
    setImages(root, images, page)
    return writeHtml(setInMain(root.children, one))
  }
  const nodes = makeSimpleContent(structuredClone(tree), words, resolve)
  const targets = { resolve, imageHtml: (image: Image) => imageHtml(image, images, page) }
  const html = writeContent(tree, () => words, targets, one, write)
  expect(html).toBe(nodes && write(nodes))
  return html !== undefined
}

describe('an article written at once', () => {
  it('has lines as elements have them', () => {
    let quiet = 0
    fc.assert(
      fc.property(line, locale, (text, one) => {
        const nodes = setInMain([element('p', {}, text)], one)
        expect(`<p>${lineHtml(text, one)}</p>`).toBe(writeHtml(nodes))
        if (isQuiet(text, one)) quiet++
      }),
      { seed, numRuns: 20_000 },
    )
    expect(quiet).toBeGreaterThan(areHotPathsOn ? 2000 : -1)
  })

  it.each([
    ['paragraphs', paragraphs],
    ['nearly simple Markdown', nearlySimple],
    ['any Markdown', markdown],
  ])('has %s as elements have them', (_, text) => {
    let written = 0
    fc.assert(
      fc.property(text, notes, locale, fc.boolean(), (text, noted, one, isNoted) => {
        const tree = processor.parse(text)
        if (isNoted) noteIn(tree, noted)
        if (isWritten(tree, one)) written++
      }),
      { seed, numRuns: 4000 },
    )
    expect(written).toBeGreaterThan(400)
  })

  it('has bylines as elements have them', () => {
    let quiet = 0
    const maybe = fc.option(line, { nil: undefined })
    fc.assert(
      fc.property(maybe, maybe, locale, (author, dateline, one) => {
        const frontMatter = { title: 'A', date: '2023-06-06', draft: false, author }
        const edition = { article: { frontMatter }, fields: { dateline }, locale: one }
        const html = bylineHtml(edition)
        if (html === undefined) return
        quiet++
        expect(html).toBe(writeHtml(setInMain([byline(edition)], one)))
      }),
      { seed, numRuns: 4000 },
    )
    expect(quiet).toBeGreaterThan(areHotPathsOn ? 200 : -1)
  })
})
