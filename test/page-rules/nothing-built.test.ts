import { describe, expect, it } from 'vitest'
import { useBuiltSite } from '../support/built-site.ts'

describe('nothing-built', () => {
  const site = useBuiltSite()
  const nothing = [
    {
      kind: 'nothing-built',
      severity: 'error',
      locale: undefined,
      arguments: {},
      place: 'dist',
      cause: undefined,
    },
  ]

  it('is content with the pages of a build', async () => {
    expect(await site.problems('nothing-built')).toEqual([])
  })

  it('reports a folder that is not there, and one that is empty', async () => {
    site.publication.remove('dist')
    expect(await site.problems('nothing-built')).toEqual(nothing)
    site.publication.write({ dist: 'a file' })
    expect(await site.problems('nothing-built')).toEqual(nothing)
    site.publication.remove('dist')
    site.publication.write({ 'dist/.tarjuma.json': '{"version":1,"files":[]}' })
    expect(await site.problems('nothing-built')).toEqual(nothing)
  })

  it('reports pages that no build has listed, and does not look at them', async () => {
    site.publication.remove('dist/.tarjuma.json')
    site.publication.write({ 'dist/ur/a/index.html': '<p lang="ur">' })
    expect(await site.publication.pageProblems()).toHaveLength(1)
    site.publication.write({ 'dist/.tarjuma.json': '{"files":' })
    expect(await site.problems('nothing-built')).toEqual(nothing)
  })
})
