import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { useBuiltSite } from '../support/built-site.ts'

describe('page-glyph', () => {
  const site = useBuiltSite()
  const file = 'dist/ur/a/index.html'
  const add = (html: string) => site.edit(file, '<main id="main">', `<main id="main">${html}`)
  const problems = async () =>
    (await site.problems('page-glyph')).map(({ severity, arguments: args }) => [
      severity,
      Reflect.get(args, 'characters'),
    ])

  it('is content with the pages of a build', async () => {
    expect(await problems()).toEqual([])
  })

  it('reports a letter of the script that the font was cut without, at the text', async () => {
    add('<p>یہ ڭ ہے</p>')
    expect(await site.problems('page-glyph')).toEqual([
      {
        kind: 'page-glyph',
        severity: 'error',
        locale: 'ur',
        arguments: { locale: 'ur', family: 'Noto Nastaliq Urdu', characters: ['ڭ'] },
        place: site.placeOf(file, 'یہ ڭ ہے'),
        cause: undefined,
      },
    ])
  })

  it('takes other characters as information', async () => {
    add('<p>😀 ж ڭ</p>')
    expect(await problems()).toEqual(
      expect.arrayContaining([
        ['info', ['ж', '😀']],
        ['error', ['ڭ']],
      ]),
    )
  })

  it('asks the bold weight for bold text', async () => {
    add('<p>چراغ؛ ژژ ۔</p>')
    expect(await problems()).toEqual([])
    site.edit(file, 'چراغ؛ ژژ ۔', '<strong>چراغ؛ ژژ ۔</strong>')
    expect(await problems()).toEqual([['error', expect.arrayContaining(['ژ'])]])
  })

  it('asks nothing of code, of other languages, and of pages in them', async () => {
    add('<p><code>ڭ</code> <span lang="ug" dir="rtl">ڭ</span></p>')
    site.edit('dist/en/a/index.html', '<main id="main">', '<main id="main"><p>ڭ</p>')
    expect(await problems()).toEqual([])
  })

  it('reports all letters of a page that loads no font', async () => {
    const html = site.publication.read(file)
    site.publication.write({ [file]: html.replace(/<link rel="preload"[^>]*>/g, '') })
    expect(await problems()).toEqual(
      expect.arrayContaining([['error', expect.arrayContaining(['ا', 'ر', 'چ'])]]),
    )
  })

  it('reports them where the font is broken', async () => {
    const font = Object.keys(site.publication.snapshot('dist')).find((path) =>
      path.includes('-400.'),
    )
    site.publication.write({ [font ?? '']: 'wOF2 and no more' })
    expect((await problems()).filter(([severity]) => severity === 'error')).not.toEqual([])
  })
})

describe('page-glyph with a font for each language', () => {
  const fileOf = (name: string) =>
    createRequire(import.meta.url).resolve(`@expo-google-fonts/source-serif-4/${name}`)
  const font = {
    family: 'Source Serif 4',
    regular: fileOf('400Regular/SourceSerif4_400Regular.ttf'),
    bold: fileOf('700Bold/SourceSerif4_700Bold.ttf'),
  }
  const site = useBuiltSite({ fonts: { en: font, fr: font } })

  it('is content with the pages of a build, those for choosing a language and 404.html too', async () => {
    expect(site.publication.read('dist/404.html')).toContain('source-serif-4-700.')
    expect(await site.problems('page-glyph')).toEqual([])
  })

  it('counts a page in no language’s folder for the source', async () => {
    site.edit('dist/404.html', '<h1>404', '<h1>404 ⅞ Ǥ')
    expect(await site.problems('page-glyph')).toMatchObject([
      { severity: 'error', locale: undefined, arguments: { locale: 'en', characters: ['Ǥ'] } },
      { severity: 'info', arguments: { characters: ['⅞'] } },
    ])
  })
})
