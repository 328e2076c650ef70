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
import { canonicalNodes } from '../../pipeline/markdown/canonical-nodes.ts'
import { canonicalText } from '../../pipeline/markdown/canonical-text.ts'
import { createContext } from '../../pipeline/markdown/context.ts'
import { parseFast } from '../../pipeline/markdown/fast/document.ts'
import { isWrittenPlainly } from '../../pipeline/markdown/fast/plain.ts'
import { isCanonicalLine } from '../../pipeline/markdown/fast/plain-line.ts'
import { parseTranslation } from '../../pipeline/markdown/inline.ts'
import { createProcessor, hasStockSyntax, serializers } from '../../pipeline/markdown/processor.ts'
import { pairs } from '../faults/texts.ts'
import { seed } from '../support/fuzz.ts'
import { gfmExamples } from './gfm-examples.ts'
import { markdown } from './markdown-arbitrary.ts'

const stock = createProcessor([], false)

const extensions = [...serializers(stock)]
const context = createContext(stock, [])

/** Whether the hot path takes it alone; where it does, parser and serialiser must agree with the stock ones. */
function isTaken(text: string): boolean {
  isTakenInParts(text)
  const tree = parseFast(text)
  if (tree === undefined) return false
  expect(tree, JSON.stringify(text)).toEqual(stock.parse(text))
  if (isCanonicalLine(text)) expectCanonical(text)
  if (isWrittenPlainly(text)) expect(toMarkdown(tree, { extensions }), text).toBe(`${text}\n`)
  return true
}

/** That a text is one paragraph of one text, and written as it stands. */
function expectCanonical(text: string): void {
  const [paragraph, more] = stock.parse(text).children
  if (paragraph?.type !== 'paragraph' || more !== undefined)
    throw new Error(`No paragraph: ${text}`)
  const nodes = canonicalNodes(paragraph.children, () => undefined)
  expect(nodes, text).toEqual([{ type: 'text', value: text }])
  expect(canonicalText(nodes, context), text).toBe(text)
}

