import { describe, expect, it } from 'vitest'
import { untranslatedCopy } from '../../pipeline/check/rules/untranslated-copy.ts'
import { createPublication, translateAll } from '../support/publication.ts'
import { createTranslation, ofKind, problemsOfTranslation, summarize } from '../support/rule.ts'
import { findUnplaced } from '../support/unplaced.ts'

/** The severities found for a source text, and for a translation that is the same if there is none. */
async function severitiesOf(locale: string, source: string, translation = source) {
  const texts = [locale, source, translation] as const
  const found = await problemsOfTranslation('untranslated-copy', texts, {}, ['number-parity'])
  return found.map(({ severity }) => severity)
}

/** The severities of one front matter field of this text, copied as it is. */
async function severitiesOfField(locale: string, field: string, text: string) {
  const publication = createPublication(
    { 'content/a.md': `---\ntitle: A title\ndate: 2023-06-06\n${field}: ${text}\n---\n` },
    { targetLocales: [locale] },
  )
  await translateAll(publication)
  publication.translate(locale, 'a', { [field]: text })
  const found = ofKind(await publication.problems(), 'untranslated-copy')
  return found.map(({ severity }) => severity)
}

/** The severities of a title and its translation, which is the same if there is none. */
async function severitiesOfTitle(locale: string, text: string, translation = text) {
  const publication = createPublication(
    { 'content/a.md': `---\ntitle: ${text}\ndate: 2023-06-06\n---\n` },
    { targetLocales: [locale] },
  )
  await translateAll(publication, () => translation)
  const found = ofKind(await publication.problems(), 'untranslated-copy')
  return found.map(({ severity }) => severity)
}

describe('untranslated-copy', () => {
  it.each(['fr', 'ur'])(
    'names a sentence that %s has in English, in both files',
    async (locale) => {
      const source = 'The trade was never so good.'
      const found = await problemsOfTranslation('untranslated-copy', [locale, source, source])
      expect(found.map(summarize)).toEqual([
        {
          kind: 'untranslated-copy',
          severity: 'error',
          locale,
          arguments: { key: 'text', locale },
          place: `locales/${locale}/a.json:4:11`,
          cause: 'content/a.md:7:1',
        },
      ])
      expect(found[0]?.message).toBe(
        `The \`${locale}\` translation of \`text\` is the source text, expected a translation`,
      )
    },
  )

  it.each([
    ['fr', 'four words', 'the trade is good', ['error']],
    ['fr', 'three words', 'the trade grows', ['warning']],
    ['fr', 'one word', 'Documentation', ['warning']],
    ['ur', 'three words', 'the trade grows', ['error']],
    ['ur', 'one word', 'Documentation', ['error']],
    ['fr', 'a sentence around code', 'Type `npm start` when you are ready.', ['error']],
    ['fr', 'a sentence in marks', '**The trade** is [very good](/a).', ['error']],
    ['fr', 'an image', '![The trade is good](/a.png)', ['error']],
    ['fr', 'a headline in capitals', 'Clashes Erupt During A March', ['error']],
    ['ur', 'a headline', 'Clashes Erupt in Lyon', ['error']],
  ])('judges a copy in %s of %s', async (locale, _what, source, severities) => {
    expect(await severitiesOf(locale, source)).toEqual(severities)
  })

  it.each([
    ['quotes and blanks', 'The “good” trade is  back', 'The "good" trade is back'],
    ['the punctuation', 'The trade is so good.', 'The trade is so good !'],
    ['a mark', 'The **trade** is so good.', 'The trade is so good.'],
    ['a number', 'The trade has grown by 5 percent.', 'The trade has grown by 6 percent.'],
  ])('sees a copy of a sentence that differs in %s only', async (_what, source, translation) => {
    expect(await severitiesOf('fr', source, translation)).toEqual(['error'])
  })

  it.each([
    ['fr', 'title', 'The trade is good', ['error']],
    ['ur', 'title', 'Commerce', ['error']],
    ['ur', 'dateline', 'Lyon', ['error']],
    ['fr', 'dateline', 'Lyon', []],
    ['fr', 'slug', 'the-trade-is-good', []],
    ['ur', 'slug', 'the-trade-is-good', []],
  ])('judges a copy in %s of the field %s: %s', async (locale, field, text, severities) => {
    const found =
      field === 'title'
        ? await severitiesOfTitle(locale, text)
        : await severitiesOfField(locale, field, text)
    expect(found).toEqual(severities)
  })

  it('sees a copied title that differs in the punctuation only', async () => {
    const found = await severitiesOfTitle('fr', 'The trade is so good', 'The trade is so good !')
    expect(found).toEqual(['error'])
  })

  it.each([
    ['fr', 'a name', 'Emmanuel Macron'],
    ['ur', 'a name', 'Agence France Presse'],
    ['ur', 'names that are written together', 'GitHub Actions'],
    ['fr', 'an acronym', 'TDI'],
    ['ur', 'acronyms', 'CGT, CFDT, FO, CFTC'],
    ['ur', 'a number and a unit of letters and digits', '2023, H2O'],
    ['ur', 'an address', 'https://example.com/the-trade-is-good'],
    ['fr', 'an e-mail address', 'me@example.com'],
    ['ur', 'code and digits', '`npm start` 12'],
  ])('is silent in %s about %s', async (locale, _what, source) => {
    expect(await severitiesOf(locale, source)).toEqual([])
  })

  it.each([
    ['fr', 'a translation', 'The trade is good.', 'Le commerce est bon.'],
    ['fr', 'one that shares words', 'The train to Paris is late.', 'The train pour Paris tarde.'],
    ['fr', 'a short text with other punctuation', 'Attention!', 'Attention !'],
    ['ur', 'one that names the source', 'The trade is good.', '‏“The trade is good.” یہ لکھا ہے'],
  ])('is silent in %s about %s', async (locale, _what, source, translation) => {
    expect(await severitiesOf(locale, source, translation)).toEqual([])
  })

  it.each([
    ['de-Latf', ['warning']],
    ['ur-Aran', ['error']],
    ['ja', ['error']],
    ['ko', ['error']],
    ['zh-Hant', ['error']],
    ['sr-Cyrl', ['error']],
    ['sr-Latn', ['warning']],
    ['ff-Adlm', ['error']],
    ['tlh', ['warning']],
  ])('knows the script of %s', async (locale, severities) => {
    const publication = await createTranslation(locale, 'the trade', 'the trade')
    const found = ofKind(await publication.problems(), 'untranslated-copy')
    expect(found.map(({ severity }) => severity)).toEqual(severities)
  })

  it('is silent about a block that is not to be translated', async () => {
    const publication = await createTranslation(
      'fr',
      'Some text here.\n\n<!-- translate: no -->\n\nThe trade was never so good.',
      'Un texte.',
    )
    expect(await publication.problems()).toEqual([])
  })

  it('needs no positions', async () => {
    const source = 'The trade was never so good.'
    const publication = await createTranslation('fr', source, source)
    expect(await findUnplaced(untranslatedCopy, publication)).toEqual([
      {
        arguments: { key: 'text', locale: 'fr' },
        place: 'locales/fr/a.json',
        cause: 'content/a.md',
      },
    ])
  })
})
