/** What is a draft, by front matter or by policy, is never published, and none of its problems stops the others. */
import { describe, expect, it } from 'vitest'
import { article, createPublication, translateAll } from './support/publication.ts'

const draft = (body: string, fields = '') =>
  `---\ntitle: A draft\ndate: 2024-01-01\ndraft: true\n${fields}---\n\n${body}\n`

describe('a draft', () => {
  it('is not published, listed or linked, and keeps no other article back', async () => {
    const publication = createPublication({
      'content/a.md': article('Text.'),
      'content/b.md': draft('<div>raw</div>\n\n<!-- key: Bad Key -->\n\nUntranslated.'),
    })
    await translateAll(publication)
    publication.write({
      'content/b.md': draft('<div>raw</div>\n\n<!-- key: Bad Key -->\n\nUntranslated.'),
    })
    const { problems, published } = await publication.build()
    expect(published).toBeDefined()
    expect(problems.map(({ ruleId, severity }) => `${severity} ${ruleId}`).sort()).toEqual([
      'info directive',
      'info raw-html-in-source',
      'info source-catalog-drift',
    ])
    expect(
      Object.keys(publication.snapshot('dist')).filter((path) => path.includes('/b/')),
    ).toEqual([])
    expect(publication.read('dist/en/index.html')).not.toContain('A draft')
  })

  it('has no address that another article could take from it', async () => {
    const publication = createPublication(
      {
        'content/a.md': article('Text.').replace('date:', 'slug: same\ndate:'),
        'content/b.md': draft('Text.', 'slug: same\n'),
      },
      { targetLocales: [] },
    )
    await publication.sync()
    expect(await publication.problems()).toEqual([])
  })

  it('a locale that is a draft is neither published nor in the way, even with a broken file', async () => {
    const publication = createPublication(
      { 'content/a.md': article('Text.') },
      { policy: { ur: 'draft' } },
    )
    await translateAll(publication)
    publication.write({
      'locales/ur/a.json': Buffer.from([0x7b, 0xff]),
      'locales/ur/site.json': '{',
    })
    const { problems, published } = await publication.build()
    expect(problems.map(({ ruleId, severity }) => `${severity} ${ruleId}`)).toEqual([
      'info invalid-utf8',
      'info json-syntax',
    ])
    expect(published).toBeDefined()
    expect(publication.has('dist/ur')).toBe(false)
    expect(publication.read('dist/fr/a/index.html')).not.toContain('hreflang="ur"')
  })

  it('an article of draft locales only is a draft', async () => {
    const publication = createPublication(
      {
        'content/a.md': article('Text.'),
        'content/b.md': article('Text.').replace('date:', 'locales: [fr]\ndate:'),
      },
      { policy: { fr: 'draft' } },
    )
    publication.write({ 'content/b.md': publication.read('content/b.md') })
    const found = (await publication.problems()).filter(({ file }) => file === 'content/b.md')
    expect(found.map(({ ruleId, severity }) => `${severity} ${ruleId}`)).toEqual([
      'info source-catalog-drift',
    ])
  })

  it('names controls and bidi marks of a catalog in words', async () => {
    const publication = createPublication(
      { 'content/a.md': article('Some `code`.') },
      { targetLocales: ['fr'] },
    )
    await translateAll(publication)
    publication.translate('fr', 'a', {
      [publication.keyOf('a', 'Some `code`.')]: 'Du `a\u202E\u001B[31m`.',
    })
    const [problem] = await publication.problems()
    expect(problem?.message).toContain('`aU+202EU+001B[31m`')
  })
})