/** Whether it takes it with the stock parser for the blocks that it does not know; they must agree, too. */
function isTakenInParts(text: string): boolean {
  const tree = parseFast(text, (rest) => stock.parse(rest))
  if (tree !== undefined) expect(tree, JSON.stringify(text)).toEqual(stock.parse(text))
  return tree !== undefined
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
  fc
    .tuple(word, fc.constantFrom('/i.png', 'https://a.b/c_d*e.png', '/i.png "Title *a*"'))
    .map(([text, url]) => `![${text}](${url})`),
  fc.tuple(word, word, word).map(([a, b, c]) => `**${a} *${b}* ${c}**`),
  fc.tuple(word, word).map(([a, b]) => `*${a} [${b}](/b) **${a}***`),
  fc.tuple(fc.constantFrom('_', '__'), word).map(([mark, text]) => mark + text + mark),
  fc.tuple(fc.constantFrom('``', '```'), word).map(([mark, text]) => `${mark}${text}\`a${mark}`),
  fc.constantFrom(
    ...[
      '\\*',
      '\\[a]',
      '\\_b\\_',
      '\\\\',
      '1\\.',
      '\\!',
      'a_b',
      'a__b_c',
      '&',
      '+ 1 = 2',
      '😀',
      '$5',
    ],
    ...[
      '\\\n',
      'a\\\nb',
      '[![a](b)](c)',
      '[*a* `]`](b "c")',
      '`` ` ``',
      '` a `',
      ']',
      '](a)',
      '~',
      '•',
    ],
  ),
)
const footnote = fc.constantFrom(
  '[^n]',
  '[^1-a_b]',
  '[^N](b)',
  '[^m]',
  '[^n ]',
  '![^n]',
  '[a [^n]](b)',
)
const nearMiss = fc.constantFrom(
  ...[
    '*a **b* c**',
    '***a** b*',
    '*a _b* c_',
    '\\a',
    '\\@',
    '\\2',
    'a\\',
    '``a`',
    '[a [b](c)](d)',
    '![a](b',
    '&lt;',
    '_',
    '*',
    '\\*a*',
    '`a`b`',
    '\\`a`',
    'w\\ww.',
    'http:\\/\\/a',
    '~~a~~',
  ],
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
  .array(
    fc.oneof(
      { weight: 12, arbitrary: simple },
      { weight: 1, arbitrary: nearMiss },
      { weight: 1, arbitrary: footnote },
    ),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
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
  fc
    .tuple(
      fc.constantFrom('1. ', '2) ', '* ', '+ ', '10. '),
      fc.array(inline, { minLength: 1, maxLength: 3 }),
    )
    .chain(([mark, items]) =>
      fc.constantFrom('\n', '\n\n').map((gap) => items.map((text) => mark + text).join(gap)),
    ),
  fc
    .tuple(
      fc.constantFrom('```', '~~~', '````', '```js', '``` js', '~~~ a b', '```js {1-2} a="b"'),
      fc.array(fc.constantFrom('a', '', '  b', '\tc ', '# d', '```', '> e'), { maxLength: 3 }),
      fc.constantFrom('```', '```', '~~~', '````', ' ```', '``` ', 'a', ''),
    )
    .map(([open, lines, close]) => [open, ...lines, close].join('\n')),
  fc
    .array(
      fc.array(fc.oneof(inline, fc.constantFrom('', ' ', '`|`', '\\|', 'a  ')), {
        minLength: 1,
        maxLength: 3,
      }),
      { minLength: 1, maxLength: 3 },
    )
    .chain(([head = [], ...rows]) =>
      fc.constantFrom('-', ' :-: ', ' --: ', ':-', '- -', '').map((delimiter) => {
        const lines = [head, head.map(() => delimiter), ...rows]
        return lines.map((cells) => `|${cells.join('|').replaceAll('\n', ' ')}|`).join('\n')
      }),
    ),
  fc
    .tuple(fc.constantFrom('n', 'N', '1-a_b', 'm', 'é'), inline)
    .map(([label, text]) => `[^${label}]: ${text}`),
  fc.constantFrom(
    '[^n]: a',
    '[^n]: a\n[^m]: b',
    '[^n]: a\n    b',
    '[^n]: a\nb',
    '[^n]: - a',
    '[^n]:  a',
  ),
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
    '<pre>',
    '    a\n\n    b',
    '  a',
    '- a\n  b',
    '- a\n\n  - b',
    '- [x] a',
    '> ```',
    '[^1]: a',
    '[^1]: a\n\n    b',
    'a[^1] [b] c',
    '[b]: <c> "d"',
    'a | b\n- | -\nc | *d*',
    '<div>\na\n</div>',
    '<!-- a',
    'a\n===',
    'a  \nb',
    '  ',
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
    expect(texts.filter(isCanonicalLine).length / texts.length).toBeGreaterThan(0.4)
    expect(texts.every(isCanonicalLine)).toBe(false)
  })

  it('takes lines for canonical that are parsed and written as they stand, and few others', () => {
    const part = fc.constantFrom(
      ...[
        'Trade',
        'law',
        'été',
        'e\u0301',
        'متن',
        '\u0653',
        '2023',
        '1.',
        '(a)',
        '“a”',
        '½',
        '٣',
        'å',
      ],
      ...[
        ' ',
        ' ',
        ' ',
        ' ',
        '. ',
        ', ',
        '  ',
        '-',
        ':',
        '/',
        '.',
        'w',
        '\u00A0',
        '\u200F',
        '\u2000',
      ],
      ...['*', '_', '😀', '\t', '\u0300', '한', '\u1161', '&', '#', '+', '•', '\u2028', '\u212B'],
    )
    const runs = 6000
    let taken = 0
    const line = fc.array(part, { maxLength: 7 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(line, (text) => {
        isTaken(text)
        if (isCanonicalLine(text)) taken++
      }),
      { seed, numRuns: runs },
    )
    expect(taken / runs).toBeGreaterThan(0.05)
    expect(taken / runs).toBeLessThan(0.6)
  })

  it('knows what characters beyond ASCII mean, wherever they stand', () => {
    const codes = Array.from({ length: 0x10000 }, (_, code) => code).filter(
      (code) => code >= 0x80 && (code < 0x2100 || code % 64 === 0),
    )
    const characters = codes.map((code) => String.fromCharCode(code))
    const frames = (c: string) => [
      `a${c}b`,
      `b${c}`,
      `${c}a`,
      `a *b*${c}`,
      `a *${c}b*`,
      `a ${c}*b*`,
    ]
    let taken = 0
    for (let at = 0; at < characters.length; at += 64) {
      const texts = characters.slice(at, at + 64).flatMap(frames)
      const lines = texts.filter((text) => parseFast(text) !== undefined)
      taken += lines.length
      const text = lines.join('\n\n')
      if (text !== '') expect(parseFast(text)).toEqual(stock.parse(text))
    }
    expect(taken / characters.length).toBeGreaterThan(3)
    expect(taken / characters.length).toBeLessThan(6)
    const canonical = characters.map((c) => `a${c}b`).filter(isCanonicalLine)
    for (const text of canonical) expectCanonical(text)
    expect(canonical.length).toBeGreaterThan(800)
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

  it('is the stock parser’s on documents of which it knows some blocks only', () => {
    const documents = fc
      .array(fc.oneof(block, block, markdown), { minLength: 2, maxLength: 7 })
      .chain((blocks) =>
        fc.constantFrom('\n\n', '\n\n', '\n\n\n', '\n').map((gap) => blocks.join(gap)),
      )
    const runs = 1500
    let taken = 0
    fc.assert(
      fc.property(documents, (text) => {
        if (parseFast(text) === undefined && isTakenInParts(text)) taken++
      }),
      { seed, numRuns: runs },
    )
    expect(taken / runs).toBeGreaterThan(0.12)
    expect(taken / runs).toBeLessThan(0.9)
  })

  it('is the stock parser’s on strings that refer to footnotes of an article', () => {
    const processor = createProcessor()
    const runs = 2000
    let taken = 0
    const text = fc.tuple(inline, footnote, inline).map((parts) => parts.join(' '))
    fc.assert(
      fc.property(text, (one) => {
        const expected = parseTranslation(stock, one, ['n', '1-a_b'])?.children
        expect(parseTranslation(processor, one, ['n', '1-a_b'])?.children, one).toEqual(expected)
        if (parseFast(one, undefined, new Set(['n', '1-a_b'])) !== undefined) taken++
      }),
      { seed, numRuns: runs },
    )
    expect(taken / runs).toBeGreaterThan(0.1)
    expect(taken / runs).toBeLessThan(0.9)
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
    ...[
      '12 a',
      'a\n\n\n\nb\n\n',
      '12. a',
      'x & y',
      '![a](b)',
      '- a\n\n- b',
      '* a',
      '``a``',
      '` a `',
    ],
    ...[
      'a **b *c* d**',
      '\\[a] \\* \\_b\\_',
      '``a`b``',
      '```js\na  \n\n\tb\n```',
      'a\\\nb',
      'a_b',
      '_a_',
    ],
    ...['a:\n- b\n- c\n\nd', 'a\n# b', 'a\n```\nb\n```', 'a\n> b', 'a\n1. b'],
    ...['a[^b]\n\n[^B]: c\n[^d]: e\n\nf', '| a | *b* |\n| - | :-: |\n| c |\n||`d`|'],
    ...['[![a](b)](c)', '[a *b*](c "d")', '1) a\n2) b', '`a`\n*b*\n“c”'],
  ])('takes %j', (text) => expect(isTaken(text)).toBe(true))

  it.each([
    ...[' ', 'a ', ' a', '1)', 'a www.b.c', 'see http://b', 'a@b.c', 'a\\', 'a\r\nb'],
    ...['a*b*', '*a*b', '**a*', '*a *', '[a][b]', '[a]: b', '- a\nb', '> a\nb'],
    ...[
      '***',
      '```',
      '# a #',
      '<!-- a --> b',
      'a\n---',
      'a\n2. b',
      'a\n- - -',
      'a\tb',
      '- 1. a',
      '*a **b* c**',
      '[a [b](c)](d)',
      '***a***',
    ],
  ])('leaves %j to the stock parser', (text) => expect(parseFast(text)).toBeUndefined())

  it('is off where a plugin gives a character a meaning, and on beside other plugins', () => {
    function syntax(this: Processor) {
      this.data().micromarkExtensions?.push({ disable: { null: ['attention'] } })
    }
    expect(hasStockSyntax(createProcessor([syntax]))).toBe(false)
    expect(hasStockSyntax(createProcessor([() => {}]))).toBe(true)
  })
})
