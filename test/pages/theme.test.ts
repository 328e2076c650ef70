/** What a publication may set in place of the theme's: fonts, cards, style sheets, layout. */
import { readFileSync } from 'node:fs'
import { h } from 'hastscript'
import { describe, expect, it } from 'vitest'
import type { Options } from '../../pipeline/config.ts'
import { ownFontFiles, readCardFonts } from '../../pipeline/render/cards/card-fonts.ts'
import { cardKey } from '../../pipeline/render/cards/card-key.ts'
import { digest } from '../../pipeline/stamp.ts'
import { themeFonts } from '../../pipeline/theme/fonts.ts'
import { themeLayout } from '../../pipeline/theme/layout.ts'
import { themeStyleSheets } from '../../pipeline/theme/theme.ts'
import { article, createPublication, type Files, translateAll } from '../support/publication.ts'

const { bold = '', license = '', regular = '' } = themeFonts.ur ?? {}
const arabic = { 'site-title': 'مصباح', 'site-description': 'أخبار', footer: 'النهاية' }

const arabicFurniture: Files = {
  'locales/ar/site.json': {
    ...arabic,
    'skip-to-content': 'إلى النص',
    languages: 'اللغات',
    footnotes: 'الحواشي',
    'back-to-reference': 'العودة إلى {{number}}',
    'not-found': 'لا توجد',
    'to-the-front-page': 'إلى البداية',
    table: 'جدول',
    ...Object.fromEntries(
      ['zero', 'one', 'two', 'few', 'many', 'other'].map((form) => [
        `reading-time_${form}`,
        '{{count}} دقيقة',
      ]),
    ),
  },
}

async function built(options: Partial<Options>, files: Files = {}) {
  const publication = createPublication(
    {
      'content/a.md': article('The **first** paragraph.'),
      ...(options.targetLocales?.includes('ar') === true ? arabicFurniture : {}),
      ...files,
    },
    options,
  )
  await translateAll(publication, (text, locale) =>
    locale === 'fr' ? `Traduction ${text}` : `اس مختصر متن کا ترجمہ ${text}`,
  )
  const { published, problems } = await publication.build()
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(published).toBeDefined()
  return publication
}

type Built = Awaited<ReturnType<typeof built>>
const assetsOf = (publication: Built) => Object.keys(publication.snapshot('dist/assets'))
const styleOf = (publication: Built) =>
  publication.read(assetsOf(publication).find((path) => path.endsWith('.css')) ?? '')

describe('fonts by config', () => {
  it('are cut, shipped, preloaded and named for their locale', async () => {
    const publication = await built({
      targetLocales: ['ar'],
      fonts: { ar: { family: 'My Naskh', regular, bold, license } },
    })
    expect(assetsOf(publication)).toEqual([
      expect.stringMatching(/my-naskh-400\.[0-9a-f]{10}\.woff2$/),
      expect.stringMatching(/my-naskh-700\.[0-9a-f]{10}\.woff2$/),
      'dist/assets/my-naskh.license.txt',
      expect.stringMatching(/style\./),
    ])
    expect(styleOf(publication)).toContain(
      'body:lang(ar) { font-family: "My Naskh Web", "My Naskh", serif; }',
    )
    expect(publication.read('dist/ar/a/index.html')).toMatch(
      /rel="preload" href="[^"]*my-naskh-400/,
    )
    expect(publication.read('dist/en/a/index.html')).not.toContain('preload')
  })

  it('need no bold and no licence, and their paths may start at the folder of the publication', async () => {
    const publication = await built(
      { targetLocales: ['ar'], fonts: { ar: { family: 'نسخ', regular: 'fonts/own.ttf' } } },
      { 'fonts/own.ttf': readFileSync(regular) },
    )
    expect(assetsOf(publication)).toEqual([
      expect.stringMatching(/style\./),
      expect.stringMatching(/نسخ-400\.[0-9a-f]{10}\.woff2$/),
    ])
  })

  it('can be switched off', async () => {
    const publication = await built({ targetLocales: ['ur'], fonts: { ur: false } })
    expect(assetsOf(publication)).toEqual([expect.stringMatching(/style\./)])
    expect(styleOf(publication)).not.toContain('@font-face')
  })

  it('have every character in the bold weight where HTML or a plugin may make anything bold', async () => {
    const sizes = async (options: Partial<Options>) => {
      const publication = await built({ targetLocales: ['ur'], ...options })
      const [font] = assetsOf(publication).filter((path) => path.includes('-700.'))
      return Buffer.byteLength(publication.read(font ?? ''))
    }
    expect(await sizes({ rehypePlugins: [() => () => {}] })).toBeGreaterThan(
      1.1 * (await sizes({})),
    )
  })
})

