import { describe, expect, it } from 'vitest'
import { missingCatalog } from '../../pipeline/check/rules/missing-catalog.ts'
import { article, createPublication, createTranslated } from '../support/publication.ts'
import { ofKind, summarize } from '../support/rule.ts'
import { findUnplaced } from '../support/unplaced.ts'

describe('missing-catalog', () => {
  it.each(['fr', 'ur'])('is the one problem of a %s catalog that is not there', async (locale) => {
    const publication = await createTranslated('First paragraph.\n\nSecond paragraph.')
    publication.remove(`locales/${locale}/a.json`)
    const problems = await publication.problems()
    expect(problems.map(summarize)).toEqual([
      {
        kind: 'missing-catalog',
        severity: 'error',
        locale,
        arguments: { locale, strings: 3 },
        place: `locales/${locale}/a.json`,
        cause: 'content/a.md',
      },
    ])
    expect(problems[0]?.message).toBe(
      `Missing \`${locale}\` catalog, expected a file with 3 translations`,
    )
  })

  it('counts one translation as one', async () => {
    const publication = await createTranslated('***')
    publication.remove('locales/fr/a.json')
    const [problem] = await publication.problems()
    expect(problem?.message).toBe('Missing `fr` catalog, expected a file with 1 translation')
  })

  it('is silent about a catalog without a single key, whose keys are missing', async () => {
    const publication = await createTranslated('First paragraph.')
    publication.write({ 'locales/fr/a.json': '{}' })
    const problems = await publication.problems()
    expect(ofKind(problems, 'missing-catalog')).toEqual([])
    expect(ofKind(problems, 'missing-translation')).toHaveLength(2)
  })

  it('is silent before the first sync, when no catalog can be there', async () => {
    const publication = createPublication({ 'content/a.md': article('First paragraph.') })
    const problems = await publication.problems()
    expect(problems.map(({ ruleId }) => ruleId)).toEqual(['source-catalog-drift'])
  })

  it('is silent about a locale in which the article is not published', async () => {
    const text = article('First paragraph.').replace('---\n\n', 'locales: [en, fr]\n---\n\n')
    const publication = createPublication({ 'content/a.md': text })
    await publication.sync()
    publication.remove('locales/ur/a.json')
    expect(ofKind(await publication.problems(), 'missing-catalog')).toEqual([])
  })

  it('needs no positions', async () => {
    const publication = await createTranslated('First paragraph.')
    publication.remove('locales/ur/a.json')
    expect(await findUnplaced(missingCatalog, publication)).toEqual([
      {
        arguments: { locale: 'ur', strings: 2 },
        place: 'locales/ur/a.json',
        cause: 'content/a.md',
      },
    ])
  })
})
