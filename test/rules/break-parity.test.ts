import { describe, expect, it } from 'vitest'
import { breakParity } from '../../pipeline/check/rules/break-parity.ts'
import { createTranslation, problemsOfTranslation, summarize } from '../support/rule.ts'
import { findUnplaced } from '../support/unplaced.ts'

const poem = 'My heart leaps up\\\nwhen I behold\\\na rainbow.'

describe('break-parity', () => {
  it.each([
    ['fr', 'Mon cœur bondit\\\nquand je vois un arc-en-ciel.', 1],
    ['fr', 'Mon cœur bondit quand je vois un arc-en-ciel.', 0],
    ['fr', 'Mon\\\ncœur\\\nbondit\\\nen voyant un arc-en-ciel.', 3],
    ['ur', 'دل اچھلتا ہے  \nجب قوس قزح دیکھتا ہوں۔', 1],
    ['ur', 'دل اچھلتا ہے\nجب قوس قزح\nدیکھتا ہوں۔', 0],
  ])('counts the line breaks of %s', async (locale, translation, found) => {
    const problems = await problemsOfTranslation('break-parity', [locale, poem, translation])
    expect(problems.map(summarize)).toEqual([
      {
        kind: 'break-parity',
        severity: 'warning',
        locale,
        arguments: { key: 'text', locale, expected: 2, found },
        place: `locales/${locale}/a.json:4:11`,
        cause: 'content/a.md:7:1',
      },
    ])
  })

  it.each([
    ['fr', poem, 'Mon cœur bondit\\\nquand je vois  \nun arc-en-ciel.'],
    ['ur', poem, 'دل اچھلتا ہے\\\nجب دیکھتا ہوں\\\nقوس قزح۔'],
    ['fr', 'A line\nand another.', 'Une ligne et une autre.'],
    ['fr', 'A line and another.', 'Une ligne\net une autre.'],
  ])('is silent in %s about %j and %j', async (...texts) => {
    expect(await problemsOfTranslation('break-parity', texts)).toEqual([])
  })

  it('needs no positions', async () => {
    const publication = await createTranslation('fr', poem, 'Un poème.')
    expect(await findUnplaced(breakParity, publication)).toEqual([
      {
        arguments: { key: 'text', locale: 'fr', expected: 2, found: 0 },
        place: 'locales/fr/a.json',
        cause: 'content/a.md',
      },
    ])
  })
})
