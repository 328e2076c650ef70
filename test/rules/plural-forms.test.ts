import { describe, expect, it } from 'vitest'
import { pluralForms } from '../../pipeline/check/rules/plural-forms.ts'
import { pseudoTranslation } from '../support/pseudo-translation.ts'
import { createTranslated } from '../support/publication.ts'
import { ofKind, summarize } from '../support/rule.ts'
import { findUnplaced } from '../support/unplaced.ts'

type Words = Readonly<Record<string, string>>

const english = { items_one: '{{count}} item', items_other: '{{count}} items' }
const french = { items_one: 'un', items_many: 'beaucoup', items_other: 'plusieurs' }
const urdu = { items_one: 'ایک', items_other: 'کئی' }

/** A sound publication, but for the furniture that these words are added to. */
async function withWords(words: Readonly<Record<string, Words>>) {
  const locales = Object.keys(words).filter((tag) => tag !== 'en')
  const publication = await createTranslated('Some text here.', pseudoTranslation, {
    targetLocales: locales,
  })
  for (const [locale, added] of Object.entries(words)) {
    const file = `locales/${locale}/site.json`
    const base = publication.has(file)
      ? publication.readJson(file)
      : publication.readJson('locales/en/site.json')
    publication.write({ [file]: { ...base, ...added } })
  }
  return publication
}

describe('plural-forms', () => {
  it('misses the French form for millions', async () => {
    const { items_many: _many, ...rest } = french
    const publication = await withWords({ en: english, fr: rest })
    const problems = await publication.problems()
    expect(problems.map(summarize)).toEqual([
      {
        kind: 'plural-forms',
        severity: 'error',
        locale: 'fr',
        arguments: { key: 'items', locale: 'fr', missing: ['items_many'], extra: [] },
        place: 'locales/fr/site.json:5:3',
        cause: undefined,
      },
    ])
    expect(problems[0]?.message).toBe('Plural forms of `items` in `fr`: missing `items_many`')
  })

  it('does not expect that form in Urdu', async () => {
    const publication = await withWords({ en: english, ur: { ...urdu, items_many: 'بہت' } })
    expect((await publication.problems()).map(summarize)).toMatchObject([
      { locale: 'ur', arguments: { key: 'items', missing: [], extra: ['items_many'] } },
    ])
  })

  it('points at the brace where a locale has no form at all', async () => {
    const publication = await withWords({ en: english, fr: {} })
    expect((await publication.problems()).map(summarize)).toMatchObject([
      {
        arguments: { missing: ['items_many', 'items_one', 'items_other'] },
        place: 'locales/fr/site.json:1:1',
      },
    ])
  })

  it.each(['', ' ', '\u200B'])('takes %j for a form that is missing', async (blank) => {
    const publication = await withWords({ en: english, fr: { ...french, items_many: blank } })
    expect((await publication.problems()).map(summarize)).toMatchObject([
      { kind: 'plural-forms', arguments: { missing: ['items_many'] } },
    ])
  })

  it('looks at the source furniture too', async () => {
    const publication = await withWords({ en: { items_other: 'items' }, fr: french })
    expect((await publication.problems()).map(summarize)).toMatchObject([
      { locale: 'en', arguments: { missing: ['items_one'] }, place: 'locales/en/site.json:5:3' },
    ])
  })

  it('tells ordinals from cardinals', async () => {
    const forms = (...names: string[]) =>
      Object.fromEntries(names.map((name) => [`place_ordinal_${name}`, '{{count}}']))
    const sound = await withWords({
      en: forms('one', 'two', 'few', 'other'),
      fr: forms('one', 'other'),
    })
    expect(await sound.problems()).toEqual([])
    const unsound = await withWords({ en: forms('one', 'other'), fr: forms('one', 'other') })
    expect((await unsound.problems()).map(summarize)).toMatchObject([
      {
        locale: 'en',
        arguments: { key: 'place_ordinal', missing: [expect.any(String), expect.any(String)] },
      },
    ])
  })

  it('asks of each language its own forms', async () => {
    const publication = await withWords({ en: english, ar: english })
    const all = ofKind(await publication.problems(), 'plural-forms')
    // The theme has no Arabic: its own plural words are missing too.
    const found = all.filter((problem) => summarize(problem).place === 'locales/ar/site.json:5:3')
    const missing = ['few', 'many', 'two', 'zero'].map((form) => `items_${form}`)
    expect(found.map(summarize)).toMatchObject([
      { locale: 'ar', arguments: { missing, extra: [] } },
    ])
  })

  it.each([
    ['every form is there', { en: english, fr: french, ur: urdu }],
    [
      'there is a text for none, which i18next knows in every language',
      {
        en: english,
        fr: { ...french, items_zero: 'aucun' },
      },
    ],
    ['a key ends like no form', { en: { items_all: 'All' }, fr: { items_all: 'Tout' } }],
    ['a key is a form’s name alone', { en: { other: 'Other' }, fr: { other: 'Autre' } }],
  ])('is silent when %s', async (_what, words) => {
    const publication = await withWords(words)
    expect(await publication.problems()).toEqual([])
  })

  it('leaves a form that is no text to `not-a-string`', async () => {
    const publication = await withWords({ en: english, fr: french })
    const text = publication.read('locales/fr/site.json').replace('"beaucoup"', '3')
    publication.write({ 'locales/fr/site.json': text })
    const problems = await publication.problems()
    expect(problems.map(({ ruleId }) => ruleId)).toEqual(['not-a-string'])
  })

  it('leaves broken furniture to `json-syntax`', async () => {
    const publication = await withWords({ en: english, fr: french })
    publication.write({ 'locales/fr/site.json': '{' })
    const problems = await publication.problems()
    expect(problems.map(({ ruleId }) => ruleId)).toEqual(['json-syntax'])
  })

  it('needs no positions', async () => {
    const publication = await withWords({ en: english, fr: english })
    expect(await findUnplaced(pluralForms, publication)).toEqual([
      {
        arguments: { key: 'items', locale: 'fr', missing: ['items_many'], extra: [] },
        place: 'locales/fr/site.json',
        cause: undefined,
      },
    ])
  })
})
