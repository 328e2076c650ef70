import { describe, expect, it } from 'vitest'
import { unsafeUrl } from '../../pipeline/check/rules/unsafe-url.ts'
import { createTranslated } from '../support/publication.ts'
import { createTranslation, ofKind, problemsOfTranslation, summarize } from '../support/rule.ts'
import { findUnplaced } from '../support/unplaced.ts'

describe('unsafe-url', () => {
  it.each([
    ['fr', 'Lisez [le](javascript:alert).'],
    ['ur', '[یہ](javascript:alert) پڑھیے۔'],
  ])('names a link of a %s translation that could run code', async (locale, translation) => {
    const found = await problemsOfTranslation(
      'unsafe-url',
      [locale, 'Read [it](/a) now.', translation],
      {},
      ['link-parity'],
    )
    expect(found.map(summarize)).toEqual([
      {
        kind: 'unsafe-url',
        severity: 'error',
        locale,
        arguments: { url: 'javascript:alert', protocol: 'javascript' },
        place: `locales/${locale}/a.json:4:11`,
        cause: 'content/a.md:7:1',
      },
    ])
    expect(found[0]?.message).toBe(
      'Link to `javascript:alert` with the protocol `javascript`, expected http, https, mailto, tel or a relative link',
    )
  })

  it.each([
    ['a link', 'Read [it](javascript:x).', 'javascript', ['content/a.md:6:6']],
    ['an image', 'See ![a cat](data:image/png;base64,x).', 'data', ['content/a.md:6:5']],
    ['a definition', 'Read [it][r].\n\n[r]: vbscript:x', 'vbscript', ['content/a.md:8:1']],
    ['an autolink', 'See <ftp://example.com/a>.', 'ftp', ['content/a.md:6:5']],
    ['capitals', 'Read [it](JaVaScRiPt:x).', 'javascript', ['content/a.md:6:6']],
    ['a blank before it', 'Read [it](<&#32;javascript:x>).', 'javascript', ['content/a.md:6:6']],
    ['a tab within it', 'Read [it](java&#9;script&colon;x).', 'javascript', ['content/a.md:6:6']],
  ])('sees in the article %s', async (_what, body, protocol, places) => {
    const publication = await createTranslated(body, (_text, locale) =>
      locale === 'ur' ? 'ترجمہ' : 'Traduction',
    )
    const found = ofKind(await publication.problems(), 'unsafe-url')
    expect(found.map(summarize)).toMatchObject(
      places.map((place) => ({ place, locale: undefined, arguments: { protocol } })),
    )
    expect(found).toHaveLength(places.length)
  })

  it.each([
    ['http', 'http://example.com/a'],
    ['https, in capitals', 'HTTPS://example.com/a'],
    ['mailto', 'mailto:me@example.com'],
    ['tel', 'tel:+33123456789'],
    ['a relative address', '../a'],
    ['a fragment with a colon', '#a:b'],
    ['a colon behind a slash', '/javascript:x'],
    ['a time', './12:30'],
    ['a query with a colon', '?a=javascript:x'],
    ['the same host', '//example.com/a'],
    ['nothing', ''],
  ])('is silent about %s', async (_what, url) => {
    const publication = await createTranslated(`Read [it](<${url}>) or ![it](<${url}>) now.`)
    // There is no such image, which another rule says.
    expect(ofKind(await publication.problems(), 'unsafe-url')).toEqual([])
  })

  it('is silent about an address that is only shown', async () => {
    const publication = await createTranslated('Never type `javascript:x` or javascript:y, people.')
    expect(await publication.problems()).toEqual([])
  })

  it('needs no positions', async () => {
    const publication = await createTranslation('fr', '[It](data:a) is.', 'C’est [le](data:b).')
    const unsafe = (url: string) => ({ url, protocol: 'data' })
    expect(await findUnplaced(unsafeUrl, publication)).toEqual([
      { arguments: unsafe('data:a'), place: 'content/a.md', cause: undefined },
      { arguments: unsafe('data:b'), place: 'locales/fr/a.json', cause: 'content/a.md' },
    ])
  })
})
