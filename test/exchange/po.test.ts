/** PO as GNU gettext, Poedit and platforms have it: what is written, and what of theirs is read. */
import fc from 'fast-check'
import { po } from 'gettext-parser'
import { describe, expect, it } from 'vitest'
import { readPo } from '../../pipeline/exchange/po/read-po.ts'
import { writePo } from '../../pipeline/exchange/po/write-po.ts'
import { createLocale } from '../../pipeline/locale.ts'
import { exportText, importText, tools } from '../support/exchange.ts'
import { exchangeOf, unit } from '../support/exchange-file.ts'
import { seed } from '../support/fuzz.ts'
import { checkPo, isWithoutGettext, rewritePo } from '../support/gettext.ts'
import { copyOwnPublication } from '../support/own-publication.ts'
import {
  article,
  createPublication,
  createTranslated,
  type Publication,
} from '../support/publication.ts'

const tool = tools.find(({ format }) => format === 'po') ?? expect.fail('no tool for PO')

const sourceText = `## News\n\n<!-- note: The ship, not the town. -->\n<!-- key: lyon -->\n*Lyon* sailed "at dawn"\\\nfrom \`C:\\dock\`.`

/** The article `a` with a stale translation in French. */
async function harbour(): Promise<Publication> {
  const publication = await createTranslated(sourceText, undefined, { targetLocales: ['fr'] })
  publication.write({ 'content/a.md': article(sourceText.replace('dawn', 'noon')) })
  await publication.sync()
  return publication
}

describe('a PO file', () => {
  it('says key, source, translation, place, headings, notes, and what a stale one was made from', async () => {
    const publication = await harbour()
    const text = await exportText(publication, tool)
    expect(text).toContain(`#: content/a.md:10
#. News
#. Note: The ship, not the town.
#, fuzzy
#| msgid ""
#| "*Lyon* sailed \\"at dawn\\"\\\\\\n"
#| "from \`C:\\\\dock\`."
msgctxt "lyon"
msgid ""
"*Lyon* sailed \\"at noon\\"\\\\\\n"
"from \`C:\\\\dock\`."
msgstr ""
"Traduction *Lyon* sailed \\"at dawn\\"\\\\\\n"
"from \`C:\\\\dock\`."
`)
  })

  it('says in its head what it is of: language, article, and what the catalog said', async () => {
    const publication = await harbour()
    expect(po.parse(await exportText(publication, tool)).headers).toMatchObject({
      Language: 'fr',
      'X-Source-Language': 'en',
      'PO-Revision-Date': '2023-06-06 00:00+0000',
      'X-Tarjuma-Article': 'content/a.md',
      'X-Tarjuma-Exported': expect.stringMatching(/^title=[0-9a-f]{8} news-\S+ lyon=[0-9a-f]{8}$/),
    })
  })

  it.each([
    ['2023-06-06', '2023-06-06 00:00+0000'],
    ['2023-06-06T09:30:00+02:00', '2023-06-06 09:30+0200'],
    ['2023-06-06T09:30:00.5Z', '2023-06-06 09:30+0000'],
    ['2023-06-06T23:30-05:00', '2023-06-06 23:30-0500'],
  ])('dates itself as the article is dated: %s', (date, revision) => {
    const headers = po.parse(writePo({ ...exchangeOf([]), date })).headers
    expect(headers['PO-Revision-Date']).toBe(revision)
  })

  it('refers to a file whose name has blanks as gettext does', () => {
    const text = writePo(exchangeOf([unit({ place: { file: 'content/a b.md' } })]))
    expect(text).toContain('\n#: \u2068content/a b.md\u2069\n')
  })

  it('of a locale with a region comes back as that locale', () => {
    const text = writePo({ ...exchangeOf([]), target: createLocale('pt-BR') })
    expect(text).toContain('"Language: pt_BR\\n"')
    expect(readPo('a.po', text).returned?.locale).toBe('pt-BR')
  })
})

