import { describe, expect, it } from 'vitest'
import { badSlug } from '../../pipeline/check/rules/bad-slug.ts'
import { createPublication, type Publication, translateAll } from '../support/publication.ts'
import { summarize } from '../support/rule.ts'
import { findUnplaced } from '../support/unplaced.ts'

/** A publication whose article has this slug, and this one in one target locale. */
async function withSlug(slug: string, locale: string, translated: string): Promise<Publication> {
  const front = `---\ntitle: A title\ndate: 2023-06-06\nslug: ${JSON.stringify(slug)}\n---\n`
  const publication = createPublication({ 'content/a.md': front }, { targetLocales: [locale] })
  await translateAll(publication, () => 'titre-عنوان')
  publication.translate(locale, 'a', { slug: translated })
  return publication
}

describe('bad-slug', () => {
  it.each(['fr', 'ur'])('names the %s slug that is no part of an address', async (locale) => {
    const publication = await withSlug('lyon', locale, '../lyon')
    const problems = await publication.problems()
    expect(problems.map(summarize)).toEqual([
      {
        kind: 'bad-slug',
        severity: 'error',
        locale,
        arguments: { slug: '../lyon', reason: 'holds a slash' },
        place: `locales/${locale}/a.json:4:11`,
        cause: 'content/a.md:4:1',
      },
    ])
    expect(problems[0]?.message).toBe(
      'Slug `../lyon` holds a slash, expected one path segment such as `lyon-2023`',
    )
  })

  it('names the slug of the source at its line', async () => {
    const publication = await withSlug('lyon?', 'fr', 'lyon')
    const reason = 'holds a character that no address or file name can have'
    expect((await publication.problems()).map(summarize)).toEqual([
      {
        kind: 'bad-slug',
        severity: 'error',
        locale: undefined,
        arguments: { slug: 'lyon?', reason },
        place: 'content/a.md:4:1',
        cause: undefined,
      },
    ])
  })

  it.each([
    'a/b',
    'a\\b',
    '..',
    '.a',
    'a..b',
    'a#b',
    'a%2Fb',
    'C:',
    'a*',
    'a\u0000',
    'a\nb',
    ' lyon',
    'lyon ',
    'a'.repeat(201),
    'ا'.repeat(101),
  ])('refuses %j', async (slug) => {
    const publication = await withSlug('lyon', 'fr', slug)
    expect((await publication.problems()).map(summarize)).toMatchObject([
      { kind: 'bad-slug', arguments: { slug } },
    ])
  })

  it.each([
    ['fr', 'émeutes-à-lyon'],
    ['ur', 'لیون-میں-ہنگامے'],
    ['fr', '2023'],
    ['fr', 'v1.5'],
    ['fr', 'A b'],
    ['ur', 'ا'.repeat(100)],
  ])('is silent in %s about %j', async (locale, slug) => {
    const publication = await withSlug('lyon', locale, slug)
    expect(await publication.problems()).toEqual([])
  })

  it('looks at no other field', async () => {
    const publication = await withSlug('lyon', 'fr', 'lyon')
    publication.translate('fr', 'a', { title: 'Qui ? Où / quand' })
    expect(await publication.problems()).toEqual([])
  })

  it('needs no positions', async () => {
    const publication = await withSlug('a/b', 'fr', 'c/d')
    const reason = 'holds a slash'
    expect(await findUnplaced(badSlug, publication)).toEqual([
      { arguments: { slug: 'a/b', reason }, place: 'content/a.md', cause: undefined },
      { arguments: { slug: 'c/d', reason }, place: 'locales/fr/a.json', cause: 'content/a.md' },
    ])
  })
})
