/**
 * The golden table by UAX #9, and the plugin's rules by example: what is wrapped, what is left alone,
 * and that an author can overrule it.
 */
import { describe, expect, it } from 'vitest'
import { findRuns } from '../../pipeline/render/bidi/find-runs.ts'
import { isolatePlainText } from '../../pipeline/render/bidi/isolate-plain-text.ts'
import { rulesFor } from '../../pipeline/render/bidi/rules.ts'
import { golden } from './golden.ts'
import { paragraph, process, run } from './process.ts'
import { readRow } from './read-row.ts'
import { visualOrder } from './visual-order.ts'

const rtl = (html: string) => process(html, { dir: 'rtl' })
const ltr = (html: string) => process(html, { dir: 'ltr' })

describe('the golden table by UAX #9', () => {
  it.each(golden)('$raw without the plugin, right with it: $line', (row) => {
    const { text, tokens, order } = readRow(row)
    const tree = paragraph(text, row.dir)
    const raw = visualOrder(tree, row.dir, tokens)
    if (row.raw === 'right') expect(raw).toEqual(order)
    else expect(raw).not.toEqual(order)
    expect(visualOrder(run(tree), row.dir, tokens)).toEqual(order)
  })

  it.each(golden)('isolates these runs and no other: $line', (row) => {
    const { text, isolated } = readRow(row)
    expect(findRuns(text, row.dir).map(({ start, end }) => text.slice(start, end))).toEqual(
      isolated,
    )
  })

  it('holds no line twice', () => {
    expect(new Set(golden.map(({ line }) => line)).size).toBe(golden.length)
  })
})

describe('runs', () => {
  it.each([
    ['، ', 2],
    ['؛ ', 2],
    [' (', 2],
    [') ', 2],
    ['”', 2],
    ['“', 2],
    ['«', 2],
    ['»', 2],
    [': ', 2],
    [' ', 1],
    ['\u00A0', 1],
    ['\n', 1],
    [' & ', 1],
    ['&', 1],
    [', ', 2],
    [' اور ', 2],
  ])('Lyon%jParis', (between, count) => {
    expect(findRuns(`Lyon${between}Paris`, 'rtl')).toHaveLength(count)
  })

  const wrapped = (text: string) =>
    findRuns(text, 'rtl').map(({ start, end }) => text.slice(start, end))

  it.each([
    ['Windows 11 میں', 'Windows 11'],
    ['Boeing 737 میں', 'Boeing 737'],
    ['Lyon 2023 میں', 'Lyon'],
    ['Lyon 12345 میں', 'Lyon'],
    ['Lyon 10–20 افراد', 'Lyon'],
    ['Lyon 10 - 20 افراد', 'Lyon'],
    ['Lyon 10% لوگ', 'Lyon'],
    ['GDP 3 فیصد بڑھی', 'GDP'],
    ['Lyon 14:30 پر', 'Lyon'],
    ['Lyon 06/06/2023 کو', 'Lyon'],
    ['iPhone 15 Pro Max 256 GB', 'iPhone 15 Pro Max 256 GB'],
    ['Inc. اور Lyon.', 'Inc.', 'Lyon'],
    ['e.g. Lyon', 'e.g. Lyon'],
    ['Paris 2 500 افراد', 'Paris', '2 500'],
    ['UTC+05:30 پر', 'UTC+05:30'],
    ['25°C اور 5G', '25°C', '5G'],
    ['WhatsAppپر', 'WhatsApp'],
    ['iPhone™ میں', 'iPhone™'],
    ['(https://en.wikipedia.org/wiki/Lyon_(city))', 'https://en.wikipedia.org/wiki/Lyon_(city)'],
    ['https://example.com. اور', 'https://example.com'],
    ['https://ur.wikipedia.org/wiki/اردو پر', 'https://ur.wikipedia.org/wiki/اردو'],
    ['mailto:news@example.com پر', 'mailto:news@example.com'],
    ['01-02-2023 کو'],
    ['2023-24 کے مالی سال'],
    ['7 -10 افراد'],
    ['-7 -10', '-7', '-10'],
    ['صفر - 5'],
    // Found on looking again, when the word is out of the way.
    ['iPhone15 -10', 'iPhone15', '-10'],
    ['2023 150 500 600', '150 500 600'],
    ['\u2066C++ x\u2069 اور C++', 'C++'],
    ['۔، ؛ () %'],
    [''],
  ])('%j', (text, ...runs) => {
    expect(wrapped(text)).toEqual(runs)
  })

  it('are of the first rule that finds one', () => {
    expect(rulesFor.rtl().map(({ name }) => name)).toEqual([
      'isolated by the author',
      'URL or e-mail',
      'ISO date',
      'phone',
      'space-grouped number',
      'signed number',
      'Latin, Greek or Cyrillic words',
    ])
    expect(wrapped('Lyon 2023-06-06 Paris')).toEqual(['Lyon', '2023-06-06', 'Paris'])
    expect(wrapped('Lyon https://a.example/ Paris')).toEqual([
      'Lyon',
      'https://a.example/',
      'Paris',
    ])
  })

  it('take no long time, whatever the text', () => {
    const hostile = [
      'a',
      '1 ',
      '-',
      'a.',
      'a@',
      '(',
      '+1 ',
      '1-',
      'http://(',
      'a b. ',
      '\u2066',
      'a 1 -1 ',
    ]
    for (const part of hostile) {
      const before = performance.now()
      findRuns(part.repeat(4000), 'rtl')
      findRuns(part.repeat(4000), 'ltr')
      expect(performance.now() - before, part).toBeLessThan(1000)
    }
  })
})

