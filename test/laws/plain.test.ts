/**
 * The hot path of parsing against the stock parser: what it accepts, it parses exactly as that does,
 * positions included. Over all examples of CommonMark and GFM, line by line, over published
 * translations and our own catalogs, and over texts made of what matters to the grammar.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import commonmark from 'commonmark-spec'
import fc from 'fast-check'
import { toMarkdown } from 'mdast-util-to-markdown'
import type { Processor } from 'unified'
import { describe, expect, it } from 'vitest'
import { isWrittenPlainly, parsePlain } from '../../pipeline/markdown/plain.ts'
import { createProcessor, hasStockSyntax, serializers } from '../../pipeline/markdown/processor.ts'
import { pairs } from '../faults/texts.ts'
import { seed } from '../support/fuzz.ts'
import { gfmExamples } from './gfm-examples.ts'
import { markdown } from './markdown-arbitrary.ts'

const stock = createProcessor([], false)

const extensions = [...serializers(stock)]

/** Whether the hot path takes it; where it does, parser and serialiser must agree with the stock ones. */
function isTaken(text: string): boolean {
  const tree = parsePlain(text)
  if (tree === undefined) return false
  expect(tree, JSON.stringify(text)).toEqual(stock.parse(text))
  if (isWrittenPlainly(text)) expect(toMarkdown(tree, { extensions }), text).toBe(`${text}\n`)
  return true
}

const locales = join(import.meta.dirname, '../../locales')
const ownStrings = readdirSync(locales, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.json') && !path.startsWith('.'))
  .flatMap((path) =>
    Object.values(JSON.parse(readFileSync(join(locales, path), 'utf8'))).map(String),
  )

describe('the plain path', () => {
  it('is the stock parser’s on every example of CommonMark and GFM, and on each of their lines', () => {
    const texts = [
      ...commonmark.tests.map(({ markdown: text }) => text),
      ...gfmExamples.map(String),
    ]
    const lines = texts.flatMap((text) => [text, ...text.split('\n')])
    expect(lines.filter(isTaken).length).toBeGreaterThan(100)
  })

  it('is the stock parser’s on what people have published, and takes most of it', () => {
    const texts = [
      ...pairs.flatMap(({ source, translation }) => [source, translation]),
      ...ownStrings,
    ]
    const share = texts.filter(isTaken).length / texts.length
    expect(share).toBeGreaterThan(0.6)
    expect(share).toBeLessThan(1)
  })

  it('is the stock parser’s on single lines of Markdown', () => {
    const line = markdown.map((text) => text.split('\n')[0] ?? '')
    fc.assert(
      fc.property(line, (text) => void isTaken(text)),
      { seed, numRuns: 2000 },
    )
  })

  it('is the stock parser’s on what is nearly plain, and takes and declines both', () => {
    const word = fc.constantFrom(
      'Trade',
      'été',
      'اردو',
      'متن۔',
      '2023',
      '12.',
      '1)',
      'a',
      'i18next',
    )
    const mark = fc.constantFrom(
      ...[
        ' ',
        ' ',
        ' ',
        ' ',
        ' ',
        ', ',
        '. ',
        ' - ',
        '-',
        '--',
        '(',
        ')',
        '"',
        '’',
        ': ',
        ':',
        '/',
        '//',
      ],
      ...[
        '!',
        '?',
        '\u00A0',
        '\u202F',
        '\u200C',
        '\u2067',
        '« ',
        ' »',
        '…',
        '+ ',
        '*',
        '_',
        '`',
        '[',
        '<',
      ],
      ...[
        '&',
        '\\',
        '~',
        '|',
        '#',
        '@',
        '=',
        '{',
        'www.a.b',
        'http://a.b',
        'HTTPS://',
        'a@b.c',
        '\t',
        '\n',
      ],
    )
    const text = fc
      .array(fc.oneof({ weight: 3, arbitrary: word }, { weight: 2, arbitrary: mark }), {
        maxLength: 9,
      })
      .map((parts) => parts.join(''))
    let taken = 0
    const runs = 5000
    fc.assert(
      fc.property(text, (one) => {
        if (isTaken(one)) taken++
      }),
      { seed, numRuns: runs },
    )
    expect(taken / runs).toBeGreaterThan(0.1)
    expect(taken / runs).toBeLessThan(0.9)
  })

  it.each([
    '',
    ' ',
    'a ',
    ' a',
    '12. a',
    '1)',
    '- a',
    'a\nb',
    'a www.b.c',
    'see http://b',
    'a@b.c',
    '*a*',
    'a\\',
    'x & y',
  ])('leaves %j to the stock parser', (text) => expect(parsePlain(text)).toBeUndefined())

  it('is off where a plugin gives a character a meaning, and on beside other plugins', () => {
    function syntax(this: Processor) {
      this.data().micromarkExtensions?.push({ disable: { null: ['attention'] } })
    }
    expect(hasStockSyntax(createProcessor([syntax]))).toBe(false)
    expect(hasStockSyntax(createProcessor([() => {}]))).toBe(true)
  })
})
