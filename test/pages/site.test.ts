/** What the built site promises over all its pages: languages, addresses, links, feeds, sitemap. */
import { spawnSync } from 'node:child_process'
import type { Element } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fromXml } from 'xast-util-from-xml'
import { copyOwnPublication } from '../support/own-publication.ts'
import type { Publication } from '../support/publication.ts'
import { summarize } from '../support/rule.ts'

interface BuiltPage {
  /** Its path in the site: `ur/about/index.html`. */
  readonly file: string
  readonly elements: readonly Element[]
}

function pagesOf(publication: Publication): BuiltPage[] {
  return Object.keys(publication.snapshot('dist'))
    .filter((path) => path.endsWith('.html'))
    .map((path) => {
      const elements: Element[] = []
      visit(unified().use(rehypeParse).parse(publication.read(path)), 'element', (element) => {
        elements.push(element)
      })
      return { file: path.slice('dist/'.length), elements }
    })
}

/** What xmllint says of a document; nothing where it is well-formed. */
function lint(xml: string): string {
  const { error, stderr } = spawnSync('xmllint', ['--noout', '--nonet', '-'], { input: xml })
  if (error !== undefined)
    throw new Error('xmllint is missing: run `apt-get install -y libxml2-utils`', { cause: error })
  return stderr.toString()
}

const hrefOf = ({ properties }: Element) => String(properties.href ?? properties.src ?? '')
const relOf = ({ properties }: Element) => String(properties.rel ?? '')
const addressOf = (file: string) =>
  file
    .replace(/index\.html$/, '')
    .split('/')
    .map(encodeURIComponent)
    .join('/')

