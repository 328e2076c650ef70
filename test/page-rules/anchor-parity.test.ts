import { describe, expect, it } from 'vitest'
import { useBuiltSite } from '../support/built-site.ts'

describe('anchor-parity', () => {
  const site = useBuiltSite()
  const file = 'dist/ur/a/index.html'

  it('is content with the pages of a build', async () => {
    expect(await site.problems('anchor-parity')).toEqual([])
  })

  it('reports an id of its own, at the heading, beside the source’s', async () => {
    site.edit(file, '<h2 id="first"', '<h2 id="پہلا"')
    expect(await site.problems('anchor-parity')).toEqual([
      {
        kind: 'anchor-parity',
        severity: 'error',
        locale: 'ur',
        arguments: { found: 'پہلا', expected: 'first' },
        place: site.placeOf(file, '<h2 id="پہلا"'),
        cause: site.placeOf('dist/en/a/index.html', '<h2 id="first"'),
      },
    ])
  })

  it('reports an id that is lost', async () => {
    site.edit(file, '<h2 id="first"', '<h2')
    expect(await site.problems('anchor-parity')).toMatchObject([
      { arguments: { found: undefined, expected: 'first' } },
    ])
  })
})
