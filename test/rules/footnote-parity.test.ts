import { describe, expect, it } from 'vitest'
import { footnoteParity } from '../../pipeline/check/rules/footnote-parity.ts'
import { createTranslation, problemsOfTranslation, summarize } from '../support/rule.ts'
import { findUnplaced } from '../support/unplaced.ts'

const notes = '\n\n[^one]: The first note.\n\n[^two]: The second note.'
const both = `Seen[^one] and heard[^two].${notes}`

describe('footnote-parity', () => {
  it.each([
    ['fr', 'Vu[^one] et entendu.'],
    ['ur', 'دیکھا[^one] اور سنا۔'],
  ])('names a footnote that %s lost, in both files', async (locale, translation) => {
    const found = await problemsOfTranslation('footnote-parity', [locale, both, translation])
    expect(found.map(summarize)).toEqual([
      {
        kind: 'footnote-parity',
        severity: 'error',
        locale,
        arguments: { key: 'text', locale, missing: ['[^two]'], extra: [] },
        place: `locales/${locale}/a.json:4:11`,
        cause: 'content/a.md:7:1',
      },
    ])
    expect(found[0]?.message).toBe(`Footnotes of \`text\` in \`${locale}\`: missing \`[^two]\``)
  })

  it.each([
    ['one stands twice', 'Vu[^one] et[^one] entendu[^two].', [], ['[^one]']],
    ['one is the other', 'Vu[^one] et entendu[^one].', ['[^two]'], ['[^one]']],
  ])('sees that %s', async (_what, translation, missing, extra) => {
    const found = await problemsOfTranslation('footnote-parity', ['fr', both, translation])
    expect(found.map(summarize)).toMatchObject([{ arguments: { missing, extra } }])
  })

  it('takes a reference without a definition for text, which readers would see', async () => {
    const texts = ['fr', both, 'Vu[^one] et entendu[^deux].'] as const
    const found = await problemsOfTranslation('footnote-parity', texts, {}, ['leaked-delimiters'])
    expect(found.map(summarize)).toMatchObject([{ arguments: { missing: ['[^two]'], extra: [] } }])
  })

  it.each([
    ['fr', 'another order', both, 'Entendu[^two] et vu[^one].'],
    ['ur', 'another order', both, 'سنا[^two] اور دیکھا[^one]۔'],
    ['fr', 'another letter case', both, 'Vu[^ONE] et entendu[^two].'],
    ['fr', 'a text without any', 'Nothing to note here.', 'Rien à noter ici.'],
    ['fr', 'a label that is no word', 'Seen[^*1*].\n\n[^*1*]: The note.', 'Vu[^*1*].'],
  ])('is silent in %s about %s', async (locale, _what, source, translation) => {
    expect(await problemsOfTranslation('footnote-parity', [locale, source, translation])).toEqual(
      [],
    )
  })

  it('needs no positions', async () => {
    const publication = await createTranslation('fr', both, 'Vu et entendu[^two].')
    expect(await findUnplaced(footnoteParity, publication)).toEqual([
      {
        arguments: { key: 'text', locale: 'fr', missing: ['[^one]'], extra: [] },
        place: 'locales/fr/a.json',
        cause: 'content/a.md',
      },
    ])
  })
})