describe.each([
  'https://tarjuma.example',
  'https://host.example/some/base',
  'https://host.example/some/base/',
])('a site at %s', (url) => {
  let publication: Publication
  let pages: BuiltPage[]
  const base = url.endsWith('/') ? url : `${url}/`
  const removals: (() => void)[] = []
  afterAll(() => {
    for (const remove of removals) remove()
  })
  beforeAll(async () => {
    publication = copyOwnPublication({ url }, (remove) => removals.push(remove))
    await publication.build()
    pages = pagesOf(publication)
  })

  it('has no problem that the rules of pages know', async () => {
    expect((await publication.pageProblems()).map(summarize)).toEqual([])
  })

  it('has one h1 and a title on every page, and each id once', () => {
    expect(pages.length).toBe(13)
    for (const { file, elements } of pages) {
      const names = elements.map(({ tagName }) => tagName)
      expect(
        names.filter((name) => name === 'h1'),
        file,
      ).toHaveLength(1)
      expect(
        names.filter((name) => name === 'title'),
        file,
      ).toHaveLength(1)
      const ids = elements.flatMap(({ properties }) => properties.id ?? [])
      expect(new Set(ids).size, file).toBe(ids.length)
    }
  })

  it('names every language and its own address on every page but 404.html, in one set an article', () => {
    const sets = new Map<string, Set<string>>()
    for (const { file, elements } of pages) {
      const alternates = elements.filter(
        (element) =>
          element.tagName === 'link' &&
          relOf(element) === 'alternate' &&
          element.properties.hrefLang !== undefined,
      )
      if (file === '404.html') {
        expect(alternates).toEqual([])
        continue
      }
      const canonical = elements.find(
        (element) => element.tagName === 'link' && relOf(element) === 'canonical',
      )
      expect(canonical === undefined ? '' : hrefOf(canonical)).toBe(base + addressOf(file))
      expect(alternates.map(({ properties }) => properties.hrefLang)).toEqual([
        'en',
        'fr',
        'ur',
        'x-default',
      ])
      const set = alternates.map(hrefOf).join('\n')
      sets.set(set, (sets.get(set) ?? new Set()).add(file))
    }
    // Three sets of four pages each: the index pages, and two articles.
    expect([...sets.values()].map(({ size }) => size)).toEqual([4, 4, 4])
  })

  it('has no link to the root of the host, but on 404.html', () => {
    for (const { file, elements } of pages)
      for (const href of elements.map(hrefOf))
        if (file !== '404.html') expect(href, file).not.toMatch(/^\//)
  })

  it('has Atom feeds with RFC 3339 dates, and a sitemap of every page', () => {
    for (const locale of ['en', 'fr', 'ur']) {
      const texts: Record<string, string[]> = {}
      const links: string[] = []
      visit(
        fromXml(publication.read(`dist/${locale}/feed.xml`)),
        'element',
        ({ name, attributes, children }) => {
          const [child] = children
          texts[name] = [...(texts[name] ?? []), child?.type === 'text' ? child.value : '']
          if (name === 'link') links.push(`${attributes.rel} ${attributes.href}`)
        },
      )
      for (const date of [...(texts.updated ?? []), ...(texts.published ?? [])])
        expect(date).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/)
      expect(texts.entry).toHaveLength(2)
      expect(links).toContain(`self ${base}${locale}/feed.xml`)
      expect(links).toContain(`alternate ${base}${locale}/`)
      expect(texts.updated?.[0]).toBe(texts.published?.[0])
    }
    const locations: string[] = []
    visit(
      fromXml(publication.read('dist/sitemap.xml')),
      'element',
      ({ name, children: [child] }) => {
        if (name === 'loc' && child?.type === 'text') locations.push(child.value)
      },
    )
    const addresses = pages
      .filter(({ file }) => file !== '404.html')
      .map(({ file }) => base + addressOf(file))
    expect(locations.sort()).toEqual(addresses.sort())
    expect(publication.read('dist/robots.txt')).toContain(`Sitemap: ${base}sitemap.xml\n`)
  })

  it('has feeds and a sitemap that xmllint takes', () => {
    const xml = ['sitemap.xml', ...['en', 'fr', 'ur'].map((locale) => `${locale}/feed.xml`)]
    for (const file of xml) expect(lint(publication.read(`dist/${file}`)), file).toBe('')
    expect(lint('<feed><entry></feed>')).toContain('mismatch')
  })

  it('has JSON-LD that names the work and its translations, under a policy that lets nothing else run', () => {
    for (const { file, elements } of pages.filter(({ file }) => /^(en|fr|ur)\/.+\//.test(file))) {
      const script = elements.find(({ tagName }) => tagName === 'script')
      const [child] = script?.children ?? []
      const data: Record<string, unknown> = JSON.parse(child?.type === 'text' ? child.value : '{}')
      expect(data, file).toMatchObject({
        '@type': 'NewsArticle',
        url: base + addressOf(file),
        inLanguage: file.slice(0, 2),
      })
      expect('workTranslation' in data).toBe(file.startsWith('en/'))
      expect('translationOfWork' in data).toBe(!file.startsWith('en/'))
      const policy = elements.find(
        ({ properties }) =>
          String(properties.httpEquiv).toLowerCase() === 'content-security-policy',
      )
      expect(policy?.properties.content).toMatch(
        /^default-src 'none'; .*script-src 'sha256-[\w+/=]+'/,
      )
    }
  })
})

describe('an article that is not in every language', () => {
  it('is in no hreflang, sitemap, feed or switcher of the language that it lacks', async () => {
    const publication = copyOwnPublication()
    publication.write({
      'content/about.md': publication
        .read('content/about.md')
        .replace('\n---\n\n', '\nlocales: [en, fr]\n---\n\n'),
    })
    publication.remove('locales/ur/about.json')
    publication.remove('locales/.stamps/ur/about.json')
    const { published, problems } = await publication.build()
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(published).toBeDefined()
    const other = 'dist/en/about/index.html'
    expect(publication.has('dist/ur/about')).toBe(false)
    expect(publication.read(other)).not.toMatch(/hreflang="ur"|ur_PK/)
    expect(publication.read('dist/sitemap.xml')).not.toContain('/ur/about/')
    expect(publication.read('dist/ur/feed.xml')).not.toContain('about')
  })
})

describe('hostile words', () => {
  it('leave the feed and the sitemap well-formed', async () => {
    const evil = ']]> <script>&amp; "\' </title>'
    const publication = copyOwnPublication()
    publication.write({
      'content/about.md': publication
        .read('content/about.md')
        .replace(/^author: .*$/m, `author: ${JSON.stringify(evil)}`),
    })
    expect((await publication.build()).published).toBeDefined()
    const names: string[] = []
    visit(
      fromXml(publication.read('dist/ur/feed.xml')),
      'element',
      ({ name, children: [child] }) => {
        if (name === 'name' && child?.type === 'text') names.push(child.value)
      },
    )
    expect(names).toContain(evil)
    expect(() => fromXml(publication.read('dist/sitemap.xml'))).not.toThrow()
  })
})
