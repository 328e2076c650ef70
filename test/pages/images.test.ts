/** Images beside articles: hashed assets with their size, localized alternatives, figures. */
import { describe, expect, it } from 'vitest'
import { png, scriptedSvg, svg } from '../support/images.ts'
import { article, createPublication, translateAll } from '../support/publication.ts'

describe('images', () => {
  it('are published once, by content, with size and the words of each language', async () => {
    const publication = createPublication(
      {
        'content/news/a.md': article(
          'A ![small lamp](lamp.png) in text.\n\n![A map](../map.svg "The map of the valley")\n\n![Elsewhere](https://example.org/x.png)',
        ),
        'content/b.md': article('The same: ![lamp](news/lamp.png)', 'Another'),
        'content/news/lamp.png': png,
        'content/map.svg': svg,
      },
      { targetLocales: ['fr'] },
    )
    await translateAll(publication, (text) =>
      text
        .replace('small lamp', 'petite lampe')
        .replace('A map', 'Une carte')
        .replace('The map of the valley', 'La carte de la vallée')
        .replace('Elsewhere', 'Ailleurs')
        .replace('The same', 'La même')
        .replace('title', 'titre')
        .replace('Another', 'Autre')
        .replace('in text', 'dans le texte'),
    )
    const { published, problems } = await publication.build()
    expect(problems).toEqual([])
    expect(published).toBeDefined()
    const assets = Object.keys(publication.snapshot('dist/assets')).filter(
      (path) => !path.endsWith('.css'),
    )
    expect(assets).toEqual([
      expect.stringMatching(/^dist\/assets\/lamp\.[0-9a-f]{10}\.png$/),
      expect.stringMatching(/^dist\/assets\/map\.[0-9a-f]{10}\.svg$/),
    ])
    const page = publication.read('dist/fr/news/a/index.html')
    const [lamp, map] = assets.map((path) => path.replace('dist/', '../../../'))
    expect(page).toContain(
      `<img src="${lamp}" alt="petite lampe" loading="lazy" decoding="async" width="2" height="1">`,
    )
    expect(page).toContain(
      `<figure><img src="${map}" alt="Une carte" loading="lazy" decoding="async" width="30" height="20"><figcaption>La carte de la vallée</figcaption></figure>`,
    )
    expect(page).toContain(
      '<img src="https://example.org/x.png" alt="Ailleurs" loading="lazy" decoding="async">',
    )
    expect(publication.snapshot('dist/assets')[assets[0] ?? '']).toBe(png.toString('latin1'))
  })

  it('have an alternative that takes no markup: set by its language, from right to left in Urdu', async () => {
    const publication = createPublication({
      'content/a.md': article('![The "IBM" lamp](lamp.png)'),
      'content/lamp.png': png,
    })
    await translateAll(publication, (text, locale) => {
      if (!text.includes('lamp')) return locale === 'ur' ? `ترجمہ ${text}` : `Traduction ${text}`
      return text.replace('The "IBM" lamp', locale === 'ur' ? 'IBM کا چراغ' : 'La lampe "IBM"')
    })
    expect((await publication.build()).published).toBeDefined()
    const altOf = (locale: string) =>
      / alt="([^"]*)"/.exec(publication.read(`dist/${locale}/a/index.html`))?.[1]
    expect(['en', 'fr', 'ur'].map(altOf)).toEqual([
      'The “IBM” lamp',
      'La lampe «\u202FIBM\u202F»',
      '\u200FIBM کا چراغ',
    ])
  })

  it('an SVG with a script is served as it is, never inlined', async () => {
    const publication = createPublication(
      { 'content/a.md': article('![A map](map.svg)'), 'content/map.svg': scriptedSvg },
      { targetLocales: [] },
    )
    await publication.sync()
    const { published, problems } = await publication.build()
    expect(published).toBeDefined()
    expect(problems.map(({ ruleId, severity }) => `${severity} ${ruleId}`)).toEqual([
      'warning scripted-image',
    ])
    expect(publication.read('dist/en/a/index.html')).not.toContain('<script>alert')
    const [file = ''] = Object.keys(publication.snapshot('dist/assets')).filter((path) =>
      path.endsWith('.svg'),
    )
    expect(publication.read(file)).toBe(scriptedSvg)
  })
})
