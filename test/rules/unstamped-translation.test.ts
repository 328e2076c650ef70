import { describe, expect, it } from 'vitest'
import { unstampedTranslation } from '../../pipeline/check/rules/unstamped-translation.ts'
import type { Publication } from '../support/publication.ts'
import { createTranslation, summarize } from '../support/rule.ts'
import { findUnplaced } from '../support/unplaced.ts'

/** A sound publication, but for the stamp of its text. */
async function withoutStamp(locale: string): Promise<Publication> {
  const publication = await createTranslation(locale, 'Some text here.', 'Un texte متن.')
  const file = `locales/.stamps/${locale}/a.json`
  const { stamps, ...rest } = JSON.parse(publication.read(file))
  const { text: _lost, ...others } = stamps
  publication.write({ [file]: { ...rest, stamps: others } })
  return publication
}

describe('unstamped-translation', () => {
  it.each(['fr', 'ur'])('names the %s translation whose stamp was lost', async (locale) => {
    const publication = await withoutStamp(locale)
    const problems = await publication.problems()
    expect(problems.map(summarize)).toEqual([
      {
        kind: 'unstamped-translation',
        severity: 'error',
        locale,
        arguments: { key: 'text', locale },
        place: `locales/${locale}/a.json:4:11`,
        cause: 'content/a.md:7:1',
      },
    ])
    expect(problems[0]?.message).toBe(
      `Unstamped \`${locale}\` translation of \`text\`, expected a stamp that names its source text`,
    )
  })

  it('gives no amnesty where the stamps file is gone', async () => {
    const publication = await createTranslation('fr', 'Some text here.', 'Un texte.')
    publication.remove('locales/.stamps/fr/a.json')
    expect((await publication.problems()).map(summarize)).toMatchObject([
      { kind: 'unstamped-translation', arguments: { key: 'title' } },
      { kind: 'unstamped-translation', arguments: { key: 'text' } },
    ])
  })

  it('is not healed by `sync`, but by `accept`', async () => {
    const publication = await withoutStamp('fr')
    await publication.sync()
    expect((await publication.problems()).map(summarize)).toMatchObject([
      { kind: 'unstamped-translation' },
    ])
    await publication.accept('fr', 'a', 'text')
    expect(await publication.problems()).toEqual([])
  })

  it('leaves a blank to `missing-translation`', async () => {
    const publication = await withoutStamp('fr')
    publication.translate('fr', 'a', { text: '' })
    const problems = await publication.problems()
    expect(problems.map(({ ruleId }) => ruleId)).toEqual(['missing-translation'])
  })

  it('leaves broken stamps to `json-syntax`', async () => {
    const publication = await createTranslation('fr', 'Some text here.', 'Un texte.')
    publication.write({ 'locales/.stamps/fr/a.json': '{' })
    const problems = await publication.problems()
    expect(problems.map(({ ruleId }) => ruleId)).toEqual(['json-syntax'])
  })

  it('is silent about a stamp of another version, which counts as unchanged', async () => {
    const publication = await createTranslation('fr', 'Some text here.', 'Un texte.')
    const file = 'locales/.stamps/fr/a.json'
    publication.write({ [file]: publication.read(file).replace('"version": 1', '"version": 99') })
    expect(await publication.problems()).toEqual([])
  })

  it('needs no positions', async () => {
    const publication = await withoutStamp('fr')
    expect(await findUnplaced(unstampedTranslation, publication)).toEqual([
      {
        arguments: { key: 'text', locale: 'fr' },
        place: 'locales/fr/a.json',
        cause: 'content/a.md',
      },
    ])
  })
})
