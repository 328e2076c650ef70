/** What the desk says while one types: the problems of `check`, what readers would see, and offers. */
import { describe, expect, it } from 'vitest'
import type { ProblemKind } from '../../pipeline/problem.ts'
import { problemKinds } from '../../pipeline/problems/words.ts'
import { wordsIn } from '../../pipeline/translate/words.ts'
import { openTestDesk } from '../support/desk.ts'
import {
  article,
  createPublication,
  createTranslated,
  translateAll,
} from '../support/publication.ts'

const source =
  'Read *the* [news](https://example.org/news) with `npm run sync` before noon today.[^1]\n\n[^1]: A note of some words.'
const good = 'Lisez *les* [nouvelles](https://example.org/news) avec `npm run sync` avant midi.[^1]'

describe('problems as one types', () => {
  it.each<[string, string, readonly ProblemKind[]]>([
    ['a good translation', good, []],
    ['another address', good.replace('org/news', 'org/other'), ['link-parity']],
    ['no link', good.replace(/\[nouvelles\]\([^)]*\)/, 'nouvelles'), ['link-parity']],
    ['other code', good.replace('npm run sync', 'npm start'), ['code-parity']],
    ['no footnote', good.replace('[^1]', ''), ['footnote-parity']],
    ['a footnote that is not there', good.replace('midi', 'midi[^9]'), ['leaked-delimiters']],
    ['a mark that does not close', good.replace('avant', '**avant'), ['leaked-delimiters']],
    ['HTML', good.replace('avec', '<br> avec'), ['raw-html']],
    ['two paragraphs', `${good}\n\nEncore.`, ['one-block']],
    [
      'a link that runs code',
      good.replace('https://example.org/news', 'javascript:alert(1)'),
      ['link-parity', 'unsafe-url'],
    ],
    ['the source itself', source.split('\n')[0] ?? '', ['untranslated-copy']],
    ['nothing', '', ['missing-translation']],
    ['blanks', ' \u200F ', ['missing-translation']],
  ])('%s: the very ones that check reports once it is saved', async (_name, text, kinds) => {
    const publication = await createTranslated(`<!-- key: one -->\n\n${source}`)
    const desk = openTestDesk(publication)
    const tried = await desk.tried('fr', 'a', 'one', text)
    expect(tried.problems.map(({ rule }) => rule)).toEqual(kinds)
    await desk.save('fr', 'a', 'one', text)
    const { problems } = await publication.inspect()
    expect(problems.map(({ ruleId }) => ruleId).sort()).toEqual([...kinds].sort())
    const saved = await desk.segment('fr', 'a', 'one')
    expect(saved.problems).toEqual(tried.problems)
    expect(saved.html).toBe(tried.html)
    expect(saved.state).toBe(tried.state)
  })

  it('an address that another article has', async () => {
    const head = (slug: string) =>
      `---\ntitle: T\ndate: 2023-06-06\nslug: ${slug}\n---\n\nText here.\n`
    const publication = createPublication({
      'content/a.md': head('one'),
      'content/b.md': head('two'),
    })
    await translateAll(publication, (text, locale) =>
      /^(one|two)$/.test(text) ? `${locale}-${text}` : `Traduit ${text}`,
    )
    const desk = openTestDesk(publication)
    await desk.edition('fr', 'b')
    const { problems } = await desk.tried('fr', 'a', 'slug', 'fr-two')
    expect(problems.map(({ rule }) => rule)).toEqual(['duplicate-url'])
    expect((await desk.tried('fr', 'a', 'slug', 'a/b')).problems.map(({ rule }) => rule)).toEqual([
      'bad-slug',
    ])
    expect((await desk.tried('fr', 'a', 'slug', 'fr-three')).problems).toEqual([])
  })

  it('are said in the language of the desk, with code and addresses set off', async () => {
    const publication = await createTranslated(`<!-- key: one -->\n\n${source}`)
    const desk = openTestDesk(publication)
    const say = async (words: string) => {
      const { ask } = desk
      const response = await ask('/a-token/try', {
        method: 'POST',
        headers: {
          origin: 'http://127.0.0.1:4747',
          'content-type': 'application/json',
          'accept-language': words,
        },
        body: JSON.stringify({
          locale: 'fr',
          article: 'a',
          key: 'one',
          text: good.replace('`npm run sync` ', ''),
        }),
      })
      const { problems } = (await response.json()) as { problems: { reason: string }[] }
      return problems.map(({ reason }) => reason)
    }
    expect(await say('en-GB,en')).toEqual(['Missing code: \u2068npm run sync\u2069'])
    expect(await say('fr-CA')).toEqual(['Code manquant\u00A0: \u2068npm run sync\u2069'])
    expect(await say('ur')).toEqual(['یہ کوڈ رہ گیا ہے: \u2068npm run sync\u2069'])
    expect(await say('de')).toEqual(['Missing code: \u2068npm run sync\u2069'])
  })
})