describe('the direction', () => {
  it('is the option, else that of html, else that of the one element of a fragment', () => {
    expect(process('<p>میں Lyon', { dir: 'rtl' })).toBe('<p>میں <bdi dir="ltr">Lyon</bdi></p>')
    expect(process('<p dir="rtl">میں Lyon')).toBe('<p dir="rtl">میں <bdi dir="ltr">Lyon</bdi></p>')
    const page = (attributes: string, body: string) =>
      `<!doctype html><html${attributes}><head><title>میں Lyon</title></head><body>${body}</body></html>`
    expect(
      process(page(' lang="ur" dir="RTL"', '<p>میں Lyon</p>'), {}, { fragment: false }),
    ).toContain('<title>میں Lyon</title></head><body><p>میں <bdi dir="ltr">Lyon</bdi></p>')
    expect(process(page('', '<p>in لاہور</p>'), {}, { fragment: false })).toContain(
      '<p>in <bdi dir="rtl">لاہور</bdi></p>',
    )
    expect(
      process(page(' dir="ltr"', '<p>میں Lyon</p>'), { dir: 'rtl' }, { fragment: false }),
    ).toContain('<p>میں <bdi dir="ltr">Lyon</bdi></p>')
  })

  it.each(['<p>میں Lyon</p>', '<p>میں Lyon</p><p>Lyon</p>', '<p dir="auto">میں Lyon</p>'])(
    'is unknown, and nothing changes: %s',
    (html) => {
      expect(process(html)).toBe(html)
    },
  )
})

describe('what is left alone', () => {
  it.each([
    ...['kbd', 'samp', 'bdi', 'bdo', 'textarea', 'script', 'style', 'svg', 'math'].map(
      (name) => `<p>اردو</p><${name}>C++ اور Lyon</${name}>`,
    ),
    '<p>یہ <span dir="ltr">C++ اور</span> ہے</p>',
    '<p>یہ <span dir="auto">C++ اور</span> ہے</p>',
    '<p dir="ltr">C++ اور <em>Lyon</em></p>',
    '<p>یہ <i lang="fr">Le Petit Prince</i> ہے</p>',
    '<p>یہ <time>2023-06-06</time> ہے</p>',
    '<p>یہ <img alt="Lyon 2023" title="C++"> ہے</p>',
  ])('%s', (html) => {
    expect(rtl(html)).toBe(html)
  })

  it('the language of the document is not foreign, another is', () => {
    const page = (body: string) =>
      process(`<html lang="ur-PK" dir="rtl"><body>${body}</body></html>`, {}, { fragment: false })
    expect(page('<p lang="ur">C++ میں</p>')).toContain('<p lang="ur"><bdi dir="ltr">C++</bdi> میں')
    expect(page('<p lang="ar">في C++</p>')).toContain('<p lang="ar">في C++</p>')
  })
})

