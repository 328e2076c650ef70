import { describe, expect, it } from 'vitest'
import { linkParity } from '../../pipeline/check/rules/link-parity.ts'
import { createTranslation, problemsOfTranslation, summarize } from '../support/rule.ts'
import { findUnplaced } from '../support/unplaced.ts'

const frenchPages = { targetLocales: ['fr', 'ur'], allowedLinks: { fr: { '/en/': '/fr/' } } }

describe('link-parity', () => {
  it.each([
    ['fr', 'Lisez [la page](/en/autre).'],
    ['ur', '[یہ صفحہ](/en/autre) پڑھیے۔'],
  ])('names a link that leads elsewhere in %s, in both files', async (locale, translation) => {
    const found = await problemsOfTranslation('link-parity', [
      locale,
      'Read [the page](/en/other).',
      translation,
    ])
    expect(found.map(summarize)).toEqual([
      {
        kind: 'link-parity',
        severity: 'error',
        locale,
        arguments: { key: 'text', locale, missing: ['/en/other'], extra: ['/en/autre'] },
        place: `locales/${locale}/a.json:4:11`,
        cause: 'content/a.md:7:1',
      },
    ])
    expect(found[0]?.message).toBe(
      `Links of \`text\` in \`${locale}\`: missing \`/en/other\`, not expected \`/en/autre\``,
    )
  })

  it.each([
    ['a link is lost', 'Read [it](/a) now.', 'Lisez-le.', ['/a'], []],
    ['one of two equal links is lost', 'Read [a](/a) or [b](/a).', 'Lisez [a](/a).', ['/a'], []],
    ['a link is added', 'Read [it](/a) now.', 'Lisez [le](/a) [ici](/b).', [], ['/b']],
    [
      'the language of a page differs',
      'Read [it](/en/a).',
      'Lisez [le](/fr/a).',
      ['/en/a'],
      ['/fr/a'],
    ],
    [
      'a reference has no definition in the string',
      'Read [it][ref] now.\n\n[ref]: /a',
      'Lisez [le][ref].',
      ['/a'],
      [],
    ],
  ])('sees that %s', async (_what, source, translation, missing, extra) => {
    const found = await problemsOfTranslation('link-parity', ['fr', source, translation])
    expect(found.map(summarize)).toMatchObject([{ arguments: { missing, extra } }])
  })

  it('sees that an address swallowed the Urdu full stop behind it', async () => {
    const found = await problemsOfTranslation('link-parity', [
      'ur',
      'See https://example.com/a now.',
      'دیکھیے https://example.com/a۔',
    ])
    expect(found.map(summarize)).toMatchObject([
      { arguments: { missing: ['https://example.com/a'], extra: ['https://example.com/a۔'] } },
    ])
  })

  it.each([
    ['fr', 'another order', 'From [a](/a) to [b](/b).', 'Vers [b](/b) depuis [a](/a).'],
    ['ur', 'another order', 'From [a](/a) to [b](/b).', '[ب](/b) تک [الف](/a) سے۔'],
    ['fr', 'a reference made inline', 'Read [it][r].\n\n[r]: /a "T"', 'Lisez [le](/a "T").'],
    [
      'fr',
      'a bare address',
      'See https://example.com/a_b now.',
      'Voir https://example.com/a_b ici.',
    ],
    [
      'ur',
      'an address in angle brackets',
      'See https://example.com/a.',
      '<https://example.com/a> دیکھیے۔',
    ],
    ['fr', 'an e-mail address', 'Write to me@example.com today.', 'Écrivez à <me@example.com>.'],
    ['fr', 'a bare host name', 'See www.example.com today.', 'Voir www.example.com aujourd’hui.'],
    [
      'fr',
      'an image in place of words',
      'See [the logo ![x](/x.png)](/a).',
      'Voir [![y](/x.png)](/a).',
    ],
    ['fr', 'links within marks', 'See *[it](/a)* now.', 'Voir [le](/a) maintenant.'],
  ])('is silent in %s about %s', async (locale, _what, source, translation) => {
    expect(await problemsOfTranslation('link-parity', [locale, source, translation])).toEqual([])
  })

  it.each([
    ['the mapped page', 'Read [it](/en/a).', 'Lisez [le](/fr/a).'],
    ['the source’s page', 'Read [it](/en/a).', 'Lisez [le](/en/a).'],
    ['one of each', 'Read [x](/en/a) or [y](/en/a).', 'Lisez [x](/fr/a) ou [y](/en/a).'],
    [
      'a page that the source names too',
      'Read [x](/en/a), [y](/fr/a).',
      'Lisez [x](/en/a), [y](/fr/a).',
    ],
  ])('lets `allowedLinks` lead to %s', async (_what, source, translation) => {
    expect(
      await problemsOfTranslation('link-parity', ['fr', source, translation], frenchPages),
    ).toEqual([])
  })

  it('tries every map of `allowedLinks`', async () => {
    const options = { allowedLinks: { fr: { '/en/': '/fr/', '/en/docs/': '/aide/' } } }
    const texts = ['fr', 'Read [x](/en/docs/a).', 'Lisez [x](/aide/a).'] as const
    expect(await problemsOfTranslation('link-parity', texts, options)).toEqual([])
  })

  it.each([
    ['fr', 'another page', 'Lisez [le](/fr/b).', '/fr/b'],
    ['ur', 'the page of another locale', '[یہ](/fr/a) پڑھیے۔', '/fr/a'],
  ])('keeps `allowedLinks` in %s from %s', async (locale, _what, translation, extra) => {
    const texts = [locale, 'Read [it](/en/a).', translation] as const
    const found = await problemsOfTranslation('link-parity', texts, frenchPages)
    expect(found.map(summarize)).toMatchObject([
      { locale, arguments: { missing: ['/en/a'], extra: [extra] } },
    ])
  })

  it('counts a mapped page once for each link of the source', async () => {
    const texts = ['fr', 'Read [it](/en/a).', 'Lisez [x](/fr/a) et [y](/fr/a).'] as const
    const found = await problemsOfTranslation('link-parity', texts, frenchPages)
    expect(found.map(summarize)).toMatchObject([{ arguments: { missing: [], extra: ['/fr/a'] } }])
  })

  it.each([
    ['once for each link', 'Read [x](/en/a), [y](/en/a).', 'Lisez [x](/fr/a).', ['/en/a'], []],
    ['beside a lost one', 'Read [z](/z), [x](/en/a).', 'Lisez [x](/fr/a).', ['/z'], []],
  ])(
    'takes a mapped page for one of the source %s',
    async (_what, source, translation, missing, extra) => {
      const texts = ['fr', source, translation] as const
      const found = await problemsOfTranslation('link-parity', texts, frenchPages)
      expect(found.map(summarize)).toMatchObject([{ arguments: { missing, extra } }])
    },
  )

  it('needs no positions', async () => {
    const publication = await createTranslation('fr', 'Read [it](/a) now.', 'Lisez [le](/b).')
    expect(await findUnplaced(linkParity, publication)).toEqual([
      {
        arguments: { key: 'text', locale: 'fr', missing: ['/a'], extra: ['/b'] },
        place: 'locales/fr/a.json',
        cause: 'content/a.md',
      },
    ])
  })
})
