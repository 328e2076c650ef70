/** What a page can be made of that pages are seldom made of: nothing breaks, is lost or gets in. */
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import { pseudoTranslation } from '../support/pseudo-translation.ts'
import { article, createPublication, type Files, translateAll } from '../support/publication.ts'

async function built(files: Files, translate?: (text: string, locale: string) => string) {
  const publication = createPublication(files, { cards: true })
  await translateAll(publication, translate)
  const { published, problems } = await publication.build()
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(published).toBeDefined()
  return publication
}

function metaOf(html: string): Map<string, string> {
  const found = new Map<string, string>()
  visit(unified().use(rehypeParse).parse(html), 'element', ({ tagName, properties, children }) => {
    const [child] = children
    if (tagName === 'title' && child?.type === 'text') found.set('title', child.value)
    const name = properties.name ?? properties.property
    if (tagName === 'meta' && name !== undefined && name !== null)
      found.set(String(name), String(properties.content))
  })
  return found
}

/** As `pseudoTranslation` writes it, behind its first word. */
function titleIn(title: string, locale: string): string {
  return locale === 'ur' ? pseudoTranslation(title, locale) : title
}

describe('a page', () => {
  it('with a title of 300 characters has it whole, and a card', async () => {
    const title = 'Ferries sail '.repeat(30).slice(0, 300).trim()
    const publication = await built({ 'content/a.md': article('Text.', title) })
    for (const locale of ['en', 'fr', 'ur']) {
      const html = publication.read(`dist/${locale}/a/index.html`)
      const meta = metaOf(html)
      expect(meta.get('og:title')).toContain(titleIn(title, locale))
      expect(meta.get('title')).toContain(titleIn(title, locale))
      expect(
        publication.has(`dist/${meta.get('og:image')?.replace('https://example.org/', '')}`),
      ).toBe(true)
    }
  })

  it('whose Urdu title starts with a Latin name is still set from right to left', async () => {
    const publication = await built(
      { 'content/a.md': article('Text.', 'IBM comes') },
      (text, locale) =>
        locale === 'ur' && text === 'IBM comes' ? 'IBM لاہور میں' : `ترجمہ ${text}`,
    )
    const html = publication.read('dist/ur/a/index.html')
    const meta = metaOf(html)
    expect(meta.get('title')).toBe('\u200FIBM لاہور میں · چراغ')
    expect(meta.get('og:title')).toBe('\u200FIBM لاہور میں')
    expect(publication.read('dist/ur/feed.xml')).toContain('<title>\u200FIBM لاہور میں</title>')
    expect(html).toContain('<h1><bdi dir="ltr">IBM</bdi> لاہور میں</h1>')
  })

  it('without a description has no empty one', async () => {
    const publication = await built({ 'content/a.md': article('Text.') })
    for (const locale of ['en', 'fr', 'ur']) {
      const meta = metaOf(publication.read(`dist/${locale}/a/index.html`))
      expect([meta.has('description'), meta.has('og:description')]).toEqual([false, false])
      expect(publication.read(`dist/${locale}/index.html`)).not.toMatch(/<p><\/p>/)
      expect(publication.read(`dist/${locale}/feed.xml`)).not.toContain('<summary')
    }
  })

  it('by an author of many signs says the name as it is, everywhere', async () => {
    const author = '</script><b>"O\'Neil" & <Söhne>'
    const publication = await built({
      'content/a.md': article('Text.').replace('date:', `author: ${JSON.stringify(author)}\ndate:`),
    })
    const html = publication.read('dist/en/a/index.html')
    const scripts: unknown[] = []
    const authors: string[] = []
    const bold: string[] = []
    visit(
      unified().use(rehypeParse).parse(html),
      'element',
      ({ tagName, properties, children }) => {
        const [child] = children
        if (tagName === 'script' && child?.type === 'text') scripts.push(JSON.parse(child.value))
        if (tagName === 'b') bold.push(tagName)
        if (String(properties.className) === 'author' && child?.type === 'text')
          authors.push(child.value)
      },
    )
    expect(bold).toEqual([])
    expect(scripts).toMatchObject([{ author: { name: author } }])
    // On the page the quotes are set as English has them.
    expect(authors).toEqual(['</script><b>“O’Neil” & <Söhne>'])
  })
})