describe('elements', () => {
  it('pre and code are ltr in rtl documents alone, unless they say something', () => {
    expect(rtl('<p>یہ <code>a, b</code></p>')).toBe('<p>یہ <code dir="ltr">a, b</code></p>')
    expect(rtl('<pre><code>a</code></pre>')).toBe('<pre dir="ltr"><code dir="ltr">a</code></pre>')
    expect(rtl('<code dir="rtl">ا</code>')).toBe('<code dir="rtl">ا</code>')
    expect(rtl('<p dir="ltr"><code>a</code></p>')).toBe('<p dir="ltr"><code>a</code></p>')
    expect(ltr('<pre><code>ا</code></pre>')).toBe('<pre><code>ا</code></pre>')
  })

  it.each(['a', 'em', 'strong', 'li', 'td', 'h2', 'figcaption'])('%s is wrapped inside', (name) => {
    expect(rtl(`<${name}>Lyon</${name}>`)).toBe(`<${name}><bdi dir="ltr">Lyon</bdi></${name}>`)
  })

  it('nothing is merged across them', () => {
    expect(rtl('<p><strong>Air</strong> France</p>')).toBe(
      '<p><strong><bdi dir="ltr">Air</bdi></strong> <bdi dir="ltr">France</bdi></p>',
    )
  })

  it.each([
    '<p>گیس CO<sub>2</sub> ہے</p>',
    '<p>پانی H<sub>2</sub>O ہے</p>',
    '<p>رقبہ 5 m<sup>2</sup> ہے</p>',
    '<p>یہ <em>i</em>Phone ہے</p>',
    '<p>شہر <em>Saint</em>-Étienne ہے</p>',
  ])('a word that goes on across their border stays whole: %s', (html) => {
    expect(rtl(html)).toBe(html)
  })

  it('the number of a footnote is not of the word before it', () => {
    expect(rtl('<p>کمپنی IBM<sup><a href="#1">1</a></sup> نے</p>')).toBe(
      '<p>کمپنی <bdi dir="ltr">IBM</bdi><sup><a href="#1">1</a></sup> نے</p>',
    )
  })

  it('words of the two scripts without a blank are two words', () => {
    expect(rtl('<p><a>IBM</a>نے</p>')).toBe('<p><a><bdi dir="ltr">IBM</bdi></a>نے</p>')
  })
})

describe('lang on what is wrapped', () => {
  it('is there when the option says it, and on words alone', () => {
    expect(process('<p>میں Lyon، -5', { dir: 'rtl', lang: 'fr' })).toBe(
      '<p>میں <bdi dir="ltr" lang="fr">Lyon</bdi>، <bdi dir="ltr">-5</bdi></p>',
    )
  })
})

describe('plain text', () => {
  it.each([
    ['IBM نے', '\u200FIBM نے'],
    ['“IBM” نے', '\u200F“IBM” نے'],
    ['2023 IBM نے', '\u200F2023 IBM نے'],
    ['Élysée میں', '\u200FÉlysée میں'],
    ['پیرس میں IBM', 'پیرس میں IBM'],
    ['2023 میں', '2023 میں'],
    ['\u200FIBM نے', '\u200FIBM نے'],
    ['', ''],
  ])('%j is %j in rtl, and itself in ltr', (text, expected) => {
    expect(isolatePlainText(text, 'rtl')).toBe(expected)
    expect(isolatePlainText(expected, 'rtl')).toBe(expected)
    expect(isolatePlainText(text, 'ltr')).toBe(text)
  })
})
