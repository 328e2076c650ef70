import { describe, expect, it } from 'vitest'
import { useBuiltSite } from '../support/built-site.ts'

describe.each(['https://example.org', 'https://example.org/news/'])(
  'page-alternates at %s',
  (url) => {
    const site = useBuiltSite({ url })
    const base = url.replace(/\/?$/, '/')
    const file = 'dist/ur/a/index.html'
    const link = (hreflang: string, href = `${base}${hreflang}/a/`) =>
      `<link rel="alternate" hreflang="${hreflang}" href="${href}">`
    const problems = async () =>
      (await site.problems('page-alternates')).map(({ arguments: args, place }) => ({
        ...args,
        place,
      }))

    it('is content with the pages of a build', async () => {
      expect(await problems()).toEqual([])
    })

    it('reports a language that one page leaves out, at that page, beside another', async () => {
      site.edit(file, link('fr'), '')
      expect(await site.problems('page-alternates')).toEqual([
        {
          kind: 'page-alternates',
          severity: 'error',
          locale: 'ur',
          arguments: { fault: 'differs', hreflang: 'ur', href: expect.stringMatching(/^dist\//) },
          place: site.placeOf(file, link('en')),
          cause: expect.stringMatching(/^dist\/.*index\.html:\d+:\d+$/),
        },
      ])
    })

    it('reports an address that is another article’s', async () => {
      site.edit(file, link('fr'), link('fr', `${base}fr/b/`))
      expect(await problems()).toMatchObject([{ fault: 'differs', hreflang: 'ur' }])
    })

    it('reports a page that leaves itself out, one without x-default, and one with nothing', async () => {
      site.edit(file, link('ur'), '')
      site.edit('dist/fr/b/index.html', link('x-default', `${base}b/`), '')
      const index = 'dist/en/index.html'
      const html = site.publication.read(index)
      site.publication.write({ [index]: html.replace(/<link rel="alternate" hreflang[^>]*>/g, '') })
      expect(await problems()).toEqual([
        {
          fault: 'missing',
          hreflang: 'en',
          href: `${base}en/`,
          place: site.placeOf(index, '<main'),
        },
        {
          fault: 'missing',
          hreflang: 'x-default',
          href: undefined,
          place: site.placeOf(index, '<main'),
        },
        {
          fault: 'missing',
          hreflang: 'x-default',
          href: undefined,
          place: site.placeOf('dist/fr/b/index.html', '<main'),
        },
        {
          fault: 'missing',
          hreflang: 'ur',
          href: `${base}ur/a/`,
          place: site.placeOf(file, '<main'),
        },
      ])
    })

    it('reports relative addresses, those that lead nowhere, and a language that stands twice', async () => {
      site.edit(file, link('fr'), link('fr', '../../fr/a/'))
      site.edit('dist/en/a/index.html', link('fr'), link('fr', `${base}fr/c/`))
      site.edit('dist/fr/a/index.html', link('ur'), link('ur') + link('ur'))
      expect(await problems()).toMatchObject([
        { fault: 'nowhere', hreflang: 'fr', place: expect.stringContaining('dist/en/a/') },
        { fault: 'twice', hreflang: 'ur', place: expect.stringContaining('dist/fr/a/') },
        { fault: 'relative', hreflang: 'fr', place: expect.stringContaining(file) },
      ])
    })

    it('reports addresses of another host or above the base path', async () => {
      site.edit(file, link('fr'), link('fr', 'https://elsewhere.example/fr/a/'))
      expect(await problems()).toMatchObject([{ fault: 'nowhere' }])
    })
  },
)
