import { describe, expect, it } from 'vitest'
import { emphasisParity } from '../../pipeline/check/rules/emphasis-parity.ts'
import { createTranslation, problemsOfTranslation, summarize } from '../support/rule.ts'
import { findUnplaced } from '../support/unplaced.ts'

async function find(locale: string, source: string, translation: string) {
  const texts = [locale, source, translation] as const
  const others = ['leaked-delimiters'] as const
  const found = await problemsOfTranslation('emphasis-parity', texts, {}, others)
  return found.map(summarize)
}

describe('emphasis-parity', () => {
  it.each([
    ['fr', 'Un *petit* chat, un **grand** chien.', '4:15'],
    ['ur', 'ایک *چھوٹی* بلی، ایک **بڑا** کتا۔', '4:16'],
  ])('counts each kind by itself in %s: %s', async (locale, translation, place) => {
    const source = 'A **small** cat, a **big** dog.'
    expect(await find(locale, source, translation)).toEqual([
      {
        kind: 'emphasis-parity',
        severity: 'warning',
        locale,
        arguments: { key: 'text', locale, missing: ['**…**'], extra: ['*…*'] },
        place: `locales/${locale}/a.json:${place}`,
        cause: 'content/a.md:7:1',
      },
    ])
  })

  it.each([
    ['one of two', 'Of *two* and *three*.', 'De *deux* et trois.', ['*…*'], []],
    ['all of it', 'A **big** dog.', 'Un grand chien.', ['**…**'], []],
    ['one inside the other', 'A ***big*** dog.', 'Un **grand** chien.', ['*…*'], []],
    ['a deletion', 'It costs ~~5~~ 6.', 'Cela coûte 5 6.', ['~~…~~'], []],
    ['one of nothing', 'A big dog.', 'Un **grand** chien.', [], ['**…**']],
    ['what a blank opens', 'A *big* dog.', 'Un * grand* chien.', ['*…*'], []],
  ])('sees that %s is lost or added', async (_what, source, translation, missing, extra) => {
    expect(await find('fr', source, translation)).toMatchObject([
      { arguments: { missing, extra }, severity: 'warning' },
    ])
  })

  it.each([
    ['fr', 'Both *one* and **two**.', 'À la fois **deux** et *un*.'],
    ['fr', 'Both *one* and **two**.', 'À la fois _un_ et __deux__.'],
    ['ur', 'The *préfète* of Lyon.', 'لیون کی *پریفیکٹ*۔'],
    ['fr', 'It is 2 * 3 and `*`.', 'C’est 2 * 3 et `*`.'],
  ])('is silent in %s about %j and %j', async (locale, source, translation) => {
    expect(await find(locale, source, translation)).toEqual([])
  })

  it.each([
    ['leaked-delimiters', 'ur', 'A **text.** Next.', '**متن۔**اگلا'],
    ['damaged-escapes', 'fr', 'A *text*.', 'Un \\*texte\\*.'],
  ])('leaves to %s in %s what it says', async (_rule, locale, source, translation) => {
    expect(await find(locale, source, translation)).toEqual([])
  })

  it('needs no positions', async () => {
    const publication = await createTranslation('fr', 'A *big* dog.', 'Un grand chien.')
    expect(await findUnplaced(emphasisParity, publication)).toEqual([
      {
        arguments: { key: 'text', locale: 'fr', missing: ['*…*'], extra: [] },
        place: 'locales/fr/a.json',
        cause: 'content/a.md',
      },
    ])
  })
})
