/**
 * What sanitising takes from a page is never silent: for every CommonMark and GFM example the
 * published content is the plain pipeline's HTML, or a problem says what is not published.
 */
import commonmark from 'commonmark-spec'
import rehypeStringify from 'rehype-stringify'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import { createChecker } from '../../pipeline/check/check.ts'
import { rules } from '../../pipeline/check/registry.ts'
import { createProcessor } from '../../pipeline/markdown/processor.ts'
import { parseCatalog } from '../../pipeline/read/catalog.ts'
import { createContentRenderer } from '../../pipeline/render/content.ts'
import { resolveConfig } from '../../pipeline/resolve-config.ts'
import { segmentArticle } from '../../pipeline/segment/segment.ts'
import { defaultOptions } from '../support/publication.ts'
import { gfmExamples } from './gfm-examples.ts'

const settings = resolveConfig(defaultOptions, '/', rules)
const checker = createChecker(rules, settings)
const processor = createProcessor()
const renderContent = createContentRenderer(settings)
const stringifier = unified().use(rehypeStringify).freeze()
const noCatalog = parseCatalog('locales/en/a.json', 'en', 'a', '{}')

async function publish(text: string) {
  const manuscript = {
    slug: 'a',
    file: 'content/a.md',
    frontMatter: { title: 'A', date: '2023-06-06', draft: false },
    fieldPlaces: new Map(),
    images: new Map(),
    tree: processor.parse(text),
  }
  const { article } = segmentArticle(manuscript, noCatalog, processor)
  const problems = checker
    .article(article, 'required')
    .filter(({ ruleId }) => ruleId !== 'source-catalog-drift')
  const toHast = unified().use(remarkRehype, { clobberPrefix: '' })
  const plain = stringifier.stringify(await toHast.run(structuredClone(article.tree)))
  const words = {
    footnotes: 'Footnotes',
    table: 'Table',
    back: (number: string) => `Back to reference ${number}`,
  }
  // Code and tables can be scrolled by keyboard: that is the page's, not the content's.
  const published = stringifier
    .stringify(await renderContent(article.tree, words, (href) => ({ href })))
    .replaceAll('<pre tabindex="0">', '<pre>')
    .replaceAll(/<svg class="icon mirrored".*?<\/svg>/g, '↩')
    .replaceAll(
      '<div class="table" role="region" aria-label="Table" tabindex="0"><table>',
      '<table>',
    )
    .replaceAll('</table></div>', '</table>')
  // Addresses are written plainly: two examples of CommonMark.
  const plainly = plain
    .replace('href="foo):"', 'href="./foo):"')
    .replace('href="MAILTO:', 'href="mailto:')
  // Alignment is a class on the page, an obsolete attribute in the plain pipeline.
  const aligned = plainly.replace(
    / align="(left|right|center)"/g,
    (_, side: string) => ` class="align-${{ left: 'start', right: 'end' }[side] ?? side}"`,
  )
  return { plain: aligned, published, problems: problems.map(({ ruleId }) => ruleId) }
}

const examples = [...commonmark.tests.map(({ markdown }) => markdown), ...gfmExamples]

/** The examples whose links are not published, with the problem that says so: unknown protocols. */
const refused = {
  '<irc://foo.bar:2233/baz>\n': ['unsafe-url'],
  '<a+b+c:d>\n': ['unsafe-url'],
  '<made-up-scheme://foo,bar>\n': ['unsafe-url'],
  '<localhost:5001/foo>\n': ['unsafe-url'],
}

describe('sanitising', () => {
  it('takes from the page only what a problem names', async () => {
    const different: Record<string, readonly string[]> = {}
    for (const example of examples) {
      const { plain, published, problems } = await publish(example)
      if (plain !== published) different[example] = problems
    }
    expect(different).toEqual(refused)
  })

  it('leaves no HTML of an example out without a problem', async () => {
    const withHtml: string[] = []
    for (const example of examples) {
      const html: string[] = []
      visit(processor.parse(example), 'html', ({ value }) => {
        if (!/^\s*(<!--[\s\S]*?-->\s*)+$/.test(value)) html.push(value)
      })
      if (html.length === 0) continue
      withHtml.push(example)
      const { problems } = await publish(example)
      expect(problems.filter((kind) => kind === 'raw-html-in-source')).toHaveLength(html.length)
    }
    expect(withHtml.length).toBeGreaterThan(50)
  })
})
