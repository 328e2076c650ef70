import { describe, expect, it } from 'vitest'
import { useBuiltSite } from '../support/built-site.ts'

describe.each(['https://example.org', 'https://example.org/news/'])('broken-link at %s', (url) => {
  const site = useBuiltSite({ url })
  const base = url.replace(/\/?$/, '/')
  const file = 'dist/fr/a/index.html'
  /** Puts HTML at the beginning of the page's content. */
  const add = (html: string, page = file) =>
    site.edit(page, '<main id="main">', `<main id="main">${html}`)
  const problems = async () =>
    (await site.problems('broken-link', ['page-parity'])).map(({ arguments: args, place }) => ({
      ...args,
      place,
    }))

  it('is content with the pages of a build', async () => {
    expect(await problems()).toEqual([])
  })

  it('reports a place that another page does not have, at the link', async () => {
    site.edit(file, 'href="../b/#second"', 'href="../b/#third"')
    expect(await site.problems('broken-link')).toEqual([
      {
        kind: 'broken-link',
        severity: 'error',
        locale: 'fr',
        arguments: { href: '../b/#third', file: 'dist/fr/b/index.html', fragment: 'third' },
        place: site.placeOf(file, '<a href="../b/#third"'),
        cause: undefined,
      },
    ])
  })

  it('reports a place that the page itself does not have', async () => {
    site.edit(file, '<main id="main">', '<main>')
    expect(await problems()).toEqual([
      { href: '#main', file, fragment: 'main', place: site.placeOf(file, '<a class="skip-link"') },
    ])
  })

  it('reports pages and pictures that are not there', async () => {
    add('<a href="../c/"></a>')
    add('<img src="lamp.png" alt="">')
    add('<img srcset="../../favicon.svg 1x, ../../lamp.png 2x" alt="">')
    add('<a href="https://["></a>')
    const found = await problems()
    expect(found.map((one) => [Reflect.get(one, 'href'), Reflect.get(one, 'file')])).toEqual([
      ['https://[', undefined],
      ['../../lamp.png', 'dist/lamp.png'],
      ['lamp.png', 'dist/fr/a/lamp.png'],
      ['../c/', 'dist/fr/c/index.html'],
    ])
  })

  it('reports a style sheet and a card that are not there', async () => {
    site.edit(file, 'rel="stylesheet" href="../../assets/', 'rel="stylesheet" href="../assets/')
    site.edit(file, '</head>', `<meta property="og:image" content="${base}card.png"></head>`)
    expect(await problems()).toHaveLength(2)
  })

  it.each([
    ['another site', '<a href="https://elsewhere.example/x#y"></a>'],
    ['another scheme', '<a href="mailto:a@example.org"></a><a href="tel:+331"></a>'],
    ['a picture in the page', '<img src="data:image/png;base64,AA==" alt="">'],
    ['the beginning of a page', '<a href="#"></a><a href="#top"></a><a href="../b/#top"></a>'],
    ['a text in a page', '<a href="../b/#:~:text=More"></a><a href="#first:~:text=x"></a>'],
    ['a folder without its slash', '<a href="../b"></a>'],
    ['a query', '<a href="../b/?print=1#second"></a>'],
    ['a place by its encoded name', '<p id="یہ"></p><a href="#%DB%8C%DB%81"></a>'],
  ])('is silent about %s', async (_name, html) => {
    add(html)
    expect(await problems()).toEqual([])
  })

  it('takes absolute addresses of the site as its own', async () => {
    add(`<a href="${base}fr/b/#second"></a><a href="${base.slice(0, -1)}"></a>`)
    expect(await problems()).toEqual([])
    add(`<a href="${base}fr/c/"></a>`)
    expect(await problems()).toMatchObject([{ href: `${base}fr/c/` }])
  })

  it('does not ask what is beside the base path', async () => {
    add('<a href="/shop/"></a>')
    expect(await problems()).toHaveLength(url.endsWith('/news/') ? 0 : 1)
  })

  it('takes files of others as they are', async () => {
    site.publication.write({ 'dist/map/index.html': '<p>', 'dist/map.pdf': '' })
    add('<a href="../../map/#any"></a><a href="../../map.pdf#page=2"></a>')
    expect(await problems()).toEqual([])
  })

  it('knows that 404.html is shown at any address', async () => {
    add('<a href="en/"></a>', 'dist/404.html')
    expect(await problems()).toMatchObject([{ href: 'en/', file: 'dist/any/where/en/index.html' }])
  })
})