describe('the page', () => {
  it('is the published one but for the marks', async () => {
    const publication = await createTranslated(
      `${source}\n\n- one thing\n- another\n\n> Quoted.\n\n| Head |\n| --- |\n| Cell |\n\n## A heading\n\n\`\`\`\ncode\n\`\`\``,
    )
    await publication.build()
    const page = await openTestDesk(publication).page('ur', 'a')
    const published = publication.read('dist/ur/a/index.html')
    const articleOf = (html: string) => /<article>[\s\S]*<\/article>/.exec(html)?.[0] ?? ''
    const unmarked = articleOf(page)
      .replace(/<span data-segment="[^"]*" data-state="fresh">([\s\S]*?)<\/span>/g, '$1')
      .replace(/ data-(segment|state)="[^"]*"/g, '')
    expect(unmarked).toBe(articleOf(published))
    expect(page.match(/data-segment=/g)?.length).toBe(9)
  })

  it('shows gaps in the source’s language, drafts too, and nothing of it reaches dist/', async () => {
    const publication = createPublication({
      'content/a.md': article('<!-- key: one -->\n\nNot yet *translated*.').replace(
        'date:',
        'draft: true\ndate:',
      ),
    })
    await publication.sync()
    const desk = openTestDesk(publication)
    expect(await desk.page('ur', 'a')).toContain(
      '<p data-segment="one" data-state="missing" lang="en" dir="ltr">Not yet <em>translated</em>.</p>',
    )
    expect((await desk.edition('ur', 'a')).isDraft).toBe(true)
    expect(publication.has('dist')).toBe(false)
  })

  it('lets nothing in: what is no Markdown is text', async () => {
    const publication = await createTranslated('<!-- key: one -->\n\nSome text here.')
    const desk = openTestDesk(publication)
    const { html } = await desk.tried(
      'fr',
      'a',
      'one',
      '<img src=x onerror=alert(1)> [x](javascript:alert(1)) oui',
    )
    expect(html).not.toMatch(/<img|javascript:/)
    expect((await desk.tried('fr', 'a', 'title', '<script>alert(1)</script>')).html).toBe(
      '&#x3C;script>alert(1)&#x3C;/script>',
    )
  })
})

describe('translation memory', () => {
  it('offers what an equal source text is in other articles, in this locale, and takes nothing', async () => {
    const body = '<!-- key: KEY -->\n\nTrade is “important”.'
    const publication = createPublication({
      'content/a.md': article(body.replace('KEY', 'one'), 'First'),
      'content/b.md': article(body.replace('KEY', 'two').replace(/[“”]/g, '"'), 'Second'),
      'content/c.md': article(body.replace('KEY', 'three'), 'Third'),
    })
    await publication.sync()
    publication.translate('fr', 'a', { one: 'Le commerce importe.' })
    publication.translate('fr', 'b', { two: 'Le commerce importe.' })
    publication.translate('ur', 'a', { one: 'تجارت اہم ہے۔' })
    await publication.sync()
    const desk = openTestDesk(publication)
    for (const slug of ['a', 'b']) await desk.edition('fr', slug)
    const open = await desk.segment('fr', 'c', 'three')
    expect(open).toMatchObject({ state: 'missing', text: '' })
    expect(open.offers).toEqual([{ text: 'Le commerce importe.', articles: ['a', 'b'] }])
    expect((await desk.segment('ur', 'c', 'three')).offers).toEqual([
      { text: 'تجارت اہم ہے۔', articles: ['a'] },
    ])
    // What is stale was made for another text, and is offered for that one only.
    publication.write({
      'content/a.md': publication.read('content/a.md').replace('important', 'vital'),
      'content/b.md': publication.read('content/b.md').replace('important', 'vital'),
    })
    await publication.sync()
    for (const slug of ['a', 'b']) await desk.edition('fr', slug)
    expect((await desk.segment('fr', 'c', 'three')).offers).toHaveLength(1)
    expect((await desk.segment('fr', 'a', 'one')).offers).toEqual([])
  })
})

describe('the desk’s words', () => {
  const all = ['en', 'fr', 'ur'].map((tag) => wordsIn([tag]))

  it('are there in en, fr and ur, with the same placeholders', () => {
    const [english] = all
    const placeholders = (text: string) => (text.match(/\{\{\w+\}\}/g) ?? []).sort()
    for (const { all: words } of all) {
      expect(Object.keys(words)).toEqual(Object.keys(english?.all ?? {}))
      for (const [key, text] of Object.entries(words)) {
        expect(text.trim(), key).not.toBe('')
        expect(placeholders(text), key).toEqual(placeholders(english?.all[key] ?? ''))
      }
    }
  })

  it('word every problem that a translator can meet in a text', () => {
    const [english] = all
    const worded = problemKinds.filter((kind) =>
      Object.keys(english?.all ?? {}).some((key) => key.startsWith(`problem-${kind}`)),
    )
    expect(worded).toEqual([
      'missing-translation',
      'untranslated-copy',
      'inconsistent-duplicates',
      'reused-translation',
      'one-block',
      'leaked-delimiters',
      'emphasis-parity',
      'code-parity',
      'link-parity',
      'image-parity',
      'footnote-parity',
      'break-parity',
      'untranslated-alt',
      'raw-html',
      'unsafe-url',
      'damaged-escapes',
      'number-parity',
      'verbatim-parity',
      'glossary',
      'sentence-count',
      'length-ratio',
      'control-characters',
      'mojibake',
      'not-nfc',
      'wrong-script',
      'homoglyphs',
      'missing-glyph',
      'ur-arabic-letters',
      'ur-punctuation',
      'ur-quotes',
      'ur-kashida',
      'digit-policy',
      'fr-spacing',
      'fr-quotes',
      'end-punctuation',
      'balanced-pairs',
      'spacing',
      'repeated-word',
      'bad-slug',
      'duplicate-url',
    ])
  })
})
