/**
 * Guarantee 1, nothing lost: sending every segment through its canonical text and back gives the HTML
 * of the plain pipeline, a soft line break and a run of blanks being one space.
 */
import commonmark from 'commonmark-spec'
import manifest from 'commonmark-spec/package.json' with { type: 'json' }
import fc from 'fast-check'
import type { Root } from 'mdast'
import rehypeStringify from 'rehype-stringify'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { remarkLocalize, remarkSegment } from '../../pipeline/index.ts'
import { addHeadingIds } from '../../pipeline/segment/heading-ids.ts'
import { seed } from '../support/fuzz.ts'
import { gfmExamples } from './gfm-examples.ts'
import { markdown } from './markdown-arbitrary.ts'

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).freeze()
const segmenter = parser().use(remarkSegment).freeze()
const toHtml = unified().use(remarkRehype).use(rehypeStringify).freeze()

/** The HTML of the plain pipeline, and of the one through canonical texts. */
function bothWays(text: string): { plain: string; through: string; file: VFile } {
  const tree = parser.parse(text)
  addHeadingIds(tree)
  const plain = foldBlanks(html(tree))

  const file = new VFile(text)
  const segmented = segmenter.runSync(segmenter.parse(text), file)
  const translations = Object.fromEntries(
    (file.data.segments ?? []).map((segment) => [segment.key, segment.text]),
  )
  const localizer = parser().use(remarkLocalize, { sourceLocale: 'en', translations }).freeze()
  const through = foldBlanks(html(localizer.runSync(segmented, file) as Root))
  return { plain, through, file }
}

function html(tree: Root): string {
  return toHtml.stringify(toHtml.runSync(tree))
}

/**
 * Blanks as a browser shows them, but in `pre`: a run is one space; at an edge of a block, where only a
 * comment leaves one, and at the start of a line behind `<br>` there is none.
 */
function foldBlanks(text: string): string {
  return text
    .split(/(<pre>[\s\S]*?<\/pre>)/)
    .map((part, index) => (index % 2 === 1 ? part : foldOutsidePre(part)))
    .join('')
}

function foldOutsidePre(html: string): string {
  return html
    .replace(/[ \t\r\n]+/g, ' ')
    .replaceAll('<br> ', '<br>')
    .replace(/(<br>(?:<(?!\/)[^>]*>)+) /g, '$1')
    .replace(/(<(?:p|h[1-6]|li|t[hd])\b[^>]*>) /g, '$1')
    .replace(/ (?=<\/(?:p|h[1-6]|li|t[hd])>)/g, '')
}

describe('nothing lost', () => {
  it('has all 652 examples of CommonMark 0.31.2', () => {
    expect(manifest.version).toBe('0.31.2')
    expect(commonmark.tests).toHaveLength(652)
  })

  it.each(commonmark.tests.map(({ number, section, markdown }) => ({ number, section, markdown })))(
    'CommonMark example $number ($section)',
    ({ markdown }) => {
      const { plain, through, file } = bothWays(markdown)
      expect(through).toBe(plain)
      expect(file.messages).toEqual([])
    },
  )

  it.each(gfmExamples)('GFM %j', (example) => {
    const { plain, through, file } = bothWays(example)
    expect(through).toBe(plain)
    expect(file.messages).toEqual([])
  })

  it.each(['\\\n[\n](b)[](b)\nword\n'])('found by fuzzing: %j', (text) => {
    const { plain, through } = bothWays(text)
    expect(through).toBe(plain)
  })

  it('any Markdown, or a problem at its place', () => {
    const numRuns = 800
    let refused = 0
    fc.assert(
      fc.property(markdown, (text) => {
        const { plain, through, file } = bothWays(text)
        if (file.messages.length > 0) refused++
        else expect(through).toBe(plain)
      }),
      { numRuns, seed },
    )
    // What has no canonical text is refused with a problem; that is rare even in this wild Markdown.
    expect(refused / numRuns).toBeLessThan(0.02)
  })
})
