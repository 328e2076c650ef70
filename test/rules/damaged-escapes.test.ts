import { describe, expect, it } from 'vitest'
import { damagedEscapes } from '../../pipeline/check/rules/damaged-escapes.ts'
import { createPublication, translateAll } from '../support/publication.ts'
import { createTranslation, ofKind, problemsOfTranslation, summarize } from '../support/rule.ts'
import { findUnplaced } from '../support/unplaced.ts'

describe('damaged-escapes', () => {
  it.each([
    ['fr', 'Tom &amp;amp; Léa', ['&amp;'], '4:16'],
    ['fr', 'Tom \\& Léa\\nsont ici', ['\\n'], '4:23'],
    ['fr', 'Tom et \\*Léa\\*', ['\\*'], '4:19'],
    ['fr', 'Tom et &amp;#39;Léa&amp;#39;', ['&#39;'], '4:11'],
    ['ur', 'ٹام اور &amp;quot;لیا', ['&quot;'], '4:11'],
    ['ur', 'ٹام \\\\"لیا\\\\"', ['\\"'], '4:18'],
  ])('names in %s what readers would see of %s', async (locale, translation, escapes, place) => {
    const texts = [locale, 'Tom & *Lea*', translation] as const
    const problems = await problemsOfTranslation('damaged-escapes', texts)
    expect(problems.map(summarize)).toEqual([
      {
        kind: 'damaged-escapes',
        severity: 'warning',
        locale,
        arguments: { key: 'text', locale, escapes },
        place: `locales/${locale}/a.json:${place}`,
        cause: 'content/a.md:7:1',
      },
    ])
  })

  it.each([
    ['fr', 'Tom & *Lea*', 'Tom &amp; *Léa*'],
    ['fr', 'Tom & *Lea*', 'Tom \\& *Léa* \\[sic\\]'],
    ['fr', 'It is 2 \\* 3.', 'C’est 2 \\* 3.'],
    ['fr', 'Write \\&amp; for it.', 'Écrivez \\&amp; pour cela.'],
    ['fr', 'Type `\\n` here.', 'Tapez `\\n` ici.'],
    ['ur', 'Open C:\\new now.', 'اب C:\\new کھولیے۔'],
    ['fr', '1\\. The end', '1\\. La fin'],
  ])('is silent in %s about %j and %j', async (...texts) => {
    expect(await problemsOfTranslation('damaged-escapes', texts)).toEqual([])
  })

  it('looks at fields and furniture as the plain text that they are', async () => {
    const publication = createPublication(
      { 'content/a.md': '---\ntitle: Tom & Lea\ndate: 2023-06-06\n---\n' },
      { targetLocales: ['fr'] },
    )
    await translateAll(publication)
    publication.translate('fr', 'a', { title: 'Tom &amp; Léa' })
    publication.translate('fr', 'site', { footer: 'La \\*fin\\*' })
    const found = ofKind(await publication.problems(), 'damaged-escapes')
    expect(found.map((one) => summarize(one).arguments)).toEqual([
      { key: 'title', locale: 'fr', escapes: ['&amp;'] },
      { key: 'footer', locale: 'fr', escapes: ['\\*'] },
    ])
  })

  it('needs no positions', async () => {
    const publication = await createTranslation('fr', 'Tom & Lea', 'Tom &amp;amp; Léa')
    expect(await findUnplaced(damagedEscapes, publication)).toEqual([
      {
        arguments: { key: 'text', locale: 'fr', escapes: ['&amp;'] },
        place: 'locales/fr/a.json',
        cause: 'content/a.md',
      },
    ])
  })
})
