import { describe, expect, it } from 'vitest'
import { duplicateUrl } from '../../pipeline/check/rules/duplicate-url.ts'
import { pseudoTranslation } from '../support/pseudo-translation.ts'
import { createPublication, translateAll } from '../support/publication.ts'
import { ofKind, summarize } from '../support/rule.ts'

/** An article with a slug of its own in its front matter. */
function withSlug(slug: string): string {
  return `---\ntitle: A title\ndate: 2023-06-06\nslug: ${slug}\n---\n`
}

/** A publication whose articles have these slugs by their files' names, and these in one locale. */
async function withSlugs(
  slugs: Readonly<Record<string, string>>,
  locale = 'fr',
  translated: Readonly<Record<string, string>> = {},
) {
  const files = Object.entries(slugs).map(([name, slug]) => [`content/${name}.md`, withSlug(slug)])
  const publication = createPublication(Object.fromEntries(files), { targetLocales: [locale] })
  let count = 0
  await translateAll(publication, (text, tag) =>
    text === 'A title' ? pseudoTranslation(text, tag) : `titre-عنوان-${count++}`,
  )
  for (const [name, slug] of Object.entries(translated))
    publication.translate(locale, name, { slug })
  return publication
}

describe('duplicate-url', () => {
  it('names two articles with one address', async () => {
    const publication = await withSlugs({ a: 'lyon', b: 'lyon' })
    const problems = await publication.problems()
    expect(problems.map(summarize)).toEqual([
      {
        kind: 'duplicate-url',
        severity: 'error',
        locale: 'en',
        arguments: { url: '/en/lyon/', other: 'content/a.md' },
        place: 'content/b.md',
        cause: 'content/a.md',
      },
    ])
    expect(problems[0]?.message).toBe(
      'Address `/en/lyon/` is also that of `content/a.md`, expected one article an address',
    )
  })

  it.each([
    ['fr', 'émeute', 'Émeute'],
    ['ur', 'ہنگامہ', 'ہنگامہ'],
  ])('sees translated slugs that meet in %s only', async (locale, one, other) => {
    const publication = await withSlugs({ a: 'one', b: 'two' }, locale, { a: one, b: other })
    expect((await publication.problems()).map(summarize)).toMatchObject([
      { kind: 'duplicate-url', locale, arguments: { url: `/${locale}/${other}/` } },
    ])
  })

  it('sees a slug that meets the file name of another article', async () => {
    const publication = await withSlugs({ a: 'one', b: 'a2' })
    publication.write({ 'content/a2.md': withSlug('x').replace('slug: x\n', '') })
    await translateAll(publication)
    expect((await publication.problems()).map(summarize)).toMatchObject([
      { kind: 'duplicate-url', place: 'content/b.md', cause: 'content/a2.md' },
    ])
  })

  it('reports two articles once, though they meet in every locale', async () => {
    const publication = createPublication({
      'content/a.md': withSlug('A'),
      'content/b.md': withSlug('a'),
    })
    await translateAll(publication, () => 'titre-عنوان')
    const found = ofKind(await publication.problems(), 'duplicate-url')
    expect(found.map(summarize)).toMatchObject([{ locale: 'en', place: 'content/b.md' }])
  })

  it('reports an article for each one that it meets', () => {
    const found: unknown[] = []
    const addresses = [
      { locale: 'en', path: 'x', file: 'a.md' },
      { locale: 'en', path: 'X', file: 'c.md' },
      { locale: 'fr', path: 'y', file: 'b.md' },
      { locale: 'fr', path: 'y', file: 'c.md' },
    ]
    duplicateUrl.publication?.(
      {
        slugs: new Set(),
        catalogs: new Map(),
        addresses,
        repeated: { sources: [], translations: [] },
      },
      (...one) => found.push(one),
    )
    expect(found).toEqual([
      [
        { place: { file: 'c.md' }, cause: { file: 'a.md' }, locale: 'en' },
        { url: '/en/X/', other: 'a.md' },
      ],
      [
        { place: { file: 'c.md' }, cause: { file: 'b.md' }, locale: 'fr' },
        { url: '/fr/y/', other: 'b.md' },
      ],
    ])
  })

  it('is silent about one slug in two folders, or in two locales', async () => {
    const folders = await withSlugs({ 'x/a': 'lyon', 'y/a': 'lyon' }, 'fr', {})
    expect(await folders.problems()).toEqual([])
    const locales = await withSlugs({ a: 'one', b: 'two' }, 'fr', { a: 'two', b: 'one' })
    expect(await locales.problems()).toEqual([])
  })
})
