import { describe, expect, it } from 'vitest'
import { leakedDelimiters } from '../../pipeline/check/rules/leaked-delimiters.ts'
import { createTranslation, problemsOfTranslation, summarize } from '../support/rule.ts'
import { findUnplaced } from '../support/unplaced.ts'

describe('leaked-delimiters', () => {
  it.each([
    ['ur', '**متن۔**اگلا جملہ'],
    ['fr', '**« mot »**suite de la phrase'],
  ])('names the asterisks that readers of %s would see', async (locale, translation) => {
    const found = await problemsOfTranslation('leaked-delimiters', [
      locale,
      '**Text.** The next sentence.',
      translation,
    ])
    expect(found.map(summarize)).toEqual([
      {
        kind: 'leaked-delimiters',
        severity: 'error',
        locale,
        arguments: { key: 'text', locale, delimiters: ['**'] },
        place: `locales/${locale}/a.json:4:11`,
        cause: 'content/a.md:7:1',
      },
    ])
    expect(found[0]?.message).toBe(
      `Readers would see \`**\` in the \`${locale}\` translation of \`text\`, expected marks that open and close`,
    )
  })

  it.each([
    ['`__`', 'Some text here.', 'Du __texte ici.', ['__']],
    ['`` ` ``', 'Some `a` here.', 'Du `a` ici`.', ['`']],
    ['`](`', 'A [link](/a) here.', 'Un [lien](/a) et un autre](/b).', ['](']],
    ['`[^`', 'Some text here.', 'Du texte[^1] ici.', ['[^']],
    ['`~~`', 'Some text here.', 'Du ~~texte ici.', ['~~']],
    ['more of them than the source shows', 'A \\*\\* here.', 'Un \\*\\* et **deux.', ['**']],
    ['several kinds', 'Some text here.', 'Du **texte ~~ici.', ['**', '~~']],
    ['some within another mark', 'Some *text* here.', 'Du *texte \\*\\*gras* ici.', ['**']],
  ])('sees %s', async (_what, source, translation, delimiters) => {
    const found = await problemsOfTranslation('leaked-delimiters', ['fr', source, translation])
    expect(found.map(summarize)).toMatchObject([{ arguments: { delimiters } }])
  })

  it.each([
    [
      'fr',
      'a delimiter that the source shows too',
      'Type \\*\\* twice.',
      'Tapez deux fois \\*\\*.',
    ],
    ['fr', 'a delimiter in code', 'Type `**` twice.', 'Tapez deux fois `**`.'],
    ['ur', 'marks that open and close', 'A **word** here.', 'یہاں ایک **لفظ** ہے۔'],
    ['ur', 'punctuation before a space', '**Text.** Next.', '**متن۔** اگلا جملہ'],
    ['fr', 'single marks', 'Two by three here.', 'Deux * trois = six, a_b.'],
    ['fr', 'marks side by side', '*One* *two* here.', 'Ici \\**un*\\*, *deux*.'],
    ['ur', 'brackets and tildes of prose', 'About 5 (five) here.', 'یہاں ~5 (پانچ) [تقریباً] ہیں'],
  ])('is silent in %s about %s', async (locale, _what, source, translation) => {
    expect(await problemsOfTranslation('leaked-delimiters', [locale, source, translation])).toEqual(
      [],
    )
  })

  it('needs no positions', async () => {
    const publication = await createTranslation('ur', '**Text.** Next.', '**متن۔**اگلا')
    expect(await findUnplaced(leakedDelimiters, publication)).toEqual([
      {
        arguments: { key: 'text', locale: 'ur', delimiters: ['**'] },
        place: 'locales/ur/a.json',
        cause: 'content/a.md',
      },
    ])
  })
})
