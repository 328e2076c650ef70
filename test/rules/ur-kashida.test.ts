import { describe, expect, it } from 'vitest'
import { urKashida } from '../../pipeline/check/rules/ur-kashida.ts'
import { createTranslation, ofKind, problemsOfTranslation, summarize } from '../support/rule.ts'
import { findUnplaced } from '../support/unplaced.ts'

describe('ur-kashida', () => {
  it('names each stretched word', async () => {
    const texts = ['ur', 'Pakistan and Lahore.', 'یہ پاکـستان اور لاہـــور ہے۔'] as const
    const problems = await problemsOfTranslation('ur-kashida', texts)
    expect(problems.map(summarize)).toEqual([
      {
        kind: 'ur-kashida',
        severity: 'warning',
        locale: 'ur',
        arguments: { key: 'text', locale: 'ur', words: ['پاکـستان', 'لاہـــور'] },
        place: 'locales/ur/a.json:4:15',
        cause: 'content/a.md:7:1',
      },
    ])
    expect(problems[0]?.fix).toBeUndefined()
  })

  it.each([
    'یہ پاکستان ہے۔',
    'رحمـٰن کا نام',
    'سنہ 1445ھـ میں',
    'لاحقہ ـیں اور سابقہ بے ـ ہے',
    'چلائیے `پاکـستان` کو',
  ])('is silent about %s', async (translation) => {
    const texts = ['ur', 'Type `پاکـستان` now.', translation] as const
    expect(await problemsOfTranslation('ur-kashida', texts, {}, ['code-parity'])).toEqual([])
  })

  it.each([
    ['ur-PK', 1],
    ['ar', 0],
    ['fr', 0],
  ])('finds in %s %i', async (locale, count) => {
    const publication = await createTranslation(locale, 'Pakistan.', 'پاکـستان')
    expect(ofKind(await publication.problems(), 'ur-kashida').length).toBe(count)
  })

  it('needs no positions', async () => {
    const publication = await createTranslation('ur', 'Pakistan.', 'پاکـستان')
    expect(await findUnplaced(urKashida, publication)).toEqual([
      {
        arguments: { key: 'text', locale: 'ur', words: ['پاکـستان'] },
        place: 'locales/ur/a.json',
        cause: 'content/a.md',
      },
    ])
  })
})
