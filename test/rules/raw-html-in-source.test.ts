import { describe, expect, it } from 'vitest'
import { rawHtmlInSource } from '../../pipeline/check/rules/raw-html-in-source.ts'
import { pseudoTranslation } from '../support/pseudo-translation.ts'
import { createTranslated } from '../support/publication.ts'
import { ofKind, summarize } from '../support/rule.ts'
import { findUnplaced } from '../support/unplaced.ts'

describe('raw-html-in-source', () => {
  it('names the HTML at its place in the Markdown, once for all locales', async () => {
    const publication = await createTranslated('First.\n\n<div>x</div>\n\nLast.')
    const problems = await publication.problems()
    expect(problems.map(summarize)).toEqual([
      {
        kind: 'raw-html-in-source',
        severity: 'error',
        locale: undefined,
        arguments: { html: '<div>x</div>' },
        place: 'content/a.md:8:1',
        cause: undefined,
      },
    ])
    expect(problems[0]?.message).toBe('HTML `<div>x</div>` in the article, expected Markdown')
  })

  it.each([
    ['a tag in a line', 'Some text<br>here.', ['content/a.md:6:10']],
    ['both tags of an element', 'A <b>word</b> here.', ['content/a.md:6:3', 'content/a.md:6:10']],
    ['HTML behind a comment', '<!-- x --> <hr>', ['content/a.md:6:1']],
    ['a comment that is never closed', 'Text.\n\n<!-- x', ['content/a.md:8:1']],
    [
      'HTML in a block that is not translated',
      '<!-- translate: no -->\n\nA<br>b.',
      ['content/a.md:8:2'],
    ],
  ])('sees %s', async (_what, body, places) => {
    const publication = await createTranslated(
      body,
      (text) => `Traduction ترجمہ ${text.replace(/<[^>]*>/g, '')}`,
    )
    const found = ofKind(await publication.problems(), 'raw-html-in-source')
    expect(found.map((problem) => summarize(problem).place)).toEqual(places)
  })

  it.each([
    ['a comment', 'Text.\n\n<!-- my own -->\n\nMore.'],
    ['several comments', '<!-- one --> <!-- note: two -->\n\nText.'],
    ['a comment of many lines', '<!--\n<b>old</b>\n-->\n\nText.'],
    ['a comment in a line', 'Some <!-- my own --> text.'],
    ['HTML in code', 'A `<br>` here.\n\n```html\n<br>\n```'],
    ['a sign', 'One < two > zero, \\<br>, &lt;br>.'],
    ['an address in angle brackets', 'See <https://example.com>.'],
  ])('is silent about %s', async (_what, body) => {
    const publication = await createTranslated(body)
    expect(await publication.problems()).toEqual([])
  })

  it('is silent where the config has HTML sanitised', async () => {
    const options = { rawHtml: 'sanitize' } as const
    const publication = await createTranslated('<div>x</div>\n\nText.', pseudoTranslation, options)
    expect(await publication.problems()).toEqual([])
  })

  it('needs no positions', async () => {
    const publication = await createTranslated('Text.\n\n<hr>')
    expect(await findUnplaced(rawHtmlInSource, publication)).toEqual([
      { arguments: { html: '<hr>' }, place: 'content/a.md', cause: undefined },
    ])
  })
})
