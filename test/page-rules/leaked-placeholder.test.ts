import { describe, expect, it } from 'vitest'
import { useBuiltSite } from '../support/built-site.ts'

describe('leaked-placeholder', () => {
  const site = useBuiltSite()
  const file = 'dist/ur/index.html'
  const placeholders = async () =>
    (await site.problems('leaked-placeholder')).map(({ arguments: args }) =>
      Reflect.get(args, 'placeholder'),
    )

  it('is content with the pages of a build, where articles say such things themselves', async () => {
    expect(site.publication.read('dist/fr/a/index.html')).toMatch(/{{name}}[\s\S]*{{block}}/)
    expect(await placeholders()).toEqual([])
  })

  it('reports one in a text, at the text', async () => {
    site.edit(file, '<main id="main">', '<main id="main"><p>{{count}} منٹ</p>')
    expect(await site.problems('leaked-placeholder')).toEqual([
      {
        kind: 'leaked-placeholder',
        severity: 'error',
        locale: 'ur',
        arguments: { locale: 'ur', placeholder: '{{count}}' },
        place: site.placeOf(file, '{{count}}'),
        cause: undefined,
      },
    ])
  })

  it.each([
    ['the title', '<title>', '<title>{{site}}', '{{site}}'],
    ['a description', 'name="description" content="', '$&{{- what }}', '{{- what }}'],
    ['a label', 'aria-label="', '$&{{number, number}}', '{{number, number}}'],
    ['a text, not closed', '<main id="main">', '$&{{count} منٹ', '{{count}'],
  ])('reports one in %s', async (_where, before, after, expected) => {
    site.edit(
      file,
      before,
      after.replace('$&', () => before),
    )
    expect(await placeholders()).toEqual([expected])
  })

  it('reports what a mistake in the furniture makes of a page', async () => {
    site.publication.write({
      'locales/fr/site.json': {
        'site-title': 'Lampe',
        'site-description': 'Nouvelles',
        footer: '{{year} Fin',
      },
    })
    await site.publication.build()
    const found = await site.problems('leaked-placeholder')
    expect(found.map(({ arguments: args, locale }) => [locale, args])).toEqual(
      ['a', 'b', ''].map(() => ['fr', { locale: 'fr', placeholder: '{{year}' }]),
    )
  })

  it('reports one whose name is isolated against the direction of its text', async () => {
    const text = '{{<bdi dir="ltr">count</bdi>}} منٹ'
    site.edit(file, '<main id="main">', `<main id="main"><p>${text}</p>`)
    expect(await site.problems('leaked-placeholder')).toMatchObject([
      { arguments: { placeholder: '{{count}}' }, place: site.placeOf(file, text) },
    ])
  })

  it('looks at no code and no script', async () => {
    site.edit(file, '<main id="main">', '<main id="main"><p><kbd>{{x}}</kbd></p><pre>{{x}}</pre>')
    site.edit(file, '</head>', '<script type="application/ld+json">"{{x}}"</script></head>')
    expect(await placeholders()).toEqual([])
  })
})
