import { describe, expect, it } from 'vitest'
import { spacing } from '../../pipeline/check/rules/spacing.ts'
import { fixOf } from '../support/fix.ts'
import { createTranslation, problemsOfTranslation, summarize } from '../support/rule.ts'
import { findUnplaced } from '../support/unplaced.ts'

describe('spacing', () => {
  it.each([
    ['fr', 'Le  train part.', 'Le train part.', 'Le  train', 'Le train', '4:14'],
    ['fr', ' Le train part.', 'Le train part.', ' Le', 'Le', '4:12'],
    ['fr', 'Le train part. ', 'Le train part.', 'part. ', 'part.', '4:26'],
    ['ur', 'ریل گاڑی  آ گئی۔', 'ریل گاڑی آ گئی۔', 'گاڑی  آ', 'گاڑی آ', '4:20'],
    ['ur', 'آج ، ریل گاڑی آ گئی۔', 'آج، ریل گاڑی آ گئی۔', 'آج ،', 'آج،', '4:14'],
    ['ur', 'آج،ریل گاڑی آ گئی۔', 'آج، ریل گاڑی آ گئی۔', 'آج،ریل', 'آج، ریل', '4:15'],
    ['ur', '**آج** ، ریل گاڑی آ گئی۔', '**آج**، ریل گاڑی آ گئی۔', 'آج ،', 'آج،', '4:18'],
  ])('mends in %s %j', async (locale, translation, mended, found, expected, place) => {
    const problems = await problemsOfTranslation('spacing', [
      locale,
      'The train left.',
      translation,
    ])
    expect(problems.map(summarize)).toEqual([
      {
        kind: 'spacing',
        severity: 'warning',
        locale,
        arguments: { key: 'text', locale, changes: [{ found, expected }] },
        place: `locales/${locale}/a.json:${place}`,
        cause: 'content/a.md:7:1',
      },
    ])
    expect(fixOf(problems, translation)).toBe(mended)
  })

  it.each([
    ['fr', 'Le train, lui, part : « vite » !'],
    ['fr', 'Tapez `a  b`, puis partez.'],
    ['ur', 'آج، ریل گاڑی آ گئی۔ کل نہیں آئے گی؟'],
    ['ur', 'اب `npm start` ، پھر ۳،۵ اور 3،5'],
    ['ur', 'کیا؟! ہاں۔۔۔'],
  ])('is silent in %s about %s', async (locale, translation) => {
    const texts = [locale, 'The `a  b` train left.', translation] as const
    expect(await problemsOfTranslation('spacing', texts, {}, ['code-parity'])).toEqual([])
  })

  it('needs no positions', async () => {
    const publication = await createTranslation('fr', 'The train left.', 'Le  train.')
    expect(await findUnplaced(spacing, publication)).toEqual([
      {
        arguments: {
          key: 'text',
          locale: 'fr',
          changes: [{ found: 'Le  train.', expected: 'Le train.' }],
        },
        place: 'locales/fr/a.json',
        cause: 'content/a.md',
      },
    ])
  })
})
