import { describe, expect, it } from 'vitest'
import { jsonSyntax } from '../../pipeline/check/rules/json-syntax.ts'
import { createTranslated } from '../support/publication.ts'
import { createTranslation, summarize } from '../support/rule.ts'
import { findUnplaced } from '../support/unplaced.ts'

/** The problems when a file of a sound publication is this text. */
async function problemsOf(locale: string, file: string, text: string) {
  const publication = await createTranslation(locale, 'Some text here.', 'Un texte ترجمہ.')
  publication.write({ [file]: text })
  return publication.problems()
}

describe('json-syntax', () => {
  it.each([
    ['fr', '{\n  "title": "Un titre",\n  "text": "Un texte",\n}\n', 21],
    ['ur', '{\n  "title": "عنوان",\n  "text": "متن",\n}\n', 16],
  ])('is the one problem of a %s catalog with a trailing comma', async (locale, text, column) => {
    const problems = await problemsOf(locale, `locales/${locale}/a.json`, text)
    expect(problems.map(summarize)).toEqual([
      {
        kind: 'json-syntax',
        severity: 'error',
        locale,
        arguments: { reason: 'comma behind the last entry, expected none' },
        place: `locales/${locale}/a.json:3:${column}`,
        cause: undefined,
      },
    ])
    expect(problems[0]?.message).toBe('Broken JSON: comma behind the last entry, expected none')
  })

  it.each([
    ['an empty file', '', 'locales/fr/a.json:1:1'],
    ['a list', '["Un texte"]', 'locales/fr/a.json:1:1'],
    ['a comment', '{\n  // Un\n  "title": "Un"\n}', 'locales/fr/a.json:2:3'],
    ['single quotes', "{\n  'title': 'Un'\n}", 'locales/fr/a.json:2:3'],
    ['a missing comma', '{\n  "title": "Un"\n  "text": "Deux"\n}', 'locales/fr/a.json:2:15'],
    ['a missing brace', '{\n  "title": "Un"', 'locales/fr/a.json:2:16'],
    ['marks of a merge', '{\n<<<<<<< main\n  "title": "Un"\n}', 'locales/fr/a.json:2:1'],
    ['several mistakes', '{\n  title: Un,\n  text: Deux,\n}', 'locales/fr/a.json:2:3'],
  ])('says of %s where it is, once', async (_what, text, place) => {
    const problems = await problemsOf('fr', 'locales/fr/a.json', text)
    expect(problems.map(summarize)).toMatchObject([{ kind: 'json-syntax', place }])
  })

  it.each([
    ['stamps', 'locales/.stamps/fr/a.json', 'fr'],
    ['the source catalog', 'locales/en/a.json', 'en'],
    ['furniture', 'locales/fr/site.json', 'fr'],
  ])('is the one problem of %s', async (_what, file, locale) => {
    const problems = await problemsOf('fr', file, '{\n  "a": "b",\n}')
    expect(problems.map(summarize)).toMatchObject([
      { kind: 'json-syntax', locale, place: `${file}:2:11` },
    ])
  })

  it.each([
    ['no version', '{ "stamps": {} }'],
    ['a list of stamps', '{ "version": 1, "stamps": [] }'],
    ['a stamp that is a text', '{ "version": 1, "stamps": { "title": "A", "text": "B" } }'],
  ])('is the one problem of stamps with %s', async (_what, text) => {
    const problems = await problemsOf('fr', 'locales/.stamps/fr/a.json', text)
    expect(problems.map(summarize)).toMatchObject([{ kind: 'json-syntax', locale: 'fr' }])
  })

  it('is silent about a byte order mark, blanks and escapes', async () => {
    const publication = await createTranslated('Some text here.')
    const text = publication.read('locales/fr/a.json')
    const escaped = text.replace('Traduction', '\\u0054raduction').replace('{', '{\r\n\t')
    publication.write({ 'locales/fr/a.json': `\uFEFF${escaped}` })
    expect(await publication.problems()).toEqual([])
  })

  it('needs no positions', async () => {
    const publication = await createTranslated('Some text here.')
    publication.write({ 'locales/fr/a.json': '[]', 'locales/.stamps/ur/a.json': '[]' })
    const reason = 'the file holds a list in brackets, expected entries in braces, `{ … }`'
    expect(await findUnplaced(jsonSyntax, publication)).toEqual([
      { arguments: { reason }, place: 'locales/fr/a.json', cause: undefined },
      { arguments: { reason }, place: 'locales/.stamps/ur/a.json', cause: undefined },
    ])
  })
})
