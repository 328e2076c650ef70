/** Broken catalogs: one problem a file, with its place and words; nothing of the article is touched. */
import { describe, expect, it } from 'vitest'
import {
  article,
  createPublication,
  type Publication,
  translateAll,
} from '../support/publication.ts'
import { summarize } from '../support/rule.ts'
import { createTwoArticles, lineOf, link, problemsBeside } from '../support/two-articles.ts'

const fr = 'locales/fr/bad.json'

/** A catalog of the keys `title`, `one` and `two`, with this in place of the entry `one`. */
const withEntry = (entry: string) => `{\n  "title": "Titre",\n${entry},\n  "two": "Deux."\n}\n`

const broken: readonly [name: string, text: string | Uint8Array, place: string, words: string][] = [
  ['is empty', '', '1:1', 'the file is empty, expected at least `{}`'],
  ['has blanks only', ' \n\n', '1:1', 'the file is empty'],
  [
    'has a comma behind the last entry',
    '{\n  "title": "Titre",\n}\n',
    '2:19',
    'comma behind the last entry, expected none',
  ],
  ['has two commas', '{\n  "title": "Titre",,\n  "one": "Un"\n}\n', '2:20', 'second comma'],
  [
    'lacks a comma',
    '{\n  "title": "Titre"\n  "one": "Un"\n}\n',
    '2:18',
    'no comma behind this entry',
  ],
  [
    'lacks a colon',
    '{\n  "title" "Titre"\n}\n',
    '2:11',
    'expected a colon between the key and its text',
  ],
  [
    'ends in a text',
    '{\n  "title": "Titre",\n  "one": "Prem',
    '3:10',
    'the file ends in the middle of this text',
  ],
  [
    'ends behind an entry',
    '{\n  "title": "Titre"\n',
    '2:19',
    'the file ends too early, expected `}`',
  ],
  ['ends behind a comma', '{\n  "title": "Titre",\n', '2:19', 'the file ends behind a comma'],
  ['has a second object', '{}\n{}\n', '2:1', '`{` behind the closing brace'],
  ['has no opening brace', '"title": "Titre"\n}\n', '1:1', 'expected an opening brace `{`'],
  [
    'is a list',
    '["Titre"]',
    '1:1',
    'the file holds a list in brackets, expected entries in braces',
  ],
  ['is a text', '"Titre"', '1:1', 'the file holds a single text, expected entries in braces'],
  ['has a comment', withEntry('  // first\n  "one": "Un"'), '3:3', 'JSON has no comments'],
  [
    'has a comment behind an entry',
    withEntry('  "one": "Un" /* ? */'),
    '3:15',
    'JSON has no comments',
  ],
  [
    'has marks of a merge',
    withEntry('<<<<<<< HEAD\n  "one": "Un"'),
    '3:1',
    'merge conflict markers, the first in line 3, the last in line 3',
  ],
  [
    'has both sides of a merge, behind another mistake and with CRLF',
    withEntry(
      ',\r\n<<<<<<< HEAD\r\n  "one": "Un"\r\n||||||| base\r\n=======\r\n  "one": "Une"\r\n>>>>>>> b',
    ),
    '4:1',
    'merge conflict markers, the first in line 4, the last in line 9',
  ],
  [
    'has a quotation mark inside a text',
    withEntry('  "one": "Il dit "oui" alors"'),
    '3:18',
    'the text ends here, but `oui` follows',
  ],
  [
    'has a quotation mark at the start of a text',
    withEntry('  "one": ""Oui", dit-il"'),
    '3:11',
    'a quotation mark inside a text is written `\\"`',
  ],
  [
    'has a line end inside a text',
    withEntry('  "one": "Premier\nparagraphe"'),
    '3:10',
    'text without `"` at the end of its line',
  ],
  [
    'has a tab inside a text',
    withEntry('  "one": "Un\tdeux"'),
    '3:13',
    'expected a blank, or `\\t` for a tab',
  ],
  [
    'has one backslash',
    withEntry('  "one": "a \\\\ b \\*c"'),
    '3:18',
    '`\\*` means nothing in JSON, expected two backslashes for one: `\\\\*`',
  ],
  ['has curly quotation marks', withEntry('  “one”: "Un"'), '3:3', 'expected straight ones: `"`'],
  [
    'has a key without quotation marks',
    withEntry('  one: "Un"'),
    '3:3',
    'expected a key or text in double quotes',
  ],
  [
    'has brackets by the thousand',
    withEntry(`  "one": ${'['.repeat(50_000)}`),
    '1:1',
    'nested thousands of levels deep',
  ],
]

