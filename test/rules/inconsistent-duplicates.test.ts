import { describe, expect, it } from 'vitest'
import { inconsistentDuplicates } from '../../pipeline/check/rules/inconsistent-duplicates.ts'
import { article, createPublication, translateAll } from '../support/publication.ts'
import { ofKind, summarize } from '../support/rule.ts'
import { findUnplaced } from '../support/unplaced.ts'

/** Articles `a`, `b`, … of one paragraph each with the key `text`, and its translations. */
async function withArticles(
  locale: string,
  texts: readonly (readonly [source: string, translation: string])[],
  policy: 'required' | 'draft' = 'required',
) {
  const named = texts.map(([source, text], index) => ({
    name: 'abcdef'[index] ?? '',
    source,
    text,
  }))
  const publication = createPublication(
    Object.fromEntries(
      named.map(({ name, source }) => [
        `content/${name}.md`,
        article(`<!-- key: text -->\n\n${source}`, `Title of ${name}`),
      ]),
    ),
    { targetLocales: [locale], policy: { [locale]: policy } },
  )
  await publication.sync()
  for (const { name, text } of named)
    publication.translate(locale, name, { title: `ترجمہ ${name}`, text })
  await translateAll(publication)
  return publication
}

describe('inconsistent-duplicates', () => {
  it.each([
    ['fr', 'Le commerce', 'Les échanges'],
    ['ur', 'تجارت', 'کاروبار'],
  ])(
    'names in %s what differs from the most, with the first of them',
    async (locale, one, other) => {
      const publication = await withArticles(locale, [
        ['Trade', other],
        ['Trade', one],
        ['Trade', one],
      ])
      const found = ofKind(await publication.problems(), 'inconsistent-duplicates')
      expect(found.map(summarize)).toEqual([
        {
          kind: 'inconsistent-duplicates',
          severity: 'warning',
          locale,
          arguments: { key: 'text', locale, text: other, elsewhere: one },
          place: `locales/${locale}/a.json:4:11`,
          cause: `locales/${locale}/b.json:4:11`,
        },
      ])
    },
  )

  it('takes the first of two, also within an article', async () => {
    const publication = await withArticles('fr', [
      ['Trade\n\n<!-- key: again -->\n\nTrade', 'Le commerce'],
    ])
    publication.translate('fr', 'a', { again: 'Les échanges' })
    const found = ofKind(await publication.problems(), 'inconsistent-duplicates')
    expect(found.map(summarize)).toMatchObject([
      { arguments: { key: 'again', text: 'Les échanges', elsewhere: 'Le commerce' } },
    ])
  })

  it.each([
    ['the same', 'Le commerce', 'Le commerce'],
    ['another letter case', 'Commerce', 'commerce'],
    ['other quotes and another end', 'Le “commerce”', 'le "commerce".'],
  ])('is silent about %s', async (_what, one, other) => {
    const publication = await withArticles('fr', [
      ['Trade', one],
      ['Trade', other],
    ])
    expect(await publication.problems()).toEqual([])
  })

  it('is silent about a translation that is stale', async () => {
    const publication = await withArticles('fr', [
      ['Trade', 'Le commerce'],
      ['Trade today', 'Le commerce actuel'],
    ])
    publication.write({ 'content/b.md': article('<!-- key: text -->\n\nTrade', 'Title of b') })
    await publication.sync()
    const kinds = (await publication.problems()).map(({ ruleId }) => ruleId)
    expect(kinds).toEqual(['stale-translation'])
  })

  it('is information in a draft', async () => {
    const texts = [['Trade', 'Le commerce'] as const, ['Trade', 'Les échanges'] as const]
    const publication = await withArticles('fr', texts, 'draft')
    const found = ofKind(await publication.problems(), 'inconsistent-duplicates')
    expect(found.map(({ severity }) => severity)).toEqual(['info'])
  })

  it('can be ignored with a reason, once it is found', async () => {
    const publication = await withArticles('fr', [
      ['Trade', 'Le commerce'],
      ['Trade', 'Le métier'],
    ])
    const ignore = { 'text (ignore inconsistent-duplicates)': 'A craft is meant here.' }
    publication.translate('fr', 'b', ignore)
    expect(await publication.problems()).toEqual([])
    publication.translate('fr', 'b', { text: 'Le commerce' })
    await publication.sync()
    expect((await publication.problems()).map(summarize)).toMatchObject([
      { kind: 'unused-ignore', severity: 'warning', locale: 'fr', place: 'locales/fr/b.json:5:3' },
    ])
  })

  it('needs no positions', async () => {
    const publication = await withArticles('fr', [
      ['Trade', 'Le commerce'],
      ['Trade', 'Les échanges'],
    ])
    expect(await findUnplaced(inconsistentDuplicates, publication)).toEqual([
      {
        arguments: { key: 'text', locale: 'fr', text: 'Les échanges', elsewhere: 'Le commerce' },
        place: 'locales/fr/b.json',
        cause: 'locales/fr/a.json',
      },
    ])
  })
})
