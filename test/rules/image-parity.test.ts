import { describe, expect, it } from 'vitest'
import { imageParity } from '../../pipeline/check/rules/image-parity.ts'
import { createTranslation, problemsOfTranslation, summarize } from '../support/rule.ts'
import { findUnplaced } from '../support/unplaced.ts'

describe('image-parity', () => {
  it.each([
    ['fr', 'Voyez ![un chat](/chat.png) ici.'],
    ['ur', 'یہاں ![ایک بلی](/chat.png) دیکھیے۔'],
  ])('names an image that is another in %s, in both files', async (locale, translation) => {
    const found = await problemsOfTranslation('image-parity', [
      locale,
      'See ![a cat](/cat.png) here.',
      translation,
    ])
    expect(found.map(summarize)).toEqual([
      {
        kind: 'image-parity',
        severity: 'error',
        locale,
        arguments: { key: 'text', locale, missing: ['/cat.png'], extra: ['/chat.png'] },
        place: `locales/${locale}/a.json:4:11`,
        cause: 'content/a.md:7:1',
      },
    ])
    expect(found[0]?.message).toBe(
      `Images of \`text\` in \`${locale}\`: missing \`/cat.png\`, not expected \`/chat.png\``,
    )
  })

  it.each([
    ['it is lost', 'See ![a cat](/c.png) here.', 'Voyez le chat.', ['/c.png'], []],
    ['its mark is lost', 'See ![a cat](/c.png) here.', 'Voyez un chat (c.png).', ['/c.png'], []],
    [
      'it stands twice',
      'See ![a](/c.png) here.',
      'Voyez ![a](/c.png) ![b](/c.png).',
      [],
      ['/c.png'],
    ],
    [
      'its reference has no definition in the string',
      'See ![a cat][c].\n\n[c]: /c.png',
      'Voyez ![un chat][c].',
      ['/c.png'],
      [],
    ],
  ])('sees that %s', async (_what, source, translation, missing, extra) => {
    const found = await problemsOfTranslation('image-parity', ['fr', source, translation])
    expect(found.map(summarize)).toMatchObject([{ arguments: { missing, extra } }])
  })

  it.each([
    [
      'fr',
      'another alternative text and title',
      'See ![a cat](/c.png "A").',
      'Voir ![un chat](/c.png "B").',
    ],
    [
      'ur',
      'another order',
      'See ![a](/a.png) or ![b](/b.png).',
      '![ب](/b.png) یا ![الف](/a.png) دیکھیے۔',
    ],
    [
      'fr',
      'a reference made inline',
      'See ![a cat][c].\n\n[c]: /c.png',
      'Voyez ![un chat](/c.png).',
    ],
    ['fr', 'an image alone', '![A cat here](/c.png)', '![Un chat ici](/c.png)'],
  ])('is silent in %s about %s', async (locale, _what, source, translation) => {
    expect(await problemsOfTranslation('image-parity', [locale, source, translation])).toEqual([])
  })

  it('needs no positions', async () => {
    const publication = await createTranslation('fr', 'See ![a cat](/c.png).', 'Voyez le chat.')
    expect(await findUnplaced(imageParity, publication)).toEqual([
      {
        arguments: { key: 'text', locale: 'fr', missing: ['/c.png'], extra: [] },
        place: 'locales/fr/a.json',
        cause: 'content/a.md',
      },
    ])
  })
})
