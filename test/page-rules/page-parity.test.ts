import { describe, expect, it } from 'vitest'
import { useBuiltSite } from '../support/built-site.ts'

describe('page-parity', () => {
  const site = useBuiltSite()
  const file = 'dist/ur/a/index.html'
  const remove = (pattern: RegExp, after = '') => {
    const html = site.publication.read(file)
    expect(html).toMatch(pattern)
    site.publication.write({ [file]: html.replace(pattern, () => after) })
  }
  const problems = async () =>
    (await site.problems('page-parity')).map(({ arguments: args }) => args)

  it('is content with the pages of a build', async () => {
    expect(await problems()).toEqual([])
  })

  it('reports a heading that is lost, where the next one stands, beside the source’s', async () => {
    remove(/<h2 id="first">.*?<\/h2>/)
    expect(await site.problems('page-parity')).toEqual([
      {
        kind: 'page-parity',
        severity: 'error',
        locale: 'ur',
        arguments: { part: 'headings', found: 'h1 h3 h2', expected: 'h1 h2 h3 h2' },
        place: site.placeOf(file, '<h3'),
        cause: site.placeOf('dist/en/a/index.html', '<h2 id="first"'),
      },
    ])
  })

  it('reports headings of another level, and those at the end', async () => {
    remove(/<h3( [^>]*>.*?)<\/h3>/, '<h2 id="deeper"></h2>')
    expect(await problems()).toEqual([
      { part: 'headings', found: 'h1 h2 h2 h2', expected: 'h1 h2 h3 h2' },
    ])
    site.edit(file, '</article>', '<h2>x</h2></article>')
    expect(await problems()).toHaveLength(1)
  })

  it.each([
    ['code', /<pre[^>]*>.*?<\/pre>/s],
    ['images', /<img[^>]*>/],
    ['tables', /<table>.*?<\/table>/s],
    ['footnotes', /<li id="fn-1">.*?<\/li>/s],
  ])('reports %s that are lost', async (part, pattern) => {
    remove(pattern)
    const [problem, ...others] = await site.problems('page-parity', ['broken-link'])
    expect(others).toEqual([])
    expect(problem).toMatchObject({
      arguments: { part, found: '0', expected: '1' },
      place: site.placeOf(file, '<main'),
    })
  })

  it('does not compare index pages, which list what there is', async () => {
    site.edit('dist/fr/index.html', '<h1>', '<h2>x</h2><img alt="" src="../favicon.svg"><h1>')
    expect(await problems()).toEqual([])
  })
})