describe.skipIf(isWithoutGettext)('gettext', () => {
  it.each(['fr', 'ur'])('accepts what is exported of this repository in %s', async (locale) => {
    const publication = copyOwnPublication()
    for (const slug of ['about', 'pakistan-auvergne-rhone-alpes'])
      expect(checkPo(await exportText(publication, tool, locale, slug))).toBe('')
  })

  it('accepts stale and missing ones, and translations with line ends at their edges', async () => {
    const publication = await harbour()
    publication.translate('fr', 'a', { lyon: '\nTraduction\n', title: '' })
    const text = await exportText(publication, tool)
    expect(checkPo(text)).toBe('')
    const files = publication.snapshot('locales')
    expect(await importText(publication, tool, text)).toEqual({ changes: [], problems: [] })
    expect(publication.snapshot('locales')).toEqual(files)
  })

  const rewrites: readonly [string, string, readonly string[]][] = [
    ['wrapped anew, as Poedit does', 'msgcat', ['--width=40']],
    ['not wrapped', 'msgcat', ['--no-wrap']],
    ['sorted', 'msgcat', ['--sort-output']],
    ['without places', 'msgcat', ['--no-location']],
    ['in escapes', 'msgcat', ['--indent', '--strict']],
    ['without old texts', 'msgattrib', ['--clear-previous']],
  ]
  it.each(rewrites)('gives back the same %s', async (_name, command, args) => {
    const publication = await harbour()
    const text = await exportText(publication, tool)
    const other = rewritePo(text, command, ...args)
    expect(other).not.toBe(text)
    const files = publication.snapshot('locales')
    expect(await importText(publication, tool, other)).toEqual({ changes: [], problems: [] })
    expect(publication.snapshot('locales')).toEqual(files)
    const edited = tool.edit(other, { lyon: { text: 'Le *Lyon* partit à midi.' } })
    await importText(publication, tool, edited)
    expect(publication.readJson('locales/fr/a.json').lyon).toBe('Le *Lyon* partit à midi.')
    expect(await publication.problems()).toMatchObject([{ ruleId: 'code-parity' }])
  })

  it('may keep obsolete entries, which are not read', async () => {
    const publication = await harbour()
    const text = await exportText(publication, tool)
    const obsolete = '\n#~ msgctxt "lyon"\n#~ msgid "Old"\n#~ msgstr "Vieux"\n'
    expect(await importText(publication, tool, text + obsolete)).toEqual({
      changes: [],
      problems: [],
    })
  })
})

describe('a platform that drops comments', () => {
  const withoutComments = (text: string) => text.replace(/^#.*\n/gm, '')

  it('makes nothing fresh that nobody has edited', async () => {
    const publication = await harbour()
    const files = publication.snapshot('locales')
    const text = withoutComments(await exportText(publication, tool))
    expect(text).not.toContain('#')
    const { changes, problems } = await importText(publication, tool, text)
    expect(changes).toEqual([])
    expect(problems.map(({ kind, severity }) => [kind, severity])).toEqual([
      ['unconfirmed-unit', 'info'],
    ])
    expect(publication.snapshot('locales')).toEqual(files)
  })

  it('gives back what was edited', async () => {
    const publication = await harbour()
    const text = tool.edit(withoutComments(await exportText(publication, tool)), {
      lyon: { text: 'Le *Lyon* partit\\\nde `C:\\dock`.' },
    })
    expect((await importText(publication, tool, text)).problems).toEqual([])
    expect(await publication.problems()).toEqual([])
  })

  it('and the headers beside: a text that differs from the catalog’s is a conflict', async () => {
    const publication = await harbour()
    const text = (await exportText(publication, tool)).replace(
      /"X-Tarjuma-Exported[^\n]*(\n"[^\n]*)*?\\n"\n/,
      '',
    )
    expect(text).not.toContain('Exported')
    expect(await importText(publication, tool, text)).toEqual({ changes: [], problems: [] })
    const edited = tool.edit(text, { lyon: { text: 'Autre.' } })
    const { problems } = await importText(publication, tool, edited)
    expect(problems.map(({ kind }) => kind)).toEqual(['import-conflict'])
  })
})

it('any text that can be exported comes back as it was', () => {
  const text = fc
    .array(
      fc.oneof(
        fc.constantFrom('\\', '"', '\n', '\t', '%s', "'", '\\n', '#', '« ', ' »', 'متن۔', '\u2028'),
        fc.string({ unit: 'grapheme', maxLength: 60 }),
      ),
      { minLength: 1, maxLength: 12 },
    )
    .map((pieces) => pieces.join('').replace(/(?![\t\n])\p{Cc}/gu, ''))
    .filter((one) => /\p{L}/u.test(one))
    .map((one) => one.replace(/^\n+|\n+$/g, ''))
  fc.assert(
    fc.property(text, text, (source, translation) => {
      const written = writePo(exchangeOf([unit({ source, translation, previous: translation })]))
      const { returned, problems } = readPo('a.po', written)
      expect(problems).toEqual([])
      expect(returned?.units).toMatchObject([{ key: 'key', source, translation }])
    }),
    { numRuns: 300, seed },
  )
})

