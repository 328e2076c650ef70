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
import { parseFast } from '../../pipeline/markdown/fast/document.ts'
import { isWrittenPlainly } from '../../pipeline/markdown/fast/plain.ts'
import { createProcessor, hasStockSyntax, serializers } from '../../pipeline/markdown/processor.ts'
import { pairs } from '../faults/texts.ts'
import { seed } from '../support/fuzz.ts'
import { gfmExamples } from './gfm-examples.ts'
import { markdown } from './markdown-arbitrary.ts'

const stock = createProcessor([], false)

const extensions = [...serializers(stock)]

/** Whether the hot path takes it; where it does, parser and serialiser must agree with the stock ones. */
function isTaken(text: string): boolean {
  const tree = parseFast(text)
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

const word = fc.constantFrom('Trade', 'été', 'اردو', 'متن۔', '2023', 'a', 'i18next', 'x.', 'w.x')
const simple = fc.oneof(
  { weight: 6, arbitrary: word },
  fc.tuple(fc.constantFrom('*', '**', '`'), word).map(([mark, text]) => mark + text + mark),
  fc.tuple(word, word).map(([first, second]) => `**${first} ${second}**`),
  fc
    .tuple(word, fc.constantFrom('/en/a', 'https://a.b/c?d=e#f'))
    .map(([text, url]) => `[${text}](${url})`),
)
const nearMiss = fc.constantFrom(
  ...[
    '*a *',
    '* a*',
    'a*b*',
    '*a*b',
    '**a*',
    '*a**',
    '***a***',
    '*“a”*',
    '**a.**',
    '(*a*)',
    '*a*,',
    '*a* *b*',
  ],
  ...[
    '*a***b**',
    '`` ` ``',
    '`a',
    '[a](b c)',
    '[a]',
    '![a](b)',
    '!',
    '[^a]',
    '[a](b)(c)',
    '[ a](b)',
    '[a](<b>)',
  ],
  ...[
    '_a_',
    '~a~',
    '&amp;',
    '<b>',
    'a@b.c',
    'www.a.b',
    'http://a',
    'a\\',
    '|',
    '«',
    '» ',
    '\u00A0',
    '\u200F',
    '#',
  ],
)
const inline = fc
  .array(fc.oneof({ weight: 12, arbitrary: simple }, { weight: 1, arbitrary: nearMiss }), {
    minLength: 1,
    maxLength: 5,
  })
  .chain((parts) =>
    fc
      .array(
        fc.oneof(
          { weight: 8, arbitrary: fc.constant(' ') },
          fc.constantFrom('', ', ', '\n', ' - ', ': '),
        ),
        {
          minLength: parts.length,
          maxLength: parts.length,
        },
      )
      .map((gaps) =>
        parts.map((part, index) => part + (index < parts.length - 1 ? gaps[index] : '')).join(''),
      ),
  )
const block = fc.oneof(
  { weight: 6, arbitrary: inline },
  fc.tuple(fc.constantFrom('# ', '### ', '> ', '- '), inline).map(([mark, text]) => mark + text),
  fc
    .array(inline, { minLength: 1, maxLength: 3 })
    .map((items) => items.map((text) => `- ${text}`).join('\n')),
  fc.constantFrom('<!-- key: a -->', '<!-- a -- b -->', '<!--a-->', '<!---->'),
  fc.constantFrom(
    '---',
    '***',
    '1. a',
    '-a',
    '#a',
    '[a]: b',
    '    a',
    '```',
    '| a |\n| - |',
    '> a\n> b',
    '<b>',
  ),
)
const nearlySimple = fc
  .tuple(
    fc.constantFrom('', '', '', '---\na: b\n---\n', '---\n---\n\n', '---\na\n'),
    fc.array(fc.tuple(block, fc.constantFrom('\n\n', '\n\n', '\n\n', '\n\n\n', '\n')), {
      maxLength: 3,
    }),
    fc.constantFrom('', '\n', '\n\n', ' '),
  )
  .map(([head, blocks, tail]) => {
    const body = blocks.map(([text, gap], index) => text + (index < blocks.length - 1 ? gap : ''))
    return head + body.join('') + tail
  })

describe('the hot path', () => {
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

  it('is the stock parser’s on documents of simple blocks and near misses, and takes many', () => {
    const runs = 6000
    let taken = 0
    fc.assert(
      fc.property(nearlySimple, (text) => {
        if (isTaken(text)) taken++
      }),
      { seed, numRuns: runs },
    )
    expect(taken / runs).toBeGreaterThan(0.2)
    expect(taken / runs).toBeLessThan(0.8)
  })

  it.each([
    ...[
      '',
      'a',
      'متن۔',
      'a\nb',
      '*a* b',
      'a **b c**, d',
      '**متن۔** اگلا',
      '`a  *b`',
      '[a b](/u-r) c',
    ],
    ...[
      '# A *b*\nc',
      '- a\n- *b*\n',
      '> a\n\nb',
      '<!-- key: a -->\nb',
      '---\na: b\n---\n\nc\n',
      '(*a*)',
    ],
    ...['12 a', 'a\n\n\n\nb\n\n'],
  ])('takes %j', (text) => expect(isTaken(text)).toBe(true))

  it.each([
    ...[
      ' ',
      'a ',
      ' a',
      '12. a',
      '1)',
      'a www.b.c',
      'see http://b',
      'a@b.c',
      'a\\',
      'x & y',
      'a\r\nb',
    ],
    ...[
      'a*b*',
      '*a*b',
      '**a*',
      '*a *',
      '![a](b)',
      '[a][b]',
      '[a]: b',
      '- a\n\n- b',
      '- a\nb',
      '> a\nb',
    ],
    ...['***', '* a', '```', '# a #', '<!-- a --> b', 'a\n---', 'a\tb', '- 1. a', '``a``', '` a `'],
  ])('leaves %j to the stock parser', (text) => expect(parseFast(text)).toBeUndefined())

  it('is off where a plugin gives a character a meaning, and on beside other plugins', () => {
    function syntax(this: Processor) {
      this.data().micromarkExtensions?.push({ disable: { null: ['attention'] } })
    }
    expect(hasStockSyntax(createProcessor([syntax]))).toBe(false)
    expect(hasStockSyntax(createProcessor([() => {}]))).toBe(true)
  })
})
