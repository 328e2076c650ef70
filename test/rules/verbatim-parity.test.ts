import { describe, expect, it } from 'vitest'
import { verbatimParity } from '../../pipeline/check/rules/verbatim-parity.ts'
import { createPublication, translateAll } from '../support/publication.ts'
import { createTranslation, ofKind, problemsOfTranslation, summarize } from '../support/rule.ts'
import { findUnplaced } from '../support/unplaced.ts'

describe('verbatim-parity', () => {
  it.each([
    ['fr', 'Suivez @equipe_lyon demain.', '@equipe_lyon', '4:19'],
    ['ur', 'کل @ٹیم دیکھیے اور @equipe_lyon۔', '@equipe_lyon', '4:31'],
  ])(
    'names a handle that %s translated, in both files',
    async (locale, translation, extra, place) => {
      const texts = [locale, 'Follow @team_lyon tomorrow.', translation] as const
      const problems = await problemsOfTranslation('verbatim-parity', texts)
      expect(problems.map(summarize)).toEqual([
        {
          kind: 'verbatim-parity',
          severity: 'error',
          locale,
          arguments: { key: 'text', locale, missing: ['@team_lyon'], extra: [extra] },
          place: `locales/${locale}/a.json:${place}`,
          cause: 'content/a.md:7:1',
        },
      ])
    },
  )

  it.each([
    ['a hashtag', 'Say #climate now.', 'Dites #climat.', ['#climate'], ['#climat']],
    ['a path', 'Open /etc/hosts now.', 'Ouvrez /etc/hotes.', ['/etc/hosts'], ['/etc/hotes']],
    ['a host with a path', 'At example.org/news.', 'Ici.', ['example.org/news'], []],
    ['one of two', 'See @a and @a.', 'Voir @a.', ['@a'], []],
    ['one that is added', 'See this.', 'Voir ceci, @b.', [], ['@b']],
  ])('sees %s', async (_what, source, translation, missing, extra) => {
    const found = await problemsOfTranslation('verbatim-parity', ['fr', source, translation])
    expect(found.map(summarize)).toMatchObject([{ arguments: { missing, extra } }])
  })

  it.each([
    ['fr', 'another order', 'Write to @a or @b.', 'Écrivez à @b ou à @a.'],
    ['ur', 'another order', 'Write to @a or @b.', '@b یا @a کو لکھیے۔'],
    ['fr', 'an address at the end', 'Write to me@example.org.', 'Écrivez à me@example.org.'],
    ['ur', 'an address at the end', 'At example.org/a.', 'یہاں: example.org/a۔'],
    [
      'fr',
      'a link in place of its address',
      'See https://example.org/a now.',
      'Voir [ici](https://example.org/a).',
    ],
    ['fr', 'code', 'Type `@a` and `#b` now.', 'Tapez `@a` et `#b`.'],
    ['ur', 'alternatives and numbers', 'He and/or she is #3.', 'وہ 3 نمبر پر ہے۔'],
  ])('is silent in %s about %s', async (locale, _what, source, translation) => {
    const texts = [locale, source, translation] as const
    expect(await problemsOfTranslation('verbatim-parity', texts)).toEqual([])
  })

  it('leaves links to `link-parity`', async () => {
    const texts = ['fr', 'Write to me@example.org.', 'Écrivez à moi@example.org.'] as const
    expect(await problemsOfTranslation('verbatim-parity', texts, {}, ['link-parity'])).toEqual([])
  })

  it('allows what links may be', async () => {
    const allowedLinks = { fr: { 'example.org/en/': 'example.org/fr/' } }
    const texts = ['fr', 'At example.org/en/a.', 'Sur example.org/fr/a.'] as const
    expect(await problemsOfTranslation('verbatim-parity', texts, { allowedLinks })).toEqual([])
    expect(await problemsOfTranslation('verbatim-parity', texts)).toHaveLength(1)
  })

  it('looks at fields and furniture, where nothing is a link', async () => {
    const publication = createPublication(
      { 'content/a.md': '---\ntitle: Ask me@example.org\ndate: 2023-06-06\n---\n' },
      { targetLocales: ['fr'] },
    )
    publication.translate('en', 'site', { footer: 'See https://example.org/a.' })
    publication.translate('fr', 'site', { footer: 'Voir https://example.org/b.' })
    await translateAll(publication)
    publication.translate('fr', 'a', { title: 'Demandez à moi@example.org' })
    const found = ofKind(await publication.problems(), 'verbatim-parity')
    expect(found.map((one) => summarize(one).arguments)).toMatchObject([
      { key: 'title', missing: ['me@example.org'], extra: ['moi@example.org'] },
      { key: 'footer', missing: ['https://example.org/a'], extra: ['https://example.org/b'] },
    ])
  })

  it('needs no positions', async () => {
    const publication = await createTranslation('fr', 'Follow @a now.', 'Suivez @b.')
    expect(await findUnplaced(verbatimParity, publication)).toEqual([
      {
        arguments: { key: 'text', locale: 'fr', missing: ['@a'], extra: ['@b'] },
        place: 'locales/fr/a.json',
        cause: 'content/a.md',
      },
    ])
  })
})
