/**
 * Guarantee 6, nothing let in: translations are data. Whatever a catalog holds, no script, event
 * handler, dangerous link or raw HTML is on a page, and no slug or locale writes outside `dist/`.
 */
import fc from 'fast-check'
import type { Root as HastRoot } from 'hast'
import type { Root } from 'mdast'
import rehypeParse from 'rehype-parse'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import { rules } from '../../pipeline/check/registry.ts'
import { createProcessor } from '../../pipeline/markdown/processor.ts'
import { safeProtocols } from '../../pipeline/markdown/url.ts'
import { createContentRenderer } from '../../pipeline/render/content.ts'
import { resolveConfig } from '../../pipeline/resolve-config.ts'
import { seed } from '../support/fuzz.ts'
import {
  article,
  createPublication,
  createTranslated,
  defaultOptions,
} from '../support/publication.ts'

const poison = fc.constantFrom(
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](&#106;avascript:alert(1))',
  '[x](java&#10;script:alert(1))',
  '[x](<java\nscript:alert(1)>)',
  '[x](\u0001javascript:alert(1))',
  '![x](data:text/html,<script>)',
  '![x](javascript:alert(1))',
  '<javascript:alert(1)>',
  '<a href="javascript:x">',
  '<svg/onload=alert(1)>',
  '[x](vbscript:x)',
  '</p></main><script>',
  '<!--',
  '-->',
  '<style>*{}</style>',
  '"><script>',
  "' onmouseover='x",
  '[x](a "\\" onclick=x")',
  '[x]: javascript:alert(1)',
  '[^n]',
  '&lt;script&gt;',
  '`<script>`',
  '<iframe src=//x>',
  '[x](//x.example "t")',
  '$t(x)',
  '{{x}}',
  '<b>',
)
const hostile = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: poison },
      {
        weight: 2,
        arbitrary: fc.constantFrom('mot', ' ', '\n', '*', '[', ']', '(', ')', '\\', '`', ':'),
      },
      { weight: 1, arbitrary: fc.string({ maxLength: 4 }) },
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(''))

/** What on a page could run or leave it: nothing of that is ever there. */
function dangers(html: string): string[] {
  const found: string[] = []
  visit(
    unified().use(rehypeParse).parse(html),
    'element',
    ({ children: [child], tagName, properties }) => {
      // JSON-LD is data; as long as it is JSON, nothing has broken out of it.
      if (tagName === 'script' && properties.type === 'application/ld+json') {
        JSON.parse(child?.type === 'text' ? child.value : '')
        return
      }
      if (['script', 'style', 'iframe', 'object', 'embed', 'svg', 'form', 'base'].includes(tagName))
        found.push(tagName)
      for (const [name, value] of Object.entries(properties)) {
        if (/^on/i.test(name) || name === 'style') found.push(name)
        if (!['href', 'src', 'srcSet', 'action', 'formAction', 'xLinkHref'].includes(name)) continue
        const { protocol } = new URL(String(value), 'https://base.example/')
        if (!safeProtocols.includes(protocol.slice(0, -1))) found.push(protocol)
      }
    },
  )
  return found
}

const settings = resolveConfig(defaultOptions, '/', rules)
const sanitizing = resolveConfig({ ...defaultOptions, rawHtml: 'sanitize' }, '/', rules)
const stringifier = unified().use(rehypeStringify).freeze()

describe('nothing let in', () => {
  it.each([
    ['refused', createContentRenderer(settings)],
    ['sanitised', createContentRenderer(sanitizing)],
  ])('the renderer alone lets nothing through, HTML %s', async (_name, renderContent) => {
    const processor = createProcessor()
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const tree: Root = processor.parse(text)
        const hast: HastRoot = await renderContent(
          tree,
          { footnotes: text, table: text, back: () => text },
          (href) => ({ href }),
        )
        expect(dangers(stringifier.stringify(hast))).toEqual([])
      }),
      { numRuns: 600, seed },
    )
  })

  it('a hostile catalog is a problem or harmless on the page', { timeout: 60_000 }, async () => {
    const publication = await createTranslated(
      'Some words.\n\n## A heading\n\n| a cell |\n| --- |\n| b cell |',
      undefined,
      { targetLocales: ['fr'] },
    )
    const catalog = publication.readJson('locales/fr/a.json')
    const keys = Object.keys(catalog).filter((key) => key !== '$schema')
    let published = 0
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...keys), hostile, async (key, text) => {
        publication.write({ 'locales/fr/a.json': { ...catalog, [key]: text } })
        const { problems, published: isPublished } = await publication.build()
        expect(isPublished === undefined).toBe(
          problems.some(({ severity }) => severity === 'error'),
        )
        if (isPublished === undefined) return
        published++
        for (const page of ['dist/fr/a/index.html', 'dist/fr/index.html'])
          expect(dangers(publication.read(page))).toEqual([])
      }),
      { numRuns: 200, seed },
    )
    expect(published).toBeGreaterThan(20)
  })

  it('hostile furniture, titles and authors are text', async () => {
    const evil = '<script>alert(1)</script>" onload="x'
    const publication = createPublication(
      {
        'content/a.md': `---\ntitle: ${JSON.stringify(evil)}\ndate: 2023-06-06\nauthor: ${JSON.stringify(evil)}\ndescription: ${JSON.stringify(evil)}\n---\n`,
        'locales/en/site.json': {
          'site-title': evil,
          'site-description': evil,
          footer: evil,
          languages: evil,
        },
      },
      { targetLocales: [] },
    )
    await publication.sync()
    expect((await publication.build()).published).toBeDefined()
    for (const page of ['dist/index.html', 'dist/en/index.html', 'dist/en/a/index.html']) {
      expect(dangers(publication.read(page))).toEqual([])
    }
  })

  it('no translated slug writes outside its locale, or over a page of another', {
    timeout: 60_000,
  }, async () => {
    const publication = createPublication(
      {
        'content/news/a.md': `---\ntitle: A title\ndate: 2023-06-06\nslug: own\n---\n`,
        'content/b.md': article('Text.'),
      },
      { targetLocales: ['fr'] },
    )
    await publication.sync()
    const strings = publication.readJson('locales/fr/news/a.json')
    publication.write({
      'locales/fr/b.json': Object.fromEntries(
        Object.entries(publication.readJson('locales/en/b.json')).map(([key, text]) => [
          key,
          `Mot ${text}`,
        ]),
      ),
    })
    const pieces = fc.constantFrom(
      '..',
      '/',
      '\\',
      '.',
      'a',
      'b',
      'index.html',
      '%2e%2e',
      '\u0000',
      '؟',
      'ترجمہ',
      ' ',
      '#',
      '?',
      'CON',
      ':',
      '\uD800',
      '-',
    )
    const slug = fc.array(pieces, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''))
    await fc.assert(
      fc.asyncProperty(slug, async (text) => {
        publication.write({
          'locales/fr/news/a.json': { ...strings, title: 'Un titre', slug: text },
        })
        await publication.build()
        const outside = Object.keys({ ...publication.snapshot('.') }).filter(
          (path) => !/^(content|locales|dist)\//.test(path),
        )
        expect(outside).toEqual([])
        const pages = Object.keys(publication.snapshot('dist')).filter((path) =>
          path.endsWith('.html'),
        )
        expect(
          pages.filter(
            (path) =>
              !/^dist\/(index\.html|404\.html|(b|news\/a)\/index\.html|(en|fr)\/(index\.html|b\/index\.html|news\/[^/]+\/index\.html))$/.test(
                path,
              ),
          ),
        ).toEqual([])
      }),
      { numRuns: 150, seed },
    )
  })
})
