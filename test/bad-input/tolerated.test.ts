/** What looks like bad input and is none: it is published whole, and links lead where they should. */
import { describe, expect, it } from 'vitest'
import { article, createPublication, translateAll } from '../support/publication.ts'
import { createTwoArticles } from '../support/two-articles.ts'

describe('an article', () => {
  it.each([
    ['without a line behind the front matter', '---\ntitle: Title only\ndate: 2023-06-06\n---'],
    ['with a comment only', article('<!-- to be written -->', 'Title only')],
  ])('without a body is published with its title: %s', async (_name, text) => {
    const publication = createPublication({
      'content/a.md': text,
      'content/b.md': article('Text.'),
    })
    await translateAll(publication)
    expect(await publication.problems()).toEqual([])
    await publication.build()
    expect(publication.read('dist/fr/a/index.html')).toContain('<h1>Traduction Title only</h1>')
  })

  it.each([
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['CR', (text: string) => text.replaceAll('\n', '\r')],
    ['blanks behind the fences', (text: string) => text.replaceAll('---\n', '--- \n')],
  ])('with %s is the same to sync, check and build', async (_name, change) => {
    const publication = await createTwoArticles()
    const dist = publication.snapshot('dist')
    publication.write({ 'content/bad.md': change(publication.read('content/bad.md')) })
    expect((await publication.sync()).writes).toEqual([])
    expect(await publication.problems()).toEqual([])
    await publication.build()
    expect(publication.snapshot('dist')).toEqual(dist)
  })

  it.each([
    ['brackets', '['.repeat(5000)],
    ['brackets of images', '![a]('.repeat(1000)],
    ['asterisks', '*a '.repeat(1500)],
    ['grave accents', '`a``'.repeat(3000)],
    ['100 quotations', `${'>'.repeat(95)} a`],
    ['a thematic break of 200 hyphens', `a\n\n${'- '.repeat(200)}`],
    ['opening angle brackets', '<a '.repeat(3000)],
  ])('with thousands of unclosed %s is published', async (_name, body) => {
    const publication = createPublication(
      { 'content/a.md': article(body), 'content/b.md': article('Text.') },
      { targetLocales: [] },
    )
    await publication.sync()
    expect(await publication.problems()).toEqual([])
    expect((await publication.build()).published).toBeDefined()
  })

  it('of 2 MB is published', { timeout: 30_000 }, async () => {
    const paragraph = `A paragraph: ${'prosegoesonandon '.repeat(2000)}\n\n`
    const body = `${paragraph.repeat(Math.ceil(2_000_000 / paragraph.length))}The *end*.`
    const publication = createPublication(
      { 'content/a.md': article(body), 'content/b.md': article('Text.') },
      { targetLocales: [] },
    )
    await publication.sync()
    expect((await publication.build()).published).toBeDefined()
    expect(publication.read('dist/en/a/index.html').length).toBeGreaterThan(2_000_000)
    expect(publication.read('dist/en/a/index.html')).toContain('<p>The <em>end</em>.</p>')
  })
})

describe('a file name', () => {
  const names = [
    'with blanks',
    'اردو مضمون',
    'a#b',
    'a?b',
    '100%',
    '%41',
    "l’été d'hiver",
    'e\u0301te\u0301',
    'a&b=c+d',
    'a:b',
    'قسم/سن 2023',
  ]

  it('of any letters and signs gives pages, and links to them that resolve', async () => {
    const files = names.map((name, index) => [
      `content/${name}.md`,
      article('Text.', `No ${index}`),
    ])
    const links = names
      .map(
        (name, index) => `[l${index}](<${name.split('/').map(encodeURIComponent).join('/')}.md#x>)`,
      )
      .join(' and ')
    const publication = createPublication({
      ...Object.fromEntries(files),
      'content/links.md': article(links),
    })
    await translateAll(publication)
    expect(await publication.problems()).toEqual([])
    await publication.build()
    for (const locale of ['en', 'fr', 'ur']) {
      const expected = names.map((name) => `dist/${locale}/${name.normalize('NFC')}/index.html`)
      for (const page of [`${locale}/index.html`, `${locale}/links/index.html`]) {
        const resolved = hrefsOf(publication.read(`dist/${page}`))
          .filter((href) => !/^https:/.test(href))
          .map((href) => new URL(href, `https://example.org/${page}`))
        for (const url of resolved) expect(url.search).toBe('')
        const targets = resolved.map(({ pathname }) => decodeURIComponent(`dist${pathname}`))
        const pages = targets
          .filter((path) => path.endsWith('/'))
          .map((path) => `${path}index.html`)
        for (const path of pages) expect(publication.has(path), path).toBe(true)
        expect(pages).toEqual(expect.arrayContaining(expected))
      }
    }
  })
})

/** The addresses of a page's links, as a browser gets them: character references decoded. */
function hrefsOf(html: string): string[] {
  return [...html.matchAll(/ href=(?:"([^"]*)"|'([^']*)'|([^\s>]+))/g)].map(([, ...values]) =>
    (values.find((value) => value !== undefined) ?? '')
      .replace(/&#x([0-9A-Fa-f]+);/g, (_, code: string) =>
        String.fromCodePoint(Number.parseInt(code, 16)),
      )
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&'),
  )
}
