/**
 * The hot path of canonical text against the stock serialiser: what it accepts, it writes exactly as that
 * does. Over the content of every block of CommonMark's and GFM's examples, published translations and our
 * own texts, and over nodes put together at random.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import commonmark from 'commonmark-spec'
import fc from 'fast-check'
import type { PhrasingContent } from 'mdast'
import { definitions } from 'mdast-util-definitions'
import { describe, expect, it } from 'vitest'
import { writeSimply } from '../../pipeline/markdown/canonical-fast.ts'
import { canonicalNodes } from '../../pipeline/markdown/canonical-nodes.ts'
import { canonicalText } from '../../pipeline/markdown/canonical-text.ts'
import { createContext } from '../../pipeline/markdown/context.ts'
import { createProcessor } from '../../pipeline/markdown/processor.ts'
import { walk } from '../../pipeline/markdown/walk.ts'
import { pairs } from '../faults/texts.ts'
import { seed } from '../support/fuzz.ts'
import { gfmExamples } from './gfm-examples.ts'
import { markdown } from './markdown-arbitrary.ts'

const stock = createProcessor([], false)
const footnotes = new Set(['n'])
const context = createContext(stock, [...footnotes])

/** Whether the hot path takes the nodes; where it does, the stock serialiser must write the same. */
function isTaken(nodes: readonly PhrasingContent[]): boolean {
  const text = writeSimply(nodes, footnotes)
  if (text !== undefined) expect(text, JSON.stringify(nodes)).toBe(canonicalText(nodes, context))
  return text !== undefined
}

/** The canonical content of each block of a text. */
function contentsOf(text: string): PhrasingContent[][] {
  const tree = stock.parse(text)
  const define = definitions(tree)
  const contents: PhrasingContent[][] = []
  walk(tree.children, (node) => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
      contents.push(canonicalNodes(node.children, define))
  })
  return contents
}

function filesIn(folder: string, ending: string): string[] {
  const root = join(import.meta.dirname, '../..', folder)
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ending) && !path.startsWith('.'))
    .map((path) => readFileSync(join(root, path), 'utf8'))
}

const words = fc.constantFrom(
  ...[
    'word',
    'été',
    'متن۔',
    'a',
    'w',
    '2023',
    '1.',
    '(a)',
    '“a”',
    'Trade, ',
    ' and ',
    ': ',
    '. ',
    ' ',
  ],
  ...[
    'w.x',
    's:/a',
    '-',
    '--',
    '---',
    '+',
    '#',
    '!',
    '[',
    ']',
    '(',
    ')',
    '*',
    '_',
    '`',
    '~',
    '<',
    '&',
  ],
  ...[
    '&a;',
    '@',
    'a@b.c',
    'www.a.b',
    '://',
    '\\',
    '\n',
    '|',
    '"',
    "'",
    '\u00A0',
    '\u200F',
    'e\u0301',
  ],
)
const value = fc.array(words, { minLength: 1, maxLength: 4 }).map((some) => some.join(''))
const easy = fc.constantFrom('word', 'a word', 'été', 'متن', '“a”', 'a.')
const url = fc.constantFrom(
  ...['/en/a', 'https://a.b/c?d=e#f', 'mailto:a@b.c', '#a', 'a b', 'a(b)', 'a&b', 'a_b', 'a~b', ''],
  ...[
    'word',
    'mailto:word',
    'x:word',
    'a*b',
    '<a>',
    'a\\b',
    'ftp://a',
    'http:a',
    '+a',
    '1.',
    '[a]',
  ],
)
const textNode = (one: fc.Arbitrary<string>) =>
  one.map((text) => ({ type: 'text' as const, value: text }))
const inside = fc
  .oneof({ weight: 9, arbitrary: textNode(easy) }, textNode(value))
  .map((node) => [node])
