import { describe, expect, it } from 'vitest'
import { sentenceCount } from '../../pipeline/check/rules/sentence-count.ts'
import { createTranslation, problemsOfTranslation, summarize } from '../support/rule.ts'
import { findUnplaced } from '../support/unplaced.ts'

const source = 'The ship arrived. Nobody came to see it. The crew went ashore.'

describe('sentence-count', () => {
  it.each([
    ['fr', 'Le navire arriva.', 1],
    ['ur', 'جہاز پہنچ گیا۔', 1],
    ['fr', 'Le navire arriva. Enfin ! Qui vint ? Personne. L’équipage descendit.', 5],
  ])('sees in %s %j', async (locale, translation, found) => {
    const problems = await problemsOfTranslation('sentence-count', [locale, source, translation])
    expect(problems.map(summarize)).toEqual([
      {
        kind: 'sentence-count',
        severity: 'warning',
        locale,
        arguments: { key: 'text', locale, expected: 3, found },
        place: `locales/${locale}/a.json:4:11`,
        cause: 'content/a.md:7:1',
      },
    ])
  })

  it.each([
    ['fr', source, 'Le navire arriva ; personne ne vint le voir. L’équipage descendit.'],
    ['ur', source, 'جہاز پہنچ گیا۔ اسے دیکھنے کوئی نہ آیا۔ عملہ ساحل پر اتر گیا۔'],
    ['ur', source, 'جہاز پہنچ گیا اور اسے دیکھنے کوئی نہ آیا۔ عملہ ساحل پر اتر گیا۔'],
    [
      'fr',
      'Mr. A. B. Smith met Dr. Jones. They left.',
      'M. Smith vit le docteur Jones. Ils partirent.',
    ],
    ['ur', 'The U.S. sent Mr. J. Smith and Mrs. K. Jones.', 'امریکا نے اسمتھ اور جونز کو بھیجا۔'],
    [
      'fr',
      'It costs 3.5 euros. Go to example.org/a.b.c now.',
      'Cela coûte 3,5 euros. Allez sur example.org/a.b.c.',
    ],
    [
      'fr',
      '“Come!” he said. “Now!” she said.',
      '« Viens ! » dit-il. « Tout de suite ! » dit-elle.',
    ],
    ['fr', 'Wait… Wait… Wait… Now.', 'Attends… attends… attends… Maintenant.'],
    ['fr', 'A title without an end', 'Un titre sans fin'],
  ])('is silent in %s about %j and %j', async (...texts) => {
    expect(await problemsOfTranslation('sentence-count', texts)).toEqual([])
  })

  it('needs no positions', async () => {
    const publication = await createTranslation('fr', source, 'Le navire arriva.')
    expect(await findUnplaced(sentenceCount, publication)).toEqual([
      {
        arguments: { key: 'text', locale: 'fr', expected: 3, found: 1 },
        place: 'locales/fr/a.json',
        cause: 'content/a.md',
      },
    ])
  })
})
