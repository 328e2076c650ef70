import { describe, expect, it } from 'vitest'
import { sourceCatalogDrift } from '../../pipeline/check/rules/source-catalog-drift.ts'
import { article, createPublication, createTranslated } from '../support/publication.ts'
import { ofKind, summarize } from '../support/rule.ts'
import { findUnplaced } from '../support/unplaced.ts'

const body = '<!-- key: trade -->\nTrade is important.\n\n<!-- key: water -->\nWater is too.'
const catalog = 'locales/en/a.json'

/** A synced publication with the keys `title`, `trade` and `water`, then this edit of its Markdown. */
async function withEdit(before: string | RegExp, after: string) {
  const publication = await createTranslated(body)
  publication.write({ 'content/a.md': publication.read('content/a.md').replace(before, after) })
  return publication
}

describe('source-catalog-drift', () => {
  it('is the one problem of an edit that was not synced, for all locales', async () => {
    const publication = await withEdit('important', 'vital')
    const problems = await publication.problems()
    expect(problems.map(summarize)).toEqual([
      {
        kind: 'source-catalog-drift',
        severity: 'error',
        locale: undefined,
        arguments: { drift: 'changed', key: 'trade', catalog },
        place: 'content/a.md:7:1',
        cause: 'locales/en/a.json:3:12',
      },
    ])
    expect(problems[0]?.message).toBe(
      'Text of `trade` differs from `locales/en/a.json`, expected the two to be one',
    )
  })

  it('sees a paragraph that is new', async () => {
    const publication = await withEdit(/$/, '\n<!-- key: fire -->\nFire, too.\n')
    const problems = await publication.problems()
    expect(problems.map(summarize)).toMatchObject([
      {
        arguments: { drift: 'new', key: 'fire', catalog },
        place: 'content/a.md:13:1',
        cause: 'locales/en/a.json:1:1',
      },
    ])
    expect(problems[0]?.message).toBe(
      'Text without an entry in `locales/en/a.json`, expected one such as `fire`',
    )
  })

  it('sees a paragraph that is gone', async () => {
    const publication = await withEdit(/<!-- key: water[\s\S]*/, '')
    const problems = await publication.problems()
    expect(problems.map(summarize)).toMatchObject([
      {
        arguments: { drift: 'gone', key: 'water', catalog },
        place: 'locales/en/a.json:4:3',
        cause: 'content/a.md',
      },
    ])
    expect(problems[0]?.message).toBe(
      'Entry `water` of `locales/en/a.json` has no text in the article any more',
    )
  })

  it('sees a title that has changed', async () => {
    const publication = await withEdit('A title', 'Another title')
    expect((await publication.problems()).map(summarize)).toMatchObject([
      { arguments: { drift: 'changed', key: 'title' }, place: 'content/a.md:2:1' },
    ])
  })

  it('is the one problem of an article that was never synced', async () => {
    const publication = createPublication({ 'content/a.md': article(body) })
    const problems = await publication.problems()
    expect(problems.map(summarize)).toMatchObject([
      { arguments: { drift: 'no-catalog', catalog }, place: 'content/a.md', cause: undefined },
    ])
    expect(problems[0]?.message).toBe(
      'No source catalog `locales/en/a.json`, expected `sync` to have written it',
    )
  })

  it.each([
    ['wraps a line elsewhere', 'Trade is', 'Trade\nis'],
    ['writes a mark differently', 'Trade is', 'Tr&#97;de is'],
    ['changes the date', '2023-06-06', '2023-06-07'],
    ['adds a comment', 'Water', 'Water <!-- fresh? -->'],
    ['adds code', /$/, '\n```\nnpm\n```\n'],
    ['ends lines as Windows does', /\n/g, '\r\n'],
  ])('is silent when the author %s', async (_what, before, after) => {
    const publication = await withEdit(before, after)
    expect(await publication.problems()).toEqual([])
  })

  it('is silent about another order of the keys', async () => {
    const publication = await createTranslated(body)
    const entries = Object.entries(publication.readJson(catalog))
    publication.write({ [catalog]: Object.fromEntries(entries.reverse()) })
    expect(await publication.problems()).toEqual([])
  })

  it.each([
    ['broken', 'json-syntax', '{'],
    ['with a value that is no text', 'not-a-string', '{ "title": "A title", "trade": 1 }'],
  ])('is silent about a catalog %s, which `sync` leaves alone', async (_what, kind, text) => {
    const publication = await createTranslated(body)
    publication.write({ [catalog]: text })
    const problems = await publication.problems()
    expect(problems.map(({ ruleId }) => ruleId)).toEqual([kind])
  })

  it('names a key that stands twice and is gone once', async () => {
    const publication = await createTranslated(body)
    const text = publication
      .read(catalog)
      .replace('"title"', '"old": "x",\n  "old": "y",\n  "title"')
    publication.write({ [catalog]: text })
    const found = ofKind(await publication.problems(), 'source-catalog-drift')
    expect(found.map(summarize)).toMatchObject([{ arguments: { drift: 'gone', key: 'old' } }])
  })

  it('needs no positions', async () => {
    const publication = await withEdit('important', 'vital')
    expect(await findUnplaced(sourceCatalogDrift, publication)).toEqual([
      {
        arguments: { drift: 'changed', key: 'trade', catalog },
        place: 'content/a.md',
        cause: 'locales/en/a.json',
      },
    ])
  })
})