describe('a PO file that is no good', () => {
  const head = (language = 'fr', file = 'content/a.md') =>
    `msgid ""\nmsgstr ""\n"Language: ${language}\\n"\n"X-Tarjuma-Article: ${file}\\n"\n\n`
  const entry = 'msgctxt "title"\nmsgid "A title"\nmsgstr "Autre"\n'

  it.each([
    ['is empty', '', ['1:1 broken-exchange-file'], 'no header `X-Tarjuma-Article`'],
    ['is another text', 'Dear all,\n', ['1:1 broken-exchange-file'], 'Invalid key name "Dear"'],
    ['is JSON', '{ "title": "Titre" }', ['1:1 broken-exchange-file'], 'Invalid key name'],
    [
      'is of another program',
      `msgid ""\nmsgstr "Language: fr\\n"\n\n${entry}`,
      ['1:1 broken-exchange-file'],
      'expected a file that `export` has made',
    ],
    [
      'says no language',
      `msgid ""\nmsgstr "X-Tarjuma-Article: content/a.md\\n"\n`,
      ['1:1 broken-exchange-file'],
      'no header `Language`',
    ],
    [
      'ends in a text',
      `${head()}msgctxt "title"\nmsgid "A title"\nmsgstr "Aut`,
      ['8:1 broken-exchange-file'],
      'End-of-file within string',
    ],
    [
      'has a text over two lines',
      `${head()}msgctxt "title"\nmsgid "A title"\nmsgstr "Aut\nre"\n`,
      ['9:1 broken-exchange-file'],
      'End-of-line within string',
    ],
    [
      'has a word that means nothing',
      `${head()}msgctxt "title"\nmsgidd "A title"\n`,
      ['7:1 broken-exchange-file'],
      'Invalid key name "msgidd"',
    ],
    [
      'has an entry without translation',
      `${head()}msgctxt "title"\nmsgid "A title"\n`,
      ['1:1 broken-exchange-file'],
      'found 0',
    ],
    [
      'has an entry without key',
      `${head()}msgid "A title"\nmsgstr "Autre"\n`,
      ['1:1 broken-exchange-file'],
      'the entry “A title” has no `msgctxt`',
    ],
    [
      'has a key twice',
      `${head()}${entry}\n${entry}`,
      ['10:1 duplicate-unit'],
      'Key `title` stands twice',
    ],
    [
      'has a key twice for two sources',
      `${head()}${entry}\n${entry.replace('A title', 'B')}`,
      ['10:1 duplicate-unit'],
      'Key `title` stands twice',
    ],
    [
      'has a key that is not there',
      `${head()}${entry.replace('title', 'titel')}`,
      ['6:1 unknown-unit'],
      'did you mean `title`?',
    ],
    [
      'is of an article that is not there',
      head('fr', 'content/b.md') + entry,
      ['1:1 unknown-article'],
      'did you mean `content/a.md`?',
    ],
    [
      'is of a file elsewhere',
      head('fr', '../../etc/passwd') + entry,
      ['1:1 unknown-article'],
      'which is not there',
    ],
    [
      'is in a language that is not there',
      head('de') + entry,
      ['1:1 unknown-locale'],
      '`de`, expected one of `fr`',
    ],
    [
      'is in the source language',
      head('en') + entry,
      ['1:1 unknown-locale'],
      '`en`, expected one of `fr`',
    ],
    ['has no language', head('') + entry, ['1:1 broken-exchange-file'], 'no header `Language`'],
    ['is in UTF-16', Buffer.from(head() + entry, 'utf16le'), ['1:2 unreadable-file'], 'NUL'],
    [
      'is in Latin-1',
      Buffer.from(`${head()}#  été\n${entry}`, 'latin1'),
      ['6:4 invalid-utf8'],
      'UTF-8',
    ],
  ] as const)(
    'since it %s: a problem with its place, nothing is imported',
    async (_name, text, places, words) => {
      const publication = createPublication(
        { 'content/a.md': article('Text.') },
        { targetLocales: ['fr'] },
      )
      await publication.sync()
      const files = publication.snapshot('locales')
      const { changes, problems } = await importText(publication, tool, text)
      expect(changes).toEqual([])
      expect(problems.map(({ place, kind }) => `${place} ${kind}`)).toEqual(
        places.map((place) => `returned.po:${place}`),
      )
      expect(problems[0]?.message).toContain(words)
      expect(publication.snapshot('locales')).toEqual(files)
    },
  )
})
