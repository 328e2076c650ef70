import { describe, expect, it } from 'vitest'
import { codeParity } from '../../pipeline/check/rules/code-parity.ts'
import { createTranslation, problemsOfTranslation, summarize } from '../support/rule.ts'
import { findUnplaced } from '../support/unplaced.ts'

describe('code-parity', () => {
  it.each([
    ['fr', 'Lancez `npm démarrer` maintenant.'],
    ['ur', 'اب `npm démarrer` چلائیے۔'],
  ])('names code that %s translated, in both files', async (locale, translation) => {
    const found = await problemsOfTranslation('code-parity', [
      locale,
      'Run `npm start` now.',
      translation,
    ])
    expect(found.map(summarize)).toEqual([
      {
        kind: 'code-parity',
        severity: 'error',
        locale,
        arguments: { key: 'text', locale, missing: ['npm start'], extra: ['npm démarrer'] },
        place: `locales/${locale}/a.json:4:11`,
        cause: 'content/a.md:7:1',
      },
    ])
    expect(found[0]?.message).toBe(
      `Code of \`text\` in \`${locale}\`: missing \`npm start\`, not expected \`npm démarrer\``,
    )
  })

  it.each([
    ['one of two equal pieces is lost', 'Press `a`, then `a`.', 'Tapez `a`, puis a.', ['a'], []],
    ['one is added', 'Press `a` now.', 'Tapez `a` et `b`.', [], ['b']],
    ['letter case differs', 'Press `A` now.', 'Tapez `a`.', ['A'], ['a']],
    ['code in a link is lost', 'Read [the `man`](/m) page.', 'Lisez [le man](/m).', ['man'], []],
  ])('sees that %s', async (_what, source, translation, missing, extra) => {
    const found = await problemsOfTranslation('code-parity', ['fr', source, translation])
    expect(found.map(summarize)).toMatchObject([{ arguments: { missing, extra } }])
  })

  it.each([
    ['fr', 'another order', 'First `a`, then `b`.', 'D’abord `b`, ensuite `a`.'],
    ['ur', 'another order', 'First `a`, then `b`.', 'پہلے `b`، پھر `a`۔'],
    ['fr', 'longer fences', 'Type `a` here.', 'Tapez `` a `` ici.'],
    ['fr', 'other marks around it', 'Type **`a`** here.', 'Tapez `a` ici.'],
    ['fr', 'a line end in it', 'Run `npm start` now.', 'Lancez `npm\nstart` vite.'],
    ['fr', 'a block of code between', 'Run `a`:\n\n```\nb\n```', 'Lancez `a` :'],
  ])('is silent in %s about %s', async (locale, _what, source, translation) => {
    expect(await problemsOfTranslation('code-parity', [locale, source, translation])).toEqual([])
  })

  it('needs no positions', async () => {
    const publication = await createTranslation('fr', 'Run `a` now.', 'Lancez `b`.')
    expect(await findUnplaced(codeParity, publication)).toEqual([
      {
        arguments: { key: 'text', locale: 'fr', missing: ['a'], extra: ['b'] },
        place: 'locales/fr/a.json',
        cause: 'content/a.md',
      },
    ])
  })
})
