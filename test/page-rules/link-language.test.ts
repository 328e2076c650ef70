import { describe, expect, it } from 'vitest'
import { useBuiltSite } from '../support/built-site.ts'

describe('link-language', () => {
  const site = useBuiltSite()
  const file = 'dist/fr/a/index.html'

  it('is content with the pages of a build', async () => {
    expect(await site.problems('link-language')).toEqual([])
  })

  it('reports a link to another language where there is that page in this one', async () => {
    site.edit(file, 'href="../b/#second"', 'href="../../en/b/#second"')
    expect(await site.problems('link-language')).toEqual([
      {
        kind: 'link-language',
        severity: 'warning',
        locale: 'fr',
        arguments: {
          href: '../../en/b/#second',
          found: 'en',
          expected: 'https://example.org/fr/b/',
        },
        place: site.placeOf(file, '<a href="../../en/b/#second"'),
        cause: undefined,
      },
    ])
  })

  it('says nothing where this language has no such page', async () => {
    site.edit('dist/fr/a/index.html', 'href="../b/"', 'href="../../en/b/"')
    const set = '<link rel="alternate" hreflang="fr" href="https://example.org/fr/b/">'
    for (const page of ['b', 'en/b', 'fr/b', 'ur/b']) site.edit(`dist/${page}/index.html`, set, '')
    expect(await site.problems('link-language', ['page-alternates'])).toEqual([])
  })
})
