import { describe, expect, it } from 'vitest'
import { article, createPublication, createTranslated } from '../support/publication.ts'
import { ofKind, summarize } from '../support/rule.ts'

describe('missing-translation', () => {
  it('names the key, the place of the key before it, and the line of the Markdown', async () => {
    const publication = await createTranslated('First paragraph.\n\nSecond paragraph.')
    const key = publication.keyOf('a', 'Second paragraph.')
    const { [key]: _gone, ...rest } = publication.readJson('locales/ur/a.json')
    publication.write({ 'locales/ur/a.json': rest })
    const problems = await publication.problems()
    expect(problems.map(summarize)).toEqual([
      {
        kind: 'missing-translation',
        severity: 'error',
        locale: 'ur',
        arguments: { key, locale: 'ur', file: 'locales/ur/a.json', blank: false },
        place: 'locales/ur/a.json:4:3',
        cause: 'content/a.md:8:1',
      },
    ])
    expect(problems[0]?.message).toBe(
      `Missing \`ur\` translation of \`${key}\`, expected an entry in \`locales/ur/a.json\``,
    )
  })

  it('points at the brace where no key stands before', async () => {
    const publication = await createTranslated('First paragraph.')
    const { title: _gone, ...rest } = publication.readJson('locales/fr/a.json')
    publication.write({ 'locales/fr/a.json': rest })
    expect((await publication.problems()).map(summarize)).toMatchObject([
      { kind: 'missing-translation', place: 'locales/fr/a.json:1:1', cause: 'content/a.md:2:1' },
    ])
  })

  it.each(['', '  ', '\u200B\u200F', '**', '\u00A0', '> '])(
    'takes %j for a blank and points at it',
    async (blank) => {
      const publication = await createTranslated('First paragraph.')
      const key = publication.keyOf('a', 'First paragraph.')
      publication.translate('fr', 'a', { [key]: blank })
      expect((await publication.problems()).map(summarize)).toMatchObject([
        {
          kind: 'missing-translation',
          arguments: { key, blank: true },
          place: 'locales/fr/a.json:4:27',
        },
      ])
    },
  )

  it('finds a word that the furniture of a locale lacks', async () => {
    const publication = createPublication({
      'content/a.md': article('Text.'),
      'locales/fr/site.json': { 'site-title': 'Lampe', 'site-description': 'Nouvelles' },
    })
    const found = ofKind(await publication.problems(), 'missing-translation')
    expect(found.map(summarize)).toMatchObject([
      { locale: 'fr', arguments: { key: 'footer' }, place: 'locales/fr/site.json:1:1' },
    ])
  })

  it('points at a word of the furniture that nobody would see', async () => {
    const publication = await createTranslated('First paragraph.')
    const words = publication.readJson('locales/fr/site.json')
    publication.write({ 'locales/fr/site.json': { ...words, footer: ' \u200B' } })
    expect((await publication.problems()).map(summarize)).toMatchObject([
      {
        locale: 'fr',
        arguments: { key: 'footer', blank: true },
        place: 'locales/fr/site.json:4:13',
      },
    ])
  })

  it('is silent when every key has text', async () => {
    const publication = await createTranslated('First paragraph.\n\nSecond paragraph.')
    expect(await publication.problems()).toEqual([])
  })
})
