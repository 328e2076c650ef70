import { describe, expect, it } from 'vitest'
import { notAString } from '../../pipeline/check/rules/not-a-string.ts'
import { createTranslation, summarize } from '../support/rule.ts'
import { findUnplaced } from '../support/unplaced.ts'

/** A publication whose catalog or furniture has this JSON as the value of one key. */
async function withValue(locale: string, file: string, key: string, json: string) {
  const publication = await createTranslation(locale, 'Some text here.', 'Un texte ترجمہ')
  const text = publication.read(file).replace(new RegExp(`("${key}": )"[^"]*"`), `$1${json}`)
  publication.write({ [file]: text })
  return publication
}

describe('not-a-string', () => {
  it.each([
    ['fr', '{ "un": "deux" }', 'object', 'a group of entries in braces'],
    ['ur', '["ایک"]', 'array', 'a list in brackets'],
    ['fr', '12', 'number', 'a number'],
    ['ur', 'true', 'boolean', '`true` or `false`'],
    ['fr', 'null', 'null', '`null`'],
  ])('is the one problem of a value in %s that is %s', async (locale, json, type, words) => {
    const file = `locales/${locale}/a.json`
    const publication = await withValue(locale, file, 'text', json)
    const problems = await publication.problems()
    expect(problems.map(summarize)).toEqual([
      {
        kind: 'not-a-string',
        severity: 'error',
        locale,
        arguments: { key: 'text', type },
        place: `${file}:4:11`,
        cause: undefined,
      },
    ])
    expect(problems[0]?.message).toBe(
      `Value of \`text\` is ${words}, expected a text in double quotes`,
    )
  })

  it.each([
    ['the source catalog', 'locales/en/a.json', 'text', 'en'],
    ['furniture', 'locales/fr/site.json', 'footer', 'fr'],
  ])('is the one problem of a value in %s', async (_what, file, key, locale) => {
    const publication = await withValue('fr', file, key, '[]')
    expect((await publication.problems()).map(summarize)).toMatchObject([
      { kind: 'not-a-string', locale, arguments: { key, type: 'array' } },
    ])
  })

  it('is silent about texts that look like other values, and about `$schema`', async () => {
    const publication = await createTranslation('ur', 'Some text here.', 'null')
    publication.translate('ur', 'a', { title: 'true', $schema: '../.schema/a.json' })
    expect(await publication.problems()).toEqual([])
  })

  it('needs no positions', async () => {
    const publication = await withValue('fr', 'locales/fr/a.json', 'text', '12')
    expect(await findUnplaced(notAString, publication)).toEqual([
      {
        arguments: { key: 'text', type: 'number' },
        place: 'locales/fr/a.json',
        cause: undefined,
      },
    ])
  })
})
