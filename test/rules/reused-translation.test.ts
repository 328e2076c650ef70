import { describe, expect, it } from 'vitest'
import { reusedTranslation } from '../../pipeline/check/rules/reused-translation.ts'
import { article, createPublication, translateAll } from '../support/publication.ts'
import { ofKind, summarize } from '../support/rule.ts'
import { findUnplaced } from '../support/unplaced.ts'

/** Two articles, `a` and `b`, of one paragraph each with the key `text`, translated alike. */
async function withArticles(locale: string, sources: readonly string[], translation: string) {
  const files = sources.map((source, index) => [
    `content/${'ab'[index]}.md`,
    article(`<!-- key: text -->\n\n${source}`, `Title of ${'ab'[index]}`),
  ])
  const publication = createPublication(Object.fromEntries(files), { targetLocales: [locale] })
  await publication.sync()
  for (const name of ['a', 'b'])
    publication.translate(locale, name, { title: `عنوان ${name}`, text: translation })
  await translateAll(publication)
  return publication
}

const sources = ['The ship arrived in the morning.', 'The crew went ashore at noon.']

describe('reused-translation', () => {
  it.each([
    ['fr', 'Le navire arriva le matin.'],
    ['ur', 'جہاز صبح کے وقت پہنچا۔'],
  ])('names in %s the second of two texts with one translation', async (locale, translation) => {
    const publication = await withArticles(locale, sources, translation)
    const found = ofKind(await publication.problems(), 'reused-translation')
    expect(found.map(summarize)).toEqual([
      {
        kind: 'reused-translation',
        severity: 'warning',
        locale,
        arguments: { key: 'text', locale, text: sources[1], elsewhere: sources[0] },
        place: `locales/${locale}/b.json:4:11`,
        cause: `locales/${locale}/a.json:4:11`,
      },
    ])
  })

  it.each([
    ['three words', ['All of the rest', 'Everything else'], 'Tout le reste'],
    [
      'the same source',
      ['All of the rest of it', 'All of the rest of it'],
      'Tout le reste de cela',
    ],
    [
      'letter case and marks',
      ['All the *rest* of it', 'All the rest of it!'],
      'Tout le reste de cela',
    ],
  ])('is silent about %s', async (_what, some, translation) => {
    const publication = await withArticles('fr', some, translation)
    expect(ofKind(await publication.problems(), 'reused-translation')).toEqual([])
  })

  it('needs no positions', async () => {
    const publication = await withArticles('fr', sources, 'Le navire arriva le matin.')
    expect(await findUnplaced(reusedTranslation, publication)).toEqual([
      {
        arguments: { key: 'text', locale: 'fr', text: sources[1], elsewhere: sources[0] },
        place: 'locales/fr/b.json',
        cause: 'locales/fr/a.json',
      },
    ])
  })
})
