/**
 * The hot path of rendering against the stock way: what it accepts, it makes exactly as that does. Over
 * all examples of CommonMark and GFM, our own articles, and Markdown made of what matters to it.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import commonmark from 'commonmark-spec'
import fc from 'fast-check'
import type { Root as HastRoot } from 'hast'
import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import { createProcessor } from '../../pipeline/markdown/processor.ts'
import { createContentRenderer } from '../../pipeline/render/content.ts'
import { sanitizeSchema } from '../../pipeline/render/sanitize-schema.ts'
import { makeSimpleContent } from '../../pipeline/render/simple-content.ts'
import { writeHtml } from '../../pipeline/render/write-html.ts'
import { seed } from '../support/fuzz.ts'
import { gfmExamples } from './gfm-examples.ts'
import { markdown } from './markdown-arbitrary.ts'
import { nearlySimple, noteIn, notes } from './simple-markdown.ts'

const processor = createProcessor()
const settings = { rawHtml: 'refuse' as const, rehypePlugins: [] }
const stock = createContentRenderer(settings, sanitizeSchema, false)
const hot = createContentRenderer(settings)
const words = { footnotes: 'Notes', table: 'Table', back: (number: string) => `Back ${number}` }

/** Whether the hot path takes it; where it does, tree, addresses asked for and HTML must be the stock way's. */
async function isTaken(tree: Root): Promise<boolean> {
  const render = async (renderer: typeof hot) => {
    const asked: string[] = []
    const content = await renderer(tree, words, (url) => {
      if (!/^#fn(ref)?-/.test(url)) asked.push(url)
      return url.startsWith('/') ? { href: `..${url}`, hrefLang: 'en' } : { href: url }
    })
    return { asked, content: withoutPositions(content), html: writeHtml(content.children as never) }
  }
  if (makeSimpleContent(tree, words, (href) => ({ href })) === undefined) return false
  expect(await render(hot)).toEqual(await render(stock))
  return true
}

function withoutPositions(tree: HastRoot): HastRoot {
  visit(tree, (node) => {
    delete node.position
    // What the steps before have noted; nothing behind reads it.
    delete node.data
  })
  return tree
}

async function countTaken(texts: readonly string[]): Promise<number> {
  let taken = 0
  for (const text of texts) if (await isTaken(processor.parse(text))) taken++
  return taken
}

describe('the hot path of rendering', () => {
  it('makes the examples of CommonMark and GFM as the stock way does', async () => {
    const examples = [...commonmark.tests.map(({ markdown }) => markdown), ...gfmExamples]
    expect((await countTaken(examples)) / examples.length).toBeGreaterThan(0.5)
  })

  it.each([
    '| a | *b* |\n| :- | -: |\n| c |\n| d | e | f |',
    'a[^n] b[^m] c[^n]\n\n[^n]: note [^m] *a*\n\n[^m]: [x](/y)\n\n    - z [^n]',
    '- [ ] a\n- [x] *b*\n- c\n\n1. [x] a\n\n   b\n2. c',
    '[a *b*][c], ![d][C]\n\n[c]: /e "f"\n[c]: /g',
  ])('makes %j as the stock way does', async (text) => {
    expect(await isTaken(processor.parse(text))).toBe(true)
  })

  it('makes the blocks of our own articles as the stock way does, and most of them', async () => {
    const folder = join(import.meta.dirname, '../../content')
    const files = readdirSync(folder).filter((name) => name.endsWith('.md'))
    const blocks = files
      .flatMap((name) => processor.parse(readFileSync(join(folder, name), 'utf8')).children)
      .map((block): Root => ({ type: 'root', children: [block] }))
    let taken = 0
    for (const one of blocks) if (await isTaken(one)) taken++
    expect(taken / blocks.length).toBeGreaterThan(0.6)
  })

  it('makes any Markdown as the stock way does, or declines', async () => {
    let taken = 0
    await fc.assert(
      fc.asyncProperty(markdown, async (text) => {
        if (await isTaken(processor.parse(text))) taken++
      }),
      { seed, numRuns: 1000 },
    )
    expect(taken).toBeGreaterThan(100)
  })

  it('makes what is nearly simple as the stock way does, whatever the steps before have noted', async () => {
    let taken = 0
    await fc.assert(
      fc.asyncProperty(nearlySimple, notes, async (text, noted) => {
        const tree = processor.parse(text)
        noteIn(tree, noted)
        if (await isTaken(tree)) taken++
      }),
      { seed, numRuns: 2000 },
    )
    expect(taken / 2000).toBeGreaterThan(0.25)
    expect(taken / 2000).toBeLessThan(0.9)
  })
})