describe('cards', () => {
  it('are one picture for each edition, named by its head and its data', async () => {
    const publication = await built({ cards: true, url: 'https://example.org/news/' })
    const cards = assetsOf(publication).filter((path) => path.endsWith('.png'))
    expect(cards).toHaveLength(3)
    const named = ['en', 'fr', 'ur'].map((locale) => {
      const page = publication.read(`dist/${locale}/a/index.html`)
      const [, url = ''] = /<meta property="og:image" content="([^"]+)">/.exec(page) ?? []
      expect(page).toContain('<meta property="og:image:width" content="1200">')
      expect(page).toContain(`"image":"${url}"`)
      expect(page).toContain('<meta name="twitter:card" content="summary_large_image">')
      return url.replace('https://example.org/news/', 'dist/')
    })
    expect(named.toSorted()).toEqual(cards)
    const [first = ''] = cards
    const png = Buffer.from(publication.snapshot('dist/assets')[first] ?? '', 'latin1')
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
  })

  it('are set in the tool’s serif, not in the Latin letters of the font for Urdu', async () => {
    const publication = await built({ cards: true, targetLocales: ['ur'] })
    const card = {
      title: 'A title',
      siteTitle: 'Lamp',
      byline: 'June 6, 2023',
      locale: { tag: 'en', dir: 'ltr' as const },
    }
    const key = cardKey(card, readCardFonts(ownFontFiles()))
    expect(publication.read('dist/en/a/index.html')).toContain(`card.${digest(key, 10)}.png`)
  })

  it('are off with one setting', async () => {
    const publication = await built({ cards: false })
    expect(assetsOf(publication).filter((path) => path.endsWith('.png'))).toEqual([])
    expect(publication.read('dist/ur/a/index.html')).not.toMatch(/og:image|twitter:card|"image"/)
  })

  it('are not made for a title whose letters no font has; an emoji is left out', async () => {
    const publication = await built(
      { cards: true, targetLocales: [] },
      { 'content/a.md': article('Text.', '漢字'), 'content/b.md': article('Text.', 'Sun ☀️ today') },
    )
    expect(publication.read('dist/en/a/index.html')).not.toContain('og:image')
    expect(publication.read('dist/en/b/index.html')).toContain('og:image')
  })
})

describe('style sheets by config', () => {
  it('replace the theme’s, or stand behind them', async () => {
    const files = { 'look/own.css': 'p { color: teal }\n' }
    const own = styleOf(await built({ styleSheets: ['look/own.css'], targetLocales: [] }, files))
    expect(own).toBe('p { color: teal }\n')
    const both = await built(
      { styleSheets: [...themeStyleSheets, 'look/own.css'], targetLocales: [] },
      files,
    )
    expect(styleOf(both)).toMatch(/^\/\* The theme[\s\S]*p \{ color: teal \}\n$/)
  })
})

describe('a layout by config', () => {
  it('arranges what the theme arranges, component by component', async () => {
    const publication = await built({
      targetLocales: ['fr'],
      layout: {
        body: (parts) => [
          ...themeLayout.body(parts),
          h('aside', { lang: parts.locale.tag }, `${parts.kind}`),
        ],
        article: ({ heading, content }) => [h('section', [heading, ...content])],
        listItem: ({ heading }) => [h('div', { className: 'teaser' }, heading)],
      },
    })
    const page = publication.read('dist/fr/a/index.html')
    expect(page).toContain('<main id="main"><section><h1>Traduction A title</h1><p>')
    expect(page).not.toContain('byline')
    expect(page).toContain('<aside lang="fr">article</aside></body>')
    expect(publication.read('dist/fr/index.html')).toContain('<li><div class="teaser"><h2>')
    for (const [file, kind] of [
      ['en/index.html', 'index'],
      ['index.html', 'picker'],
      ['a/index.html', 'picker'],
      ['404.html', 'not-found'],
    ])
      expect(publication.read(`dist/${file}`)).toContain(`>${kind}</aside>`)
  })
})