describe('a catalog that is no JSON', () => {
  it.each(broken)('that %s', async (_name, text, place, words) => {
    const publication = await createTwoArticles()
    publication.write({ [fr]: text })
    const problems = await problemsBeside(publication)
    expect(problems.map(lineOf)).toEqual([`${fr}:${place} json-syntax`])
    expect(problems[0]?.message).toContain(words)
    expect(problems[0]?.locale).toBe('fr')
  })

  it('is one problem also as source catalog', async () => {
    const publication = await createTwoArticles()
    publication.write({ 'locales/en/bad.json': '{"title": "A bad one"' })
    const problems = await problemsBeside(publication)
    expect(problems.map(lineOf)).toEqual(['locales/en/bad.json:1:22 json-syntax'])
  })
})

describe('a catalog with an entry that is no text', () => {
  it.each([
    ['["Un"]', 'array', 'a list in brackets'],
    ['{ "text": "Un" }', 'object', 'a group of entries in braces'],
    ['null', 'null', '`null`'],
    ['12', 'number', 'a number'],
    ['true', 'boolean', '`true` or `false`'],
  ])('%s', async (value, type, words) => {
    const publication = await createTwoArticles()
    publication.write({ [fr]: withEntry(`  "one": ${value}`) })
    const problems = await problemsBeside(publication)
    expect(problems.map(summarize)).toMatchObject([
      { kind: 'not-a-string', place: `${fr}:3:10`, arguments: { key: 'one', type } },
    ])
    expect(problems[0]?.message).toBe(
      `Value of \`one\` is ${words}, expected a text in double quotes`,
    )
  })

  it('or with one key twice', async () => {
    const publication = await createTwoArticles()
    publication.write({ [fr]: withEntry('  "title": "Autre",\n  "one": "Un."') })
    expect((await problemsBeside(publication)).map(summarize)).toMatchObject([
      {
        kind: 'duplicate-key',
        place: `${fr}:3:3`,
        cause: `${fr}:2:3`,
        arguments: { key: 'title' },
      },
    ])
  })
})

describe('a catalog that cannot be read', () => {
  const invalid: readonly [name: string, bytes: Uint8Array, place: string][] = [
    ['a byte of Latin-1', Buffer.from('{\n  "title": "Cr\xe9e"\n}\n', 'latin1'), '2:15'],
    [
      'behind letters of two to four bytes',
      bytes('{\r\n  "title": "é ترجمہ 😀', 0xff, '"}'),
      '2:23',
    ],
    ['behind CRLF, LF and CR', bytes('{\r\n\n\r', 0xc0, '}'), '4:1'],
    ['behind a replacement character of its own', bytes('{"a\uFFFD', 0xf0, 0x9f, '"}'), '1:5'],
    ['behind a byte order mark', bytes('\uFEFF{', 0x80, '}'), '1:2'],
    ['a letter cut off at the end', bytes('{"a": "', 0xe2, 0x82), '1:8'],
    ['UTF-16', Buffer.from('\uFEFF{"title": "Titre"}', 'utf16le'), '1:1'],
  ]

  it.each(invalid)('for its encoding: %s', async (_name, content, place) => {
    const publication = await createTwoArticles()
    publication.write({ [fr]: content })
    const problems = await problemsBeside(publication)
    expect(problems.map(lineOf)).toEqual([`${fr}:${place} invalid-utf8`])
    expect(problems[0]?.message).toContain('expected a file in the encoding UTF-8')
  })

  it('for a NUL, as in UTF-16 without a mark', async () => {
    const publication = await createTwoArticles()
    publication.write({ [fr]: Buffer.from('{"title": "Titre"}', 'utf16le') })
    const problems = await problemsBeside(publication)
    expect(problems.map(lineOf)).toEqual([`${fr}:1:2 unreadable-file`])
    expect(problems[0]?.message).toContain('a NUL character, as a file in UTF-16 does')
  })

  it('since it is a folder', async () => {
    const publication = await createTwoArticles()
    publication.remove(fr)
    publication.write({ [`${fr}/x.txt`]: 'x' })
    const problems = await problemsBeside(publication)
    expect(problems.map(lineOf)).toEqual([`${fr} unreadable-file`])
    expect(problems[0]?.message).toBe(
      'Unreadable file: it is a folder, expected a text file in UTF-8',
    )
  })

  it.each([
    ['leads to itself', 'bad.json', 'it links to itself'],
    ['leads nowhere, which is no missing catalog', 'gone.json', 'it leads nowhere'],
  ])('since it is a link that %s', async (_name, target, words) => {
    const publication = await createTwoArticles()
    link(publication, fr, target)
    const problems = await problemsBeside(publication)
    expect(problems.map(lineOf)).toEqual([`${fr} unreadable-file`])
    expect(problems[0]?.message).toContain(words)
  })
})

