import { describe, expect, it } from 'vitest'
import { unconfirmedTranslation } from '../../pipeline/check/rules/unconfirmed-translation.ts'
import type { Publication } from '../support/publication.ts'
import { createTranslation, summarize } from '../support/rule.ts'
import { findUnplaced } from '../support/unplaced.ts'

const source = 'Trade is important here.'

/** The author has edited the text and synced; on another branch, without a sync, so has the translator. */
async function withTwoEdits(locale: string, translation: string): Promise<Publication> {
  const publication = await createTranslation(locale, source, 'Le commerce تجارت.')
  await publication.sync()
  const text = publication.read('content/a.md')
  publication.write({ 'content/a.md': text.replace('important', 'vital') })
  await publication.sync()
  publication.translate(locale, 'a', { text: translation })
  return publication
}

describe('unconfirmed-translation', () => {
  it.each([
    ['fr', 'Le commerce est important ici.'],
    ['ur', 'یہاں تجارت اہم ہے۔'],
  ])(
    'names the %s translation that was edited for nobody knows which source',
    async (locale, translation) => {
      const publication = await withTwoEdits(locale, translation)
      const problems = await publication.problems()
      expect(problems.map(summarize)).toEqual([
        {
          kind: 'unconfirmed-translation',
          severity: 'error',
          locale,
          arguments: { key: 'text', locale, before: source, after: 'Trade is vital here.' },
          place: `locales/${locale}/a.json:4:11`,
          cause: 'content/a.md:7:1',
        },
      ])
      expect(problems[0]?.message).toBe(
        `Unconfirmed \`${locale}\` translation of \`text\`, edited while the source changed: Trade is [-important-]{+vital+} here.`,
      )
    },
  )

  it('is silent about an edit of the translation alone', async () => {
    const publication = await createTranslation('fr', source, 'Le commerce.')
    publication.translate('fr', 'a', { text: 'Le commerce est important ici.' })
    expect(await publication.problems()).toEqual([])
  })

  it('leaves to `stale-translation` an edit that changes blanks and quotes only', async () => {
    const publication = await withTwoEdits('fr', 'Le  commerce تجارت.')
    const problems = await publication.problems()
    expect(problems.map(({ ruleId }) => ruleId)).toEqual(['stale-translation'])
  })

  it('is silent once it was accepted', async () => {
    const publication = await withTwoEdits('ur', 'یہاں تجارت اہم ہے۔')
    await publication.accept('ur', 'a', 'text')
    expect(await publication.problems()).toEqual([])
  })

  it('leaves a source that was not synced to `source-catalog-drift`', async () => {
    const publication = await createTranslation('fr', source, 'Le commerce.')
    const text = publication.read('content/a.md')
    publication.write({ 'content/a.md': text.replace('important', 'vital') })
    publication.translate('fr', 'a', { text: 'Le commerce est vital.' })
    const problems = await publication.problems()
    expect(problems.map(({ ruleId }) => ruleId)).toEqual(['source-catalog-drift'])
  })

  it('needs no positions', async () => {
    const publication = await withTwoEdits('fr', 'Le commerce est important ici.')
    expect(await findUnplaced(unconfirmedTranslation, publication)).toEqual([
      {
        arguments: { key: 'text', locale: 'fr', before: source, after: 'Trade is vital here.' },
        place: 'locales/fr/a.json',
        cause: 'content/a.md',
      },
    ])
  })
})
