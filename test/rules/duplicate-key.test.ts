import { describe, expect, it } from 'vitest'
import { duplicateKey } from '../../pipeline/check/rules/duplicate-key.ts'
import { createTranslation, summarize } from '../support/rule.ts'
import { findUnplaced } from '../support/unplaced.ts'

const twice = '{\n  "title": "Titre عنوان",\n  "text": "Un متن",\n  "text": "Deux متن"\n}\n'

describe('duplicate-key', () => {
  it.each(['fr', 'ur'])('names a key that stands twice in %s, and both lines', async (locale) => {
    const publication = await createTranslation(locale, 'Some text here.', 'Un متن')
    publication.write({ [`locales/${locale}/a.json`]: twice })
    const problems = await publication.problems()
    expect(problems.map(summarize)).toEqual([
      {
        kind: 'duplicate-key',
        severity: 'error',
        locale,
        arguments: { key: 'text' },
        place: `locales/${locale}/a.json:4:3`,
        cause: `locales/${locale}/a.json:3:3`,
      },
    ])
    expect(problems[0]?.message).toBe('Key `text` stands twice, expected it once')
  })

  it('counts from the first, also where both texts are equal or blank', async () => {
    const publication = await createTranslation('fr', 'Some text here.', 'Un')
    publication.write({
      'locales/fr/a.json':
        '{\n  "title": "Un titre",\n  "text": "Un",\n  "text": "Un",\n  "text": ""\n}\n',
    })
    expect((await publication.problems()).map(summarize)).toMatchObject([
      { place: 'locales/fr/a.json:4:3', cause: 'locales/fr/a.json:3:3' },
      { place: 'locales/fr/a.json:5:3', cause: 'locales/fr/a.json:3:3' },
    ])
  })

  it.each([
    ['the source catalog', 'locales/en/a.json', '"text": "Some text here."', 'en'],
    ['furniture', 'locales/fr/site.json', '"footer": "Fin"', 'fr'],
  ])('sees it in %s', async (_what, file, member, locale) => {
    const publication = await createTranslation('fr', 'Some text here.', 'Un texte')
    const text = publication.read(file).replace(member, `${member},\n  ${member}`)
    publication.write({ [file]: text })
    expect((await publication.problems()).map(summarize)).toMatchObject([
      { kind: 'duplicate-key', locale },
    ])
  })

  it('sees a key that is written with an escape', async () => {
    const publication = await createTranslation('fr', 'Some text here.', 'Un')
    publication.write({
      'locales/fr/a.json': twice.replace('"text": "Deux', '"t\\u0065xt": "Deux'),
    })
    expect((await publication.problems()).map(summarize)).toMatchObject([
      { kind: 'duplicate-key', arguments: { key: 'text' } },
    ])
  })

  it('is silent about one text under two keys', async () => {
    const publication = await createTranslation('fr', 'Some text here.', 'Un')
    publication.translate('fr', 'a', { title: 'Un' })
    expect(await publication.problems()).toEqual([])
  })

  it('needs no positions', async () => {
    const publication = await createTranslation('fr', 'Some text here.', 'Un')
    publication.write({ 'locales/fr/a.json': twice })
    expect(await findUnplaced(duplicateKey, publication)).toEqual([
      { arguments: { key: 'text' }, place: 'locales/fr/a.json', cause: 'locales/fr/a.json' },
    ])
  })
})