describe('a stamps file', () => {
  const file = 'locales/.stamps/fr/bad.json'
  const stamp = '{ "source": "First paragraph.", "translation": "" }'
  it.each([
    ['is no JSON', '{ "version": 1,', '1:15', 'the file ends behind a comma'],
    ['has no version', '{ "stamps": {} }', '1:1', 'no `version`'],
    [
      'has a version in words',
      '{ "version": "1", "stamps": {} }',
      '1:14',
      '`version` is no number',
    ],
    ['has no stamps', '{ "version": 1 }', '1:1', 'no `stamps`'],
    [
      'has a list of stamps',
      '{ "version": 1, "stamps": [] }',
      '1:27',
      '`stamps` holds no entries in braces',
    ],
    [
      'has a stamp without source',
      '{ "version": 1, "stamps": {\n  "one": { "translation": "" } } }',
      '2:10',
      '`one` is no stamp, expected the texts `source` and `translation`',
    ],
    [
      'has a stamp that is a text',
      '{ "version": 1, "stamps": { "one": "x" } }',
      '1:36',
      '`one` is no stamp',
    ],
    [
      'has a stamp twice',
      `{ "version": 1, "stamps": {\n  "one": ${stamp},\n  "one": ${stamp} } }`,
      '3:3',
      '`one` stands twice',
    ],
    [
      'has its stamps twice',
      '{ "version": 1, "stamps": {}, "stamps": {} }',
      '1:31',
      '`stamps` stands twice',
    ],
    [
      'has a retired stamp of no shape',
      '{ "version": 1, "stamps": {}, "retired": { "x": { "text": "a", "translation": "b", "stamp": 1 } } }',
      '1:49',
      '`x` is no retired translation',
    ],
  ])('that %s', async (_name, text, place, words) => {
    const publication = await createTwoArticles()
    publication.write({ [file]: text })
    const problems = await problemsBeside(publication)
    expect(problems.map(lineOf)).toEqual([`${file}:${place} json-syntax`])
    expect(problems[0]?.message).toContain(words)
    expect(problems[0]?.note).toContain('take it back from version control')
  })

  it('of an unknown version counts translations as unchanged, never as edited', async () => {
    const publication = await createTwoArticles()
    publication.write({ [file]: publication.read(file).replace('"version": 1', '"version": 99') })
    expect(await publication.problems()).toEqual([])
    publication.write({
      'content/bad.md': publication.read('content/bad.md').replace('First', '1st'),
    })
    await publication.sync()
    expect((await publication.problems()).map(({ ruleId }) => ruleId)).toContain(
      'stale-translation',
    )
  })
})

describe('what no catalog is broken by', () => {
  it.each([
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['no indentation', (text: string) => JSON.stringify(JSON.parse(text))],
  ])('%s', async (_name, change) => {
    const publication = await createTwoArticles()
    publication.write({ [fr]: change(publication.read(fr)) })
    expect(await publication.problems()).toEqual([])
    expect((await publication.sync()).writes).toEqual([])
    const { two: _gone, ...rest } = parse(publication, fr)
    publication.write({ [fr]: change(`${JSON.stringify(rest, undefined, 2)}\n`) })
    expect((await publication.problems()).map(({ ruleId }) => ruleId)).toEqual([
      'missing-translation',
    ])
  })

  it('a text of 5 MB', async () => {
    const publication = await createTwoArticles()
    const text = 'm'.repeat(5 * 1024 * 1024)
    publication.translate('fr', 'bad', { two: text })
    await publication.sync()
    expect((await publication.build()).published).toBeDefined()
    expect(publication.read('dist/fr/bad/index.html')).toContain(text)
  })
})

describe('keys', () => {
  it('of another article, or that JavaScript knows, are orphans and stay where they are', async () => {
    const publication = await createTwoArticles()
    const foreign = publication.keyOf('good', 'Sound paragraph.')
    const orphans = `  "${foreign}": "Texte",\n  "__proto__": "Proto",\n  "constructor": "Bâtisseur"`
    const text = publication.read(fr).replace(/\n}\n$/, `,\n${orphans}\n}\n`)
    publication.write({ [fr]: text })
    const places = ['6:3', '7:3', '8:3'].map((place) => `${fr}:${place} orphan-translation`)
    expect((await publication.problems()).map(lineOf)).toEqual(places)
    await publication.sync()
    expect(publication.read(fr)).toBe(text)
  })

  it('such as `constructor` are keys like any other', async () => {
    const publication = createPublication({
      'content/a.md': article(
        '<!-- key: constructor -->\n\nBuilt.\n\n<!-- key: tostring -->\n\nSaid.\n\n<!-- key: valueof -->\n\nWorth.',
      ),
    })
    await publication.sync()
    expect((await publication.problems()).map(lineOf)).toContain(
      'locales/fr/a.json:4:18 missing-translation',
    )
    await translateAll(publication)
    expect(await publication.problems()).toEqual([])
    expect((await publication.build()).published).toBeDefined()
    expect(publication.read('dist/fr/a/index.html')).toContain('Traduction Built.')
  })
})

function parse(publication: Publication, file: string): Record<string, string> {
  return JSON.parse(publication.read(file).replace(/^\uFEFF/, ''))
}

/** Bytes from texts and single bytes. */
function bytes(...parts: readonly (string | number)[]): Uint8Array {
  return Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([part]))),
  )
}
