import { describe, expect, it } from 'vitest'
import { orphanCatalog } from '../../pipeline/check/rules/orphan-catalog.ts'
import { pseudoTranslation } from '../support/pseudo-translation.ts'
import { createTranslated } from '../support/publication.ts'
import { summarize } from '../support/rule.ts'

describe('orphan-catalog', () => {
  it.each(['fr', 'ur', 'en'])(
    'is the one problem of a %s catalog of no article',
    async (locale) => {
      const publication = await createTranslated('Some text here.')
      publication.write({ [`locales/${locale}/old/b.json`]: { one: 'Un ایک', two: '' } })
      const problems = await publication.problems()
      expect(problems.map(summarize)).toEqual([
        {
          kind: 'orphan-catalog',
          severity: 'error',
          locale,
          arguments: { locale, slug: 'old/b' },
          place: `locales/${locale}/old/b.json`,
          cause: undefined,
        },
      ])
      expect(problems[0]?.message).toBe(
        `Catalog in \`${locale}\` of no article, expected an article \`content/old/b.md\``,
      )
    },
  )

  it('lists each file, in the order of their names', async () => {
    const publication = await createTranslated('Some text here.')
    publication.write({
      'locales/ur/c.json': {},
      'locales/ur/b.json': '{',
      'locales/fr/B.json': {},
    })
    const problems = await publication.problems()
    expect(problems.map((problem) => summarize(problem).place)).toEqual([
      'locales/fr/B.json',
      'locales/ur/b.json',
      'locales/ur/c.json',
    ])
  })

  it('can be another severity in one locale', async () => {
    const options = { severities: { 'orphan-catalog': { fr: 'off', ur: 'warning' } } } as const
    const publication = await createTranslated('Some text here.', pseudoTranslation, options)
    publication.write({ 'locales/fr/b.json': {}, 'locales/ur/b.json': {} })
    expect((await publication.problems()).map(summarize)).toMatchObject([
      { locale: 'ur', severity: 'warning' },
    ])
  })

  it('is information in a locale that is a draft', async () => {
    const options = { policy: { ur: 'draft' } } as const
    const publication = await createTranslated('Some text here.', pseudoTranslation, options)
    publication.write({ 'locales/ur/b.json': {} })
    expect((await publication.problems()).map(summarize)).toMatchObject([{ severity: 'info' }])
  })

  it('is silent about furniture, dot files and other endings', async () => {
    const publication = await createTranslated('Some text here.')
    publication.write({
      'locales/fr/.b.json': '{}',
      'locales/fr/b.md': 'x',
      'locales/README.md': '',
    })
    expect(await publication.problems()).toEqual([])
  })

  it('is silent about the catalog of an article that cannot be read', async () => {
    const publication = await createTranslated('Some text here.')
    publication.write({ 'content/a.md': 'No front matter' })
    const problems = await publication.problems()
    expect(problems.map(({ ruleId }) => ruleId)).toEqual(['front-matter'])
  })

  it('looks at names only', () => {
    const found: unknown[] = []
    const catalogs = new Map([
      ['fr', new Set(['b', 'a'])],
      ['ur', new Set(['a'])],
    ])
    orphanCatalog.publication?.(
      {
        slugs: new Set(['a']),
        catalogs,
        addresses: [],
        repeated: { sources: [], translations: [] },
      },
      (...one) => found.push(one),
    )
    expect(found).toEqual([
      [
        { place: { file: 'locales/fr/b.json' }, locale: 'fr' },
        { locale: 'fr', slug: 'b' },
      ],
    ])
  })
})
