import { describe, expect, it } from 'vitest'
import { useBuiltSite } from '../support/built-site.ts'

describe('page-language', () => {
  const site = useBuiltSite()
  const file = 'dist/ur/a/index.html'

  it('is content with the pages of a build', async () => {
    expect(await site.problems('page-language')).toEqual([])
  })

  it('reports a page without a direction, once', async () => {
    site.edit(file, '<html lang="ur" dir="rtl">', '<html lang="ur">')
    expect(await site.problems('page-language')).toEqual([
      {
        kind: 'page-language',
        severity: 'error',
        locale: 'ur',
        arguments: {
          element: 'html',
          lang: 'ur',
          attribute: 'dir',
          found: undefined,
          expected: 'rtl',
        },
        place: site.placeOf(file, '<html'),
        cause: undefined,
      },
    ])
  })

  it('reports a page in another language than that of its folder', async () => {
    site.edit(file, '<html lang="ur" dir="rtl">', '<html lang="fa" dir="rtl">')
    expect(await site.problems('page-language')).toMatchObject([
      { arguments: { attribute: 'lang', found: 'fa', expected: 'ur' } },
    ])
  })

  it('reports an element whose language and direction do not agree, at the element', async () => {
    site.edit(file, 'lang="fr" dir="ltr"', 'lang="fr"')
    expect(await site.problems('page-language')).toMatchObject([
      {
        arguments: { element: 'a', lang: 'fr', attribute: 'dir', found: 'rtl', expected: 'ltr' },
        place: site.placeOf(file, '<a href="../../fr/a/"'),
      },
    ])
    site.edit(file, '<main id="main">', '<main id="main"><p><bdi lang="he">א</bdi></p>')
    expect(await site.problems('page-language')).toHaveLength(2)
  })

  it('takes a direction from above, and asks nothing of a language that it does not know', async () => {
    const quotes =
      '<div dir="ltr"><q lang="en">a</q></div><p lang="ar">ا</p><i lang="">x</i><i lang="no!">x</i>'
    site.edit(file, '<main id="main">', `<main id="main">${quotes}`)
    expect(await site.problems('page-language')).toEqual([])
  })

  it('reports a page of which nothing is left', async () => {
    site.publication.write({ 'dist/404.html': '' })
    const found = await site.problems('page-language')
    expect(found.map(({ arguments: args }) => args)).toMatchObject([
      { attribute: 'lang', found: undefined, expected: 'en' },
      { attribute: 'dir', found: undefined, expected: 'ltr' },
    ])
    expect(found[0]).toMatchObject({ place: 'dist/404.html', locale: undefined })
  })
})
