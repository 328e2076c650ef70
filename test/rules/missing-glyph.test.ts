/** What a font lacks: letters of the locale's own script are errors, others information. */
import { describe, expect, it } from 'vitest'
import { missingGlyph } from '../../pipeline/check/rules/missing-glyph.ts'
import { article, createPublication } from '../support/publication.ts'
import { createTranslation, ofKind, problemsOfTranslation, summarize } from '../support/rule.ts'
import { findUnplaced } from '../support/unplaced.ts'

const problemsOf = (translation: string, source = 'Some text here.') =>
  problemsOfTranslation('missing-glyph', ['ur', source, translation])

describe('missing-glyph', () => {
  it('names the letter, the key, the font and both places', async () => {
    const [problem, ...others] = await problemsOf('یہ ݤھر ہے۔')
    expect(others).toEqual([])
    expect(problem?.message).toBe(
      'Character `ݤ` (U+0764) of `text` is not in the font Noto Nastaliq Urdu, expected what the font has',
    )
    expect(problem && summarize(problem)).toEqual({
      kind: 'missing-glyph',
      severity: 'error',
      locale: 'ur',
      arguments: { key: 'text', locale: 'ur', family: 'Noto Nastaliq Urdu', characters: ['ݤ'] },
      place: 'locales/ur/a.json:4:11',
      cause: 'content/a.md:7:1',
    })
  })

  it('takes characters of other scripts as information, apart from letters of its own', async () => {
    const problems = await problemsOf('یہ 😀 اور 中 اور ݤ ہے 😀۔')
    expect(
      problems.map(({ severity, arguments: args }) => [
        severity,
        'characters' in args && args.characters,
      ]),
    ).toEqual(
      expect.arrayContaining([
        ['info', ['中', '😀']],
        ['error', ['ݤ']],
      ]),
    )
    expect(problems).toHaveLength(2)
  })

  it.each([
    ['plain Urdu', 'یہ ایک متن ہے، “اچھا”۔', 'A “good” text.'],
    ['Latin, digits and signs', 'یہ IBM کا 2023 کا 50% حصہ ہے۔', 'It is 50% of IBM in 2023.'],
    ['joiners, marks of direction, no-break spaces', 'می\u200Cں \u200Fہ\u00A0\u202F', 'Text.'],
    ['letters with marks in either form', 'دائرۂ کار، ئ'.normalize('NFD'), 'Text.'],
  ])('is silent about %s', async (_name, translation, source) => {
    expect(await problemsOf(translation, source)).toEqual([])
  })

  it('does not look at code', async () => {
    expect(await problemsOf('یہ `ж` ہے۔', 'This is `ж` here.')).toEqual([])
  })

  it('looks at the titles and at furniture, too, and not at slugs', async () => {
    const publication = createPublication({
      'content/a.md': article('Text.').replace('title:', 'slug: a\ntitle:'),
      'locales/ur/site.json': { 'site-title': 'ݤھر', 'site-description': 'خبریں', footer: 'ختم' },
    })
    await publication.sync()
    publication.translate('ur', 'a', { title: 'ݤ', slug: 'ݤ' })
    const found = ofKind(await publication.problems(), 'missing-glyph').map(summarize)
    expect(found.map(({ place }) => place)).toEqual([
      expect.stringMatching(/^locales\/ur\/a\.json:\d+:/),
      'locales/ur/site.json:2:17',
    ])
  })

  it('looks at the source language where that has a font', async () => {
    const publication = createPublication(
      { 'content/a.md': article('یہ ݤھر ہے۔', 'عنوان') },
      { sourceLocale: 'ur', targetLocales: [] },
    )
    const [problem] = ofKind(await publication.problems(), 'missing-glyph')
    expect(problem && summarize(problem)).toMatchObject({ place: 'content/a.md:6:1' })
  })

  it('is silent where the config takes the font away', async () => {
    const off = { fonts: { ur: false } } as const
    expect(
      await problemsOfTranslation('missing-glyph', ['ur', 'Some text here.', 'یہ ݤ ہے۔'], off),
    ).toEqual([])
  })

  it('finds the same on trees without positions', async () => {
    const publication = await createTranslation('ur', 'Some text here.', 'یہ ݤ ہے۔')
    expect(await findUnplaced(missingGlyph, publication)).toEqual([
      {
        arguments: { key: 'text', locale: 'ur', family: 'Noto Nastaliq Urdu', characters: ['ݤ'] },
        place: 'locales/ur/a.json',
        cause: 'content/a.md',
      },
    ])
  })
})
