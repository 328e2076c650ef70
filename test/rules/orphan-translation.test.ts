import { describe, expect, it } from 'vitest'
import { orphanTranslation } from '../../pipeline/check/rules/orphan-translation.ts'
import { createTranslated } from '../support/publication.ts'
import { ofKind, summarize } from '../support/rule.ts'
import { findUnplaced } from '../support/unplaced.ts'

const body = '<!-- key: trade -->\nTrade is important.\n\n<!-- key: water -->\nWater is too.'

/** A sound publication with the keys `title`, `trade` and `water`, and these strings over its own. */
async function withStrings(locale: string, strings: Readonly<Record<string, string>>) {
  const publication = await createTranslated(body)
  publication.translate(locale, 'a', strings)
  return publication
}

describe('orphan-translation', () => {
  it.each(['fr', 'ur'])(
    'names a key of %s that no paragraph has, and the nearest',
    async (locale) => {
      const publication = await withStrings(locale, { trades: 'Texte متن' })
      const problems = await publication.problems()
      expect(problems.map(summarize)).toEqual([
        {
          kind: 'orphan-translation',
          severity: 'error',
          locale,
          arguments: { key: 'trades', locale, nearest: 'trade' },
          place: `locales/${locale}/a.json:6:3`,
          cause: 'content/a.md:7:1',
        },
      ])
      expect(problems[0]?.message).toBe(
        `Key \`trades\` of the \`${locale}\` catalog has no text in the source, did you mean \`trade\`?`,
      )
    },
  )

  it('names no key where none is near', async () => {
    const publication = await withStrings('fr', { something: 'Un texte' })
    const problems = await publication.problems()
    expect(problems.map(summarize)).toMatchObject([
      { arguments: { key: 'something', nearest: undefined }, cause: 'content/a.md' },
    ])
    expect(problems[0]?.message).toBe(
      'Key `something` of the `fr` catalog has no text in the source',
    )
  })

  it('prefers a key that has no translation yet', async () => {
    const publication = await withStrings('fr', {})
    const { trade, water, ...rest } = publication.readJson('locales/fr/a.json')
    publication.write({ 'locales/fr/a.json': { ...rest, trade, wader: water } })
    const found = ofKind(await publication.problems(), 'orphan-translation')
    expect(found.map(summarize)).toMatchObject([
      { arguments: { key: 'wader', nearest: 'water' }, cause: 'content/a.md:10:1' },
    ])
  })

  it('takes `__proto__` for a key like any other', async () => {
    const publication = await withStrings('fr', {})
    const text = publication
      .read('locales/fr/a.json')
      .replace('"trade"', '"__proto__": "x", "trade"')
    publication.write({ 'locales/fr/a.json': text })
    expect((await publication.problems()).map(summarize)).toMatchObject([
      { kind: 'orphan-translation', arguments: { key: '__proto__' } },
    ])
  })

  it('sees a word of the furniture that no page uses', async () => {
    const publication = await withStrings('fr', {})
    const words = publication.readJson('locales/fr/site.json')
    publication.write({ 'locales/fr/site.json': { ...words, foot: 'Fin' } })
    expect((await publication.problems()).map(summarize)).toEqual([
      {
        kind: 'orphan-translation',
        severity: 'error',
        locale: 'fr',
        arguments: { key: 'foot', locale: 'fr', nearest: 'footer' },
        place: 'locales/fr/site.json:5:3',
        cause: undefined,
      },
    ])
  })

  it('is silent about a plural form that only the target language has', async () => {
    const publication = await withStrings('fr', {})
    for (const { tag } of publication.settings.locales) {
      const words = publication.readJson(`locales/${tag}/site.json`)
      const forms = tag === 'fr' ? ['one', 'many', 'other'] : ['one', 'other']
      const plurals = Object.fromEntries(forms.map((form) => [`items_${form}`, '{{count}}']))
      publication.write({ [`locales/${tag}/site.json`]: { ...words, ...plurals } })
    }
    expect(await publication.problems()).toEqual([])
  })

  it('is silent about a word of the theme that a publication overrides', async () => {
    const publication = await withStrings('ur', {})
    const words = publication.readJson('locales/ur/site.json')
    publication.write({ 'locales/ur/site.json': { ...words, footnotes: 'نوٹ' } })
    expect(await publication.problems()).toEqual([])
  })

  it('is silent about `$schema`, and about another order of the keys', async () => {
    const publication = await withStrings('fr', {})
    const entries = Object.entries(publication.readJson('locales/fr/a.json'))
    publication.write({ 'locales/fr/a.json': Object.fromEntries(entries.reverse()) })
    expect(await publication.problems()).toEqual([])
  })

  it('leaves a paragraph that was removed since the last sync to `source-catalog-drift`', async () => {
    const publication = await withStrings('fr', {})
    const text = publication.read('content/a.md')
    publication.write({ 'content/a.md': text.replace(/\n<!-- key: water[\s\S]*/, '') })
    const problems = await publication.problems()
    expect(problems.map(({ ruleId }) => ruleId)).toEqual(['source-catalog-drift'])
  })

  it('is silent before the first sync, when no key is known yet', async () => {
    const publication = await withStrings('fr', { trades: 'Un texte' })
    publication.remove('locales/en/a.json')
    const problems = await publication.problems()
    expect(problems.map(({ ruleId }) => ruleId)).toEqual(['source-catalog-drift'])
  })

  it.each([
    ['is broken', '{\n'],
    ['has a value that is no text', '{\n  "title": "A title",\n  "trade-2": 3\n}\n'],
  ])('is silent about keys of a source catalog that %s', async (_what, text) => {
    const publication = await withStrings('fr', { 'trade-2': 'Un texte' })
    publication.write({ 'locales/en/a.json': text })
    const found = ofKind(await publication.problems(), 'orphan-translation')
    expect(found).toEqual([])
  })

  it('needs no positions', async () => {
    const publication = await withStrings('fr', { trades: 'Un texte' })
    expect(await findUnplaced(orphanTranslation, publication)).toEqual([
      {
        arguments: { key: 'trades', locale: 'fr', nearest: 'trade' },
        place: 'locales/fr/a.json',
        cause: 'content/a.md',
      },
    ])
  })
})
