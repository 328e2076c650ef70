import { describe, expect, it } from 'vitest'
import { staleTranslation } from '../../pipeline/check/rules/stale-translation.ts'
import type { Publication } from '../support/publication.ts'
import { createTranslation, ofKind, summarize } from '../support/rule.ts'
import { findUnplaced } from '../support/unplaced.ts'

const source = 'Trade is important here.'

function editSource(publication: Publication, before: string, after: string): void {
  publication.write({ 'content/a.md': publication.read('content/a.md').replace(before, after) })
}

/** The publication after the author has edited its text, and synced. */
async function withEdit(locale: string, before: string, after: string): Promise<Publication> {
  const publication = await createTranslation(locale, source, 'Le commerce تجارت.')
  await publication.sync()
  editSource(publication, before, after)
  await publication.sync()
  return publication
}

describe('stale-translation', () => {
  it.each(['fr', 'ur'])('names the %s translation of a text that has changed', async (locale) => {
    const publication = await withEdit(locale, 'important', 'vital')
    const problems = await publication.problems()
    expect(problems.map(summarize)).toEqual([
      {
        kind: 'stale-translation',
        severity: 'error',
        locale,
        arguments: { key: 'text', locale, before: source, after: 'Trade is vital here.' },
        place: `locales/${locale}/a.json:4:11`,
        cause: 'content/a.md:7:1',
      },
    ])
    expect(problems[0]?.message).toBe(
      `Stale \`${locale}\` translation of \`text\`, the source has changed: Trade is [-important-]{+vital+} here.`,
    )
  })

  it.each([
    ['a title', 'title: A title', 'title: Another title', 'title'],
    ['one mark', 'Trade is', '**Trade** is', 'text'],
    ['letter case', 'Trade is', 'trade is', 'text'],
    ['a full stop', 'here.', 'here', 'text'],
    ['a negation', 'is important', 'is not important', 'text'],
  ])('sees a change of %s', async (_what, before, after, key) => {
    const publication = await withEdit('fr', before, after)
    const found = ofKind(await publication.problems(), 'stale-translation')
    expect(found.map(summarize)).toMatchObject([{ kind: 'stale-translation', arguments: { key } }])
  })

  it('stays while the author edits again', async () => {
    const publication = await withEdit('fr', 'important', 'vital')
    editSource(publication, 'vital', 'vital, always')
    await publication.sync()
    expect((await publication.problems()).map(summarize)).toMatchObject([
      {
        kind: 'stale-translation',
        arguments: { before: source, after: 'Trade is vital, always here.' },
      },
    ])
  })

  it.each([
    ['a line is wrapped elsewhere', 'is important', 'is\nimportant'],
    ['other quotes are used', source, source],
    ['the date changes', '2023-06-06', '2023-06-07'],
  ])('is silent when %s', async (_what, before, after) => {
    const publication = await withEdit('fr', before, after)
    expect(await publication.problems()).toEqual([])
  })

  it('is silent when only quotes become typographic', async () => {
    const publication = await createTranslation(
      'fr',
      'It\'s "trade".',
      'C’est le «\u00A0commerce\u00A0».',
    )
    editSource(publication, 'It\'s "trade".', 'It’s “trade”.')
    await publication.sync()
    expect(await publication.problems()).toEqual([])
  })

  it('is silent when the author goes back', async () => {
    const publication = await withEdit('fr', 'important', 'vital')
    editSource(publication, 'vital', 'important')
    await publication.sync()
    expect(await publication.problems()).toEqual([])
  })

  it('is silent once the translation is mended and synced, or accepted as it is', async () => {
    const mended = await withEdit('fr', 'important', 'vital')
    mended.translate('fr', 'a', { text: 'Le commerce est vital ici.' })
    await mended.sync()
    expect(await mended.problems()).toEqual([])
    const accepted = await withEdit('fr', 'important', 'vital')
    await accepted.accept('fr', 'a', 'text')
    expect(await accepted.problems()).toEqual([])
  })

  it('leaves a change that was not synced to `source-catalog-drift`', async () => {
    const publication = await createTranslation('fr', source, 'Le commerce.')
    await publication.sync()
    editSource(publication, 'important', 'vital')
    const problems = await publication.problems()
    expect(problems.map(({ ruleId }) => ruleId)).toEqual(['source-catalog-drift'])
  })

  it('needs no positions', async () => {
    const publication = await withEdit('ur', 'important', 'vital')
    expect(await findUnplaced(staleTranslation, publication)).toEqual([
      {
        arguments: { key: 'text', locale: 'ur', before: source, after: 'Trade is vital here.' },
        place: 'locales/ur/a.json',
        cause: 'content/a.md',
      },
    ])
  })
})