const marked: fc.Arbitrary<PhrasingContent> = fc.oneof(
  inside.map((children) => ({ type: 'emphasis' as const, children })),
  inside.map((children) => ({ type: 'strong' as const, children })),
  inside.map((children) => ({ type: 'delete' as const, children })),
  fc
    .oneof({ weight: 9, arbitrary: easy }, value)
    .map((code) => ({ type: 'inlineCode' as const, value: code })),
  fc
    .tuple(inside, fc.oneof(fc.constant('/en/a'), url))
    .map(([children, to]) => ({ type: 'link' as const, url: to, children })),
  fc.tuple(inside, url).map(([children, to]) => {
    return { type: 'link' as const, url: to, title: 'Title', children }
  }),
  fc
    .tuple(inside, value, url)
    .map(([children, title, to]) => ({ type: 'link' as const, url: to, title, children })),
  fc
    .tuple(easy, value, url, fc.constantFrom({}, { title: 'A title, été' }))
    .map(([a, b, to, title]) => {
      return { type: 'image' as const, url: to, alt: a + b, ...title }
    }),
  inside.map(([child]) => ({
    type: 'strong' as const,
    children: [
      child,
      { type: 'text' as const, value: ' ' },
      { type: 'emphasis' as const, children: [child] },
      { type: 'text' as const, value: ' a' },
    ] as PhrasingContent[],
  })),
  fc.constantFrom('n', 'm', 'N').map((label) => ({
    type: 'footnoteReference' as const,
    identifier: label.toLowerCase(),
    label,
  })),
  fc.constant({ type: 'break' as const }),
)
const gap = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(' ', ', then ', '. A word ', ' (a word) ', ' — ', ': ') },
  { weight: 2, arbitrary: fc.constantFrom(' a', 'a', '', '!', '(', ')', ' (', '“', '1', ', ') },
  { weight: 1, arbitrary: value },
)
/** Marks with texts between them, as a parser gives them, and such as none would give. */
const nodes = fc
  .tuple(
    fc.constantFrom<PhrasingContent[]>([], [], [{ type: 'text', value: 'A word ' }]),
    fc.array(fc.tuple(marked, textNode(gap)), { minLength: 1, maxLength: 3 }),
    fc.constantFrom('', 'end.', 'متن۔', 'a', '*'),
  )
  .map(([start, parts, end]) => {
    const middle = parts.flat()
    return [...start, ...middle.slice(0, -1), { type: 'text' as const, value: ` ${end}`.trimEnd() }]
  })
  .chain((some) => fc.constantFrom(some, some.slice(0, -1)))
  .filter((some) => some.length > 0)

describe('writing simple texts', () => {
  it.each([
    ['CommonMark’s examples', commonmark.tests.map((test: { markdown: string }) => test.markdown)],
    ['GFM’s', gfmExamples],
    ['published texts', pairs.flatMap(({ source, translation }) => [source, translation])],
    ['our own articles', filesIn('content', '.md')],
  ])('is as the stock serialiser writes %s', (_, texts) => {
    const taken = texts.flatMap(contentsOf).filter(isTaken)
    expect(taken.length).toBeGreaterThan(0)
  })

  it('is as the stock serialiser writes nodes put together at random', () => {
    let taken = 0
    const runs = 8000
    const property = fc.property(nodes, (some) => {
      taken += Number(isTaken(some))
    })
    fc.assert(property, { seed, numRuns: runs })
    expect(taken / runs).toBeGreaterThan(0.1)
    expect(taken / runs).toBeLessThan(0.9)
  })

  it('is as the stock serialiser writes Markdown that matters to the grammar', () => {
    const property = fc.property(markdown, (text) => void contentsOf(text).map(isTaken))
    fc.assert(property, { seed, numRuns: 1500 })
  })

  it.each([
    'A word [and a link](https://example.org/places/6) in it.',
    'A [link](/en/a "A title")',
    'An ![image](https://example.org/images/6.png) and [*a*](#b)',
    '*a* **b** `c`, a[^n]\n\n[^n]: N',
  ])('takes %j', (text) => {
    expect(contentsOf(text).filter((some) => !isTaken(some))).toEqual([])
  })

  it('takes nearly every text of our own articles', () => {
    const contents = filesIn('content', '.md').flatMap(contentsOf)
    expect(contents.filter(isTaken).length / contents.length).toBeGreaterThan(0.8)
  })
})
