/** Broken articles: one problem each, with its place and words; nothing of the article is touched. */
import { describe, expect, it } from 'vitest'
import { pseudoTranslation } from '../support/pseudo-translation.ts'
import { article, createPublication, translateAll } from '../support/publication.ts'
import { ofKind, summarize } from '../support/rule.ts'
import { createTwoArticles, lineOf, link, problemsBeside } from '../support/two-articles.ts'

const file = 'content/bad.md'

/** An article with these lines as front matter. */
const withFields = (...lines: readonly string[]) => `---\n${lines.join('\n')}\n---\n\nText.\n`
const date = 'date: 2023-06-06'
const title = 'title: A bad one'

/** The one problem that the article has with this text. */
async function problemOf(text: string | Uint8Array) {
  const publication = await createTwoArticles()
  publication.write({ [file]: text })
  const problems = await problemsBeside(publication)
  expect(problems).toHaveLength(1)
  return { line: problems.map(lineOf).join(), message: problems[0]?.message }
}

describe('front matter', () => {
  it.each([
    ['of an empty file', '', '1:1', 'The file is empty'],
    ['of a file of blanks', ' \n\n', '1:1', 'The file is empty'],
    [
      'that is missing',
      '# Title\n\nText.\n',
      '1:1',
      'Front matter is missing, expected a line `---`',
    ],
    ['that starts late', `\n${withFields(title, date)}`, '1:1', 'as the first of the file'],
    [
      'that is not closed',
      `---\n${title}\n${date}\n\nText.\n`,
      '1:1',
      'Front matter is not closed',
    ],
    [
      'with two colons',
      withFields('title: Lyon: a city', date),
      '2:8',
      'expected the text in quotes',
    ],
    [
      'with a tab',
      withFields(title, date, 'locales:', '\t- en'),
      '5:1',
      'tab at the start of a line',
    ],
    [
      'with an open quotation mark',
      withFields('title: "A bad one', date),
      '2:8',
      'expected it closed',
    ],
    [
      'with text behind a quotation',
      withFields(`title: 'The city's name'`, date),
      '2:18',
      'expected it in double quotes as a whole',
    ],
    [
      'with `@`',
      withFields('title: @home', date),
      '2:8',
      'text that starts with `@`, expected it in quotes',
    ],
    [
      'with `*`, a YAML alias',
      withFields('title: *A* bad one', date),
      '2:8',
      'text that starts with `*`',
    ],
    [
      'with `&`, a YAML anchor',
      withFields('title: &A bad one', date),
      '2:8',
      'text that starts with `&`',
    ],
    [
      'with `!`, a YAML tag',
      withFields('title: !A bad one', date),
      '2:8',
      'text that starts with `!`',
    ],
    [
      'with a field twice',
      withFields(title, 'title: Another', date),
      '3:1',
      'field `title` stands twice',
    ],
    ['without `: `', withFields('title:A', date), '2:1', 'line without `: `'],
    [
      'that is a list',
      withFields('- title', '- date'),
      '2:1',
      'The front matter is a list or a text',
    ],
    [
      'of CRLF lines',
      withFields(title, 'date: x').replaceAll('\n', '\r\n'),
      '3:1',
      'is `x`, expected a day',
    ],
    ['without title', withFields(date), '2:1', 'field `title` is missing, expected text'],
    ['with an empty title', withFields('title:', date), '2:1', 'field `title` is empty'],
    [
      'with a title that nobody sees',
      withFields('title: "\\u200B "', date),
      '2:1',
      'field `title` is empty',
    ],
    [
      'with a title of marks',
      withFields('title: "***"', date),
      '2:1',
      'text with a letter or digit',
    ],
    [
      'with a number as title',
      withFields('title: 2023', date),
      '2:1',
      'is the number 2023, expected text in quotes: `"2023"`',
    ],
    [
      'with a list as title',
      withFields('title: [A, B]', date),
      '2:1',
      '`title` is a list, expected text',
    ],
    ['without date', withFields(title), '2:1', '`date` is missing, expected a day of the calendar'],
    [
      'with a day that no calendar has',
      withFields(title, 'date: 2023-02-30'),
      '3:1',
      '`2023-02-30`, expected a day of the calendar',
    ],
    ['with a date in words', withFields(title, 'date: yesterday'), '3:1', '`date` is `yesterday`'],
    [
      'with a date without hyphens',
      withFields(title, 'date: 20230606'),
      '3:1',
      'is the number 20230606',
    ],
    [
      'with an hour that no day has',
      withFields(title, 'date: 2023-06-06T25:00:00Z'),
      '3:1',
      'expected a day of the calendar',
    ],
    [
      'with an unknown field',
      withFields(title, date, 'tags: x'),
      '4:1',
      'field `tags` is unknown, expected one of `title`',
    ],
    [
      'with the field `__proto__`',
      withFields(title, date, '__proto__: {}'),
      '4:1',
      'field `__proto__` is unknown',
    ],
    [
      'with the field `constructor`',
      withFields(title, date, 'constructor: x'),
      '4:1',
      'field `constructor` is unknown',
    ],
    [
      'with an unknown locale',
      withFields(title, date, 'locales: [en, de]'),
      '4:1',
      'names `de`, expected only locales of the publication: `en`, `fr`, `ur`',
    ],
    [
      'with one locale as text',
      withFields(title, date, 'locales: en'),
      '4:1',
      'is `en`, expected a list of locales',
    ],
    ['with no locale', withFields(title, date, 'locales: []'), '4:1', 'is an empty list'],
    [
      'with a draft in words',
      withFields(title, date, 'draft: yes'),
      '4:1',
      '`draft` is `yes`, expected `true` or `false`',
    ],
  ])('%s', async (_name, text, place, words) => {
    const { line, message } = await problemOf(text)
    expect(line).toBe(`${file}:${place} front-matter`)
    expect(message).toContain(words)
  })

  it('says all that is wrong with it at once', async () => {
    const publication = await createTwoArticles()
    publication.write({ [file]: withFields('title:', 'date: x', 'tags: y') })
    const places = ['2:1', '3:1', '4:1'].map((place) => `${file}:${place} front-matter`)
    expect((await problemsBeside(publication)).map(lineOf)).toEqual(places)
  })
})

