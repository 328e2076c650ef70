/**
 * Guarantee 2, nothing missing: delete any one key of any one target catalog, and exactly one
 * `missing-translation` names that key, locale and both lines; `dist/` keeps its bytes.
 */
import { describe, expect, it } from 'vitest'
import { copyOwnPublication } from '../support/own-publication.ts'
import { summarize } from '../support/rule.ts'

describe('nothing missing', () => {
  const slugs = ['about', 'pakistan-auvergne-rhone-alpes']
  it.each(['fr', 'ur'].flatMap((locale) => slugs.map((slug) => ({ locale, slug }))))(
    'every key of $locale/$slug is missed when it is deleted',
    { timeout: 60_000 },
    async ({ locale, slug }) => {
      const publication = copyOwnPublication()
      expect((await publication.build()).published).toBeDefined()
      const dist = publication.snapshot('dist')
      const file = `locales/${locale}/${slug}.json`
      const catalog = publication.readJson(file)
      const text = publication.read(`content/${slug}.md`)
      const source = publication.readJson(`locales/en/${slug}.json`)
      const keys = Object.keys(catalog).filter((key) => key !== '$schema')
      expect(keys.length).toBeGreaterThan(30)
      for (const [index, key] of keys.entries()) {
        const { [key]: _deleted, ...rest } = catalog
        publication.write({ [file]: rest })
        const { problems, published } = await publication.build()
        expect(published).toBeUndefined()
        expect(problems.map(summarize)).toEqual([
          {
            kind: 'missing-translation',
            severity: 'error',
            locale,
            arguments: { key, locale, file, blank: false },
            // The line of the key before; the first line is the brace's, the second `$schema`'s.
            place: index === 0 ? `${file}:1:1` : `${file}:${index + 2}:3`,
            cause: expect.stringMatching(new RegExp(`^content/${slug}\\.md:\\d+:\\d+$`)),
          },
        ])
        const line = Number(summarize(problems[0] ?? never()).cause?.split(':')[1])
        const words = /[\p{L}\p{N}]+/u.exec(source[key] ?? '')?.[0] ?? ''
        expect(text.split('\n')[line - 1]).toContain(
          /^(title|description|dateline)$/.test(key) ? `${key}:` : words,
        )
        expect(publication.snapshot('dist')).toEqual(dist)
      }
      publication.write({ [file]: catalog })
      expect(await publication.problems()).toEqual([])
    },
  )
})

function never(): never {
  throw new Error('no problem')
}
