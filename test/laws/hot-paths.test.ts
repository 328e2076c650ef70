/**
 * With hot paths and without, in processes of their own: the same files are published, and the same is
 * said of texts that are broken at random.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeCorpus } from '../bench/corpus.ts'
import { runCommandIn } from '../support/command.ts'
import { seed } from '../support/fuzz.ts'
import { copyOwnPublication } from '../support/own-publication.ts'
import { createPublication, type Publication } from '../support/publication.ts'

const config = (url: string, more = '') =>
  `export default { url: '${url}', sourceLocale: 'en', targetLocales: ['fr', 'ur'], ${more} }\n`

const hot = {}
const stock = { TARJUMA_HOT_PATHS: 'off' }

function createCorpus(articles: number): Publication {
  const publication = createPublication()
  writeCorpus(publication.root, articles, { hardShare: 0.3 })
  publication.write({ 'tarjuma.config.ts': config('https://bench.example', 'cards: false') })
  return publication
}

/** What is published; each build is a cold one. */
function builtIn(env: NodeJS.ProcessEnv, { root, remove, snapshot }: Publication) {
  remove('dist')
  const { code, stderr } = runCommandIn(env, 'build', '--force', '--root', root)
  expect(stderr).toBe('no problems\n')
  expect(code).toBe(0)
  return snapshot('dist')
}

/** A number below another, small ones no more often than great ones. */
const evenly = (end: number) => fc.noBias(fc.nat(end - 1))

/** None of a catalog that is broken already. */
function readStrings({ readJson }: Publication, locale: string, slug: string) {
  try {
    return readJson(`locales/${locale}/${slug}.json`)
  } catch {
    return {}
  }
}

describe('the hot paths', { timeout: 240_000 }, () => {
  it('publish what the libraries do: articles with hard Markdown', () => {
    const publication = createCorpus(30)
    const pages = builtIn(hot, publication)
    expect(Object.keys(pages).length).toBeGreaterThan(120)
    expect(builtIn(stock, publication)).toEqual(pages)
  })

  it("publish what the libraries do: the project's own site", () => {
    const publication = copyOwnPublication()
    publication.write({ 'tarjuma.config.ts': config('https://tarjuma.example', 'cards: false') })
    expect(builtIn(stock, publication)).toEqual(builtIn(hot, publication))
  })

  it('lead to what the libraries lead to where texts are broken', () => {
    const publication = createCorpus(20)
    const breaks = fc.record({
      article: evenly(20),
      where: fc.constantFrom('content', 'fr', 'ur', 'fr', 'ur', 'file'),
      key: evenly(100),
      permille: evenly(1000),
      length: fc.nat(4),
      text: fc.constantFrom(
        ...['', '*', '**', '`', '[', '](', '<b>', '\\', '&amp;', '\t', '  \n', '\n\n', '> ', '- '],
        ...[
          '"',
          '«',
          '12,5',
          'ي',
          'e\u0301',
          '\u200B',
          '\uD83D',
          '{{x}}',
          'https://a.example ',
          '//',
        ],
      ),
    })
    for (const { article, where, key, permille, length, text } of fc.sample(breaks, {
      numRuns: 150,
      seed,
    })) {
      const slug = `article-${article + 1}`
      const broken = (whole: string) => {
        const start = Math.floor((permille / 1000) * whole.length)
        return whole.slice(0, start) + text + whole.slice(start + length)
      }
      if (where === 'content' || where === 'file') {
        const file = where === 'file' ? `locales/fr/${slug}.json` : `content/${slug}.md`
        publication.write({ [file]: broken(publication.read(file)) })
        continue
      }
      const strings = readStrings(publication, where, slug)
      const name = Object.keys(strings)[key % Object.keys(strings).length] ?? ''
      publication.write({
        [`locales/${where}/${slug}.json`]: { ...strings, [name]: broken(strings[name] ?? '') },
      })
    }
    const [own, theirs] = [hot, stock].map((env) =>
      runCommandIn(env, 'check', '--format', 'json', '--root', publication.root),
    )
    expect(own?.code).toBe(1)
    expect(JSON.parse(own?.stdout ?? '').problems.length).toBeGreaterThan(60)
    expect(theirs).toEqual(own)
  })
})