describe('the text', () => {
  const nested = Array.from({ length: 1000 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')
  const quoted = Array.from({ length: 150 }, (_, depth) => `${'> '.repeat(depth + 1)}a`).join('\n')
  it.each([
    ['nests 10,000 quotations', article(`Text.\n\n${'>'.repeat(10_000)} a`), '8:101', 'too-deep'],
    ['nests 1000 lists', article(nested), '106:201', 'too-deep'],
    ['nests more quotations line by line', article(quoted), '106:201', 'too-deep'],
    ['nests marks', article(`${'*a **b '.repeat(60)}c${'** d*'.repeat(60)}`), '6:345', 'too-deep'],
    ['has bytes of Latin-1', Buffer.from(article('é\r\ncaf\xe9'), 'latin1'), '6:1', 'invalid-utf8'],
    [
      'has bytes of Latin-1 behind UTF-8',
      Buffer.concat([Buffer.from(article('ترجمہ\r\n😀')), Buffer.from([0xe9])]),
      '8:1',
      'invalid-utf8',
    ],
    ['has a NUL', article('A\0B'), '6:2', 'unreadable-file'],
    ['is UTF-16', Buffer.from(article('Text.'), 'utf16le'), '1:2', 'unreadable-file'],
  ])('%s', async (_name, text, place, kind) => {
    expect((await problemOf(text)).line).toBe(`${file}:${place} ${kind}`)
  })

  it('is a folder', async () => {
    const publication = await createTwoArticles()
    publication.remove(file)
    publication.write({ [`${file}/x.txt`]: 'x' })
    expect((await problemsBeside(publication)).map(lineOf)).toEqual([`${file} unreadable-file`])
  })

  it.each(['bad.md', 'gone.md'])('is a link to %s, which is not there', async (target) => {
    const publication = await createTwoArticles()
    link(publication, file, target)
    expect((await problemsBeside(publication)).map(lineOf)).toEqual([`${file} unreadable-file`])
  })

  it('has HTML, one problem for each piece', async () => {
    const publication = await createTwoArticles()
    const text = publication
      .read(file)
      .replace('Second', '<div\n  class="x">\nHi\n</div>\n\nA <br> second')
    publication.write({ [file]: text })
    const found = ofKind(await publication.problems(), 'raw-html-in-source')
    expect(found.map(lineOf)).toEqual([
      `${file}:12:1 raw-html-in-source`,
      `${file}:17:3 raw-html-in-source`,
    ])
    expect(found[0]?.message).toBe(
      'HTML `<div class="x"> Hi </div>` in the article, expected Markdown',
    )
  })
})

describe('a directive', () => {
  it.each([
    [
      'translate: yes',
      '<!-- translate: yes -->\nText.',
      '6:1',
      '`translate: yes`, expected `translate: no`',
    ],
    [
      'a key of the wrong shape',
      'Hi.\n\n<!-- key: Bad Key -->\nText.',
      '8:1',
      'Key `Bad Key`, expected a letter',
    ],
    [
      'a key of JavaScript’s',
      'Hi.\n\n<!-- key: __proto__ -->\nText.',
      '8:1',
      'Key `__proto__`, expected a letter',
    ],
    ['the key of a field', '<!-- key: title -->\nText.', '6:1', 'that of a front matter field'],
    [
      'one key for two blocks',
      '<!-- key: k -->\nText.\n\n<!-- key: k -->\n\nMore.',
      '11:1',
      'Key `k` is given to two blocks',
    ],
    [
      'at the end of the file',
      'Text.\n\n<!-- key: k -->',
      '8:1',
      'Directive without a block behind it',
    ],
    [
      'before a block without text',
      'Text.\n\n<!-- key: k -->\n\n***',
      '8:1',
      'before a block without text to translate',
    ],
    ['an empty note', '<!-- note: -->\n\nText.', '6:1', '`note:` is empty'],
  ])('%s', async (_name, body, place, words) => {
    const publication = await createTwoArticles()
    publication.write({ [file]: article(body, 'A bad one') })
    const { problems } = await publication.sync()
    expect(problems.map(lineOf)).toEqual([`${file}:${place} directive`])
    expect(problems[0]?.message).toContain(words)
    const found = await publication.problems()
    expect(ofKind(found, 'directive').map(lineOf)).toEqual([`${file}:${place} directive`])
  })
})

describe('a slug', () => {
  it.each([
    'en.md',
    'FR.md',
    'Site.md',
    '404.md',
    'assets/x.md',
    'assets.md',
    'x/index.html.md',
    'index.html/x.md',
  ])('of the site itself: %s', async (name) => {
    const publication = await createTwoArticles()
    publication.write({ [`content/${name}`]: article('Text.') })
    expect((await problemsBeside(publication)).map(lineOf)).toEqual([
      `content/${name} reserved-slug`,
    ])
  })

  const wrong = [
    '../x',
    'a/b',
    '/a',
    'a?b',
    'a#b',
    '..',
    '.x',
    'a\\b',
    'index.html',
    'x'.repeat(201),
  ]

  it.each(wrong)('in front matter: %s', async (slug) => {
    const publication = createPublication({
      'content/bad.md': withFields(title, date, `slug: '${slug}'`),
      'content/good.md': article('Text.'),
    })
    await translateAll(publication)
    const found = (await publication.problems()).filter(({ locale }) => locale === undefined)
    expect(found.map(lineOf)).toEqual([`${file}:4:1 bad-slug`])
    expect((await publication.build()).published).toBeUndefined()
    expect(publication.has('dist')).toBe(false)
  })

  it.each(wrong)('translated: %s', async (slug) => {
    const publication = createPublication({
      'content/bad.md': withFields(title, date, 'slug: fine'),
      'content/good.md': article('Text.'),
    })
    await translateAll(publication, (text, locale) =>
      text === 'fine' ? 'bon' : pseudoTranslation(text, locale),
    )
    expect(await publication.problems()).toEqual([])
    publication.translate('fr', 'bad', { slug })
    const found = await publication.problems()
    expect(found.map(lineOf)).toEqual(['locales/fr/bad.json:4:11 bad-slug'])
    expect((await publication.build()).published).toBeUndefined()
    expect(publication.has('dist')).toBe(false)
  })

  it('that two articles share, but for letter case', async () => {
    const publication = await createTwoArticles()
    publication.write({ 'content/GOOD.md': article('Text.') })
    await translateAll(publication)
    const found = (await publication.problems()).map(summarize)
    expect(found).toMatchObject([{ kind: 'duplicate-url' }])
    expect([found[0]?.place, found[0]?.cause].join()).toMatch(
      /GOOD\.md.*good\.md|good\.md.*GOOD\.md/,
    )
    expect((await publication.build()).published).toBeUndefined()
  })

  it('that two articles share by translation', async () => {
    const publication = createPublication({
      'content/a.md': withFields(title, date, 'slug: one'),
      'content/b.md': withFields(title, date, 'slug: two'),
      'content/c.md': article('Text.'),
    })
    const slugs: Record<string, string> = { one: 'UN', two: 'un' }
    await translateAll(publication, (text, locale) => slugs[text] ?? `${locale} ${text}`)
    expect((await publication.problems()).map(({ ruleId }) => ruleId)).toContain('duplicate-url')
    expect((await publication.build()).published).toBeUndefined()
  })

  it('that two files share but for the form of their letters: neither is touched', async () => {
    const publication = await createTwoArticles()
    const [composed, decomposed] = ['content/\u00E9.md', 'content/e\u0301.md']
    publication.write({ [composed]: article('One.'), [decomposed]: article('Two.') })
    expect((await problemsBeside(publication)).map(summarize)).toMatchObject([
      { kind: 'duplicate-url', place: composed, cause: decomposed },
    ])
    expect(publication.has('locales/en/\u00E9.json')).toBe(false)
  })
})
