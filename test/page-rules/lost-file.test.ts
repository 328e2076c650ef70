import { describe, expect, it } from 'vitest'
import { useBuiltSite } from '../support/built-site.ts'

describe('lost-file', () => {
  const site = useBuiltSite()
  const placesOf = async () => (await site.problems('lost-file')).map(({ place }) => place)

  it('is content with the files of a build', async () => {
    expect(await placesOf()).toEqual([])
  })

  it('reports a page that is gone, once, though others lead to it', async () => {
    site.publication.remove('dist/fr/b/index.html')
    expect(await site.problems('lost-file')).toEqual([
      {
        kind: 'lost-file',
        severity: 'error',
        locale: undefined,
        arguments: {},
        place: 'dist/fr/b/index.html',
        cause: undefined,
      },
    ])
  })

  it('reports an asset that is gone, a font too', async () => {
    const assets = Object.keys(site.publication.snapshot('dist/assets'))
    const font = assets.find((path) => path.includes('-400.')) ?? ''
    const image = assets.find((path) => path.includes('/lamp.')) ?? ''
    site.publication.remove(font)
    site.publication.remove(image)
    expect(await placesOf()).toEqual([image, font])
  })

  it('leaves the files of others alone', async () => {
    site.publication.write({ 'dist/other/index.html': '<p lang="ur">', 'dist/CNAME': 'x' })
    expect(await site.publication.pageProblems()).toEqual([])
  })
})
