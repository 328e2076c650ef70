/** A file goes out and comes back, in every format: what becomes of catalog, stamps and states. */
import { describe, expect, it } from 'vitest'
import { type Entry, exportText, importText, type Tool, tools } from '../support/exchange.ts'
import {
  article,
  createPublication,
  createTranslated,
  type Publication,
  translateAll,
} from '../support/publication.ts'

const monday = 'The committee met on Monday.'
const tuesday = 'The committee met on Tuesday.'
const lundi = 'Le comité s’est réuni lundi.'
const mardi = 'Le comité s’est réuni mardi.'

const body = (text: string) => `Opening words.\n\n<!-- key: met -->\n${text}\n\nClosing words.`

/** A publication with the key `met` translated as `lundi`, in French only. */
async function committee(): Promise<Publication> {
  const publication = await createTranslated(body(monday), undefined, { targetLocales: ['fr'] })
  publication.translate('fr', 'a', { met: lundi })
  await publication.sync()
  return publication
}

async function author(publication: Publication, text: string): Promise<void> {
  publication.write({ 'content/a.md': article(body(text)) })
  await publication.sync()
}

/** What stands against the publication: kind and key of each problem. */
async function state(publication: Publication): Promise<string[]> {
  return (await publication.problems()).map(
    (found) => `${found.ruleId} ${'key' in found.arguments ? found.arguments.key : ''}`,
  )
}

const translationOf = (publication: Publication) => publication.readJson('locales/fr/a.json').met

/** Every file but those that the tests put beside the publication. */
const filesOf = (publication: Publication) => publication.snapshot('locales')

describe.each(tools.map((tool) => [tool.format, tool] as const))('%s', (_format, tool) => {
  it('everything blank goes out, comes back translated, and the publication is complete', async () => {
    const publication = createPublication(
      {
        'content/a.md': article(body(`${monday} *Really*, says [the minutes](https://a.example).`)),
      },
      { targetLocales: ['fr'] },
    )
    await publication.sync()
    const text = await exportText(publication, tool)
    const entries = tool.entries(text)
    expect(Object.values(entries).map(({ translation }) => translation)).toEqual(['', '', '', ''])
    const translated = translateEntries(tool, text, (source) => `Traduction ${source}`)
    const { changes, problems } = await importText(publication, tool, translated)
    expect(problems).toEqual([])
    expect(changes).toHaveLength(4)
    expect(await state(publication)).toEqual([])
    expect((await publication.sync()).writes).toEqual([])
    expect((await publication.build()).published).toBeDefined()
    expect(translationOf(publication)).toBe(
      `Traduction ${monday} *Really*, says [the minutes](https://a.example).`,
    )
  })

  it('an unedited file changes no byte, whatever the states', async () => {
    const { publication, expected } = await everyState()
    const files = filesOf(publication)
    expect(await state(publication)).toEqual(expected)
    const text = await exportText(publication, tool)
    expect(await importText(publication, tool, text)).toEqual({ changes: [], problems: [] })
    expect(filesOf(publication)).toEqual(files)
    expect(await exportText(publication, tool)).toBe(text)
  })

  it('says what needs work, and the source text that it was translated from', async () => {
    const { publication } = await everyState()
    const entries = tool.entries(await exportText(publication, tool))
    expect(Object.keys(entries).slice(-5)).toEqual(['fresh', 'gone', 'old', 'edited', 'lost'])
    expect(entries).toMatchObject({
      fresh: { translation: 'Traduction One', isFinished: true, previous: undefined },
      gone: { translation: '', previous: undefined },
      old: { source: 'Three now', translation: 'Traduction Three', isFinished: false },
      edited: { source: 'Four now', translation: 'Quatre', isFinished: false },
      lost: { translation: 'Traduction Five', isFinished: false, previous: undefined },
    })
    expect(entries.old?.previous).toContain('Three')
    expect(entries.edited?.previous).toContain('Four')
  })

  it('a file for a source that has changed since comes in as stale, never as fresh', async () => {
    const publication = await committee()
    const text = tool.edit(await exportText(publication, tool), { met: { text: `${lundi} Oui.` } })
    await author(publication, tuesday)
    const { changes, problems } = await importText(publication, tool, text)
    expect(problems).toEqual([])
    expect(changes).toMatchObject([{ key: 'met', state: 'stale' }])
    expect(translationOf(publication)).toBe(`${lundi} Oui.`)
    for (let round = 0; round < 2; round++) {
      const [stale, ...others] = await publication.problems()
      expect(others).toEqual([])
      expect(stale?.message).toBe(
        'Stale `fr` translation of `met`, the source has changed: The committee met on [-Monday-]{+Tuesday+}.',
      )
      await publication.sync()
    }
  })

  it('so does one of a text that was blank, and one that the next sync finds changed', async () => {
    const publication = await committee()
    publication.translate('fr', 'a', { met: '' })
    await publication.sync()
    const text = tool.edit(await exportText(publication, tool), { met: { text: lundi } })
    publication.write({ 'content/a.md': article(body(tuesday)) })
    await importText(publication, tool, text)
    await publication.sync()
    expect(await state(publication)).toEqual(['stale-translation met'])
  })

  it('a text that was edited since the last sync is found by its key', async () => {
    const publication = await createTranslated(monday, undefined, { targetLocales: ['fr'] })
    const key = publication.keyOf('a', monday)
    const text = tool.edit(await exportText(publication, tool), { [key]: { text: lundi } })
    publication.write({ 'content/a.md': article(tuesday) })
    expect((await importText(publication, tool, text)).problems).toEqual([])
    expect(publication.readJson('locales/fr/a.json')[key]).toBe(lundi)
    await publication.sync()
    expect(await state(publication)).toEqual([`stale-translation ${key}`])
  })

  it('a stale translation is mended in the file: fresh', async () => {
    const publication = await committee()
    await author(publication, tuesday)
    const text = tool.edit(await exportText(publication, tool), { met: { text: mardi } })
    expect((await importText(publication, tool, text)).problems).toEqual([])
    expect(await state(publication)).toEqual([])
    expect(translationOf(publication)).toBe(mardi)
  })

  it('what still has the mark that it needs work is not imported, and that is said', async () => {
    const publication = await committee()
    await author(publication, tuesday)
    const files = filesOf(publication)
    const out = await exportText(publication, tool)
    const draft = tool.edit(out, { met: { text: mardi, isFinished: false } })
    expect(await importText(publication, tool, draft)).toMatchObject({
      changes: [],
      problems: [{ kind: 'unfinished-unit', severity: 'warning', arguments: { key: 'met' } }],
    })
    expect(filesOf(publication)).toEqual(files)
    await importText(publication, tool, tool.edit(draft, { met: { isFinished: true } }))
    expect(await state(publication)).toEqual([])
  })

  it('nor is a blank that was filled and left unfinished, nor a fresh one that got the mark', async () => {
    const publication = await committee()
    publication.translate('fr', 'a', { met: '' })
    await publication.sync()
    const files = filesOf(publication)
    const out = await exportText(publication, tool)
    const draft = tool.edit(out, {
      met: { text: lundi, isFinished: false },
      title: { text: 'Autre titre', isFinished: false },
    })
    const { problems } = await importText(publication, tool, draft)
    expect(problems.map(({ kind }) => kind)).toEqual(['unfinished-unit', 'unfinished-unit'])
    expect(filesOf(publication)).toEqual(files)
  })

  it('a stale one that comes back unchanged without its mark stays stale, and accept is offered', async () => {
    const publication = await committee()
    await author(publication, tuesday)
    const files = filesOf(publication)
    const text = tool.edit(await exportText(publication, tool), { met: { isFinished: true } })
    expect(await importText(publication, tool, text)).toMatchObject({
      changes: [],
      problems: [
        { kind: 'unconfirmed-unit', severity: 'info', arguments: { key: 'met', article: 'a' } },
      ],
    })
    expect(filesOf(publication)).toEqual(files)
  })

  it('other quotation marks alone are no sign that a stale one was read', async () => {
    const publication = await committee()
    await author(publication, tuesday)
    const text = tool.edit(await exportText(publication, tool), {
      met: { text: lundi.replace('’', "'") },
    })
    await importText(publication, tool, text)
    expect(translationOf(publication)).toBe("Le comité s'est réuni lundi.")
    expect(await state(publication)).toEqual(['stale-translation met'])
  })

  it('the second import of a file does nothing', async () => {
    const publication = await committee()
    const text = tool.edit(await exportText(publication, tool), { met: { text: mardi } })
    await importText(publication, tool, text)
    const files = filesOf(publication)
    expect(await importText(publication, tool, text)).toEqual({ changes: [], problems: [] })
    expect(filesOf(publication)).toEqual(files)
    await author(publication, tuesday)
    const later = filesOf(publication)
    expect(await importText(publication, tool, text)).toEqual({ changes: [], problems: [] })
    expect(filesOf(publication)).toEqual(later)
  })

  it('what was edited in the catalog meanwhile is not overwritten; the rest is imported', async () => {
    const publication = await committee()
    const text = tool.edit(await exportText(publication, tool), {
      met: { text: mardi },
      title: { text: 'Un titre' },
    })
    publication.translate('fr', 'a', { met: 'Le comité se réunit.' })
    const { problems, changes } = await importText(publication, tool, text)
    expect(problems).toMatchObject([
      {
        kind: 'import-conflict',
        severity: 'error',
        arguments: { key: 'met', catalog: 'Le comité se réunit.', file: mardi },
      },
    ])
    expect(changes).toMatchObject([{ key: 'title' }])
    expect(translationOf(publication)).toBe('Le comité se réunit.')
    expect(publication.readJson('locales/fr/a.json').title).toBe('Un titre')
    // The way out that the problem names.
    publication.translate('fr', 'a', { met: '' })
    expect((await importText(publication, tool, text)).problems).toEqual([])
    expect(translationOf(publication)).toBe(mardi)
    expect(await state(publication)).toEqual([])
  })

  it('an edit in the catalog outlives a file that left the string alone', async () => {
    const publication = await committee()
    const text = tool.edit(await exportText(publication, tool), { title: { text: 'Un titre' } })
    publication.translate('fr', 'a', { met: 'Le comité se réunit.' })
    expect((await importText(publication, tool, text)).problems).toEqual([])
    expect(translationOf(publication)).toBe('Le comité se réunit.')
  })

  it('the same edit in the catalog, not synced, gets its source text from the file', async () => {
    const publication = await committee()
    await author(publication, tuesday)
    const text = tool.edit(await exportText(publication, tool), { met: { text: mardi } })
    publication.translate('fr', 'a', { met: mardi })
    expect(await state(publication)).toEqual(['unconfirmed-translation met'])
    expect((await importText(publication, tool, text)).problems).toEqual([])
    expect(await state(publication)).toEqual([])
  })

  it('a blank in the file erases nothing', async () => {
    const publication = await committee()
    const text = tool.edit(await exportText(publication, tool), { met: { text: '' } })
    expect(await importText(publication, tool, text)).toEqual({ changes: [], problems: [] })
    expect(translationOf(publication)).toBe(lundi)
  })

  it('a paragraph that has left the source is a problem only if its translation was edited', async () => {
    const publication = await committee()
    const out = await exportText(publication, tool)
    publication.write({ 'content/a.md': article('Opening words.\n\nClosing words.') })
    await publication.sync()
    expect(await importText(publication, tool, out)).toEqual({ changes: [], problems: [] })
    const { problems } = await importText(
      publication,
      tool,
      tool.edit(out, { met: { text: 'Autre.' } }),
    )
    expect(problems).toMatchObject([
      { kind: 'unknown-unit', severity: 'error', arguments: { key: 'met', article: 'a' } },
    ])
  })

  it('of a catalog nothing changes but the texts that came back', async () => {
    const publication = await committee()
    const { $schema, ...strings } = publication.readJson('locales/fr/a.json')
    const lines = Object.entries(strings)
      .reverse()
      .map(([key, value]) => `\t${JSON.stringify(key)}:  ${JSON.stringify(value)}`)
    const catalog = `\uFEFF{\r\n${lines.join(',\r\n')}\r\n}`
    publication.write({ 'locales/fr/a.json': catalog })
    const text = tool.edit(await exportText(publication, tool), { met: { text: `« ${mardi} »` } })
    await importText(publication, tool, text)
    expect(publication.read('locales/fr/a.json')).toBe(catalog.replace(lundi, `« ${mardi} »`))
  })

  it('a key that is not in the catalog gets its line behind the one before it', async () => {
    const publication = await committee()
    const { met: _met, ...others } = publication.readJson('locales/fr/a.json')
    publication.write({ 'locales/fr/a.json': others })
    const text = tool.edit(await exportText(publication, tool), { met: { text: lundi } })
    await importText(publication, tool, text)
    expect(Object.keys(publication.readJson('locales/fr/a.json')).indexOf('met')).toBe(3)
    expect(await state(publication)).toEqual([])
  })

  it.each([
    ['with a byte order mark', (text: string) => `\uFEFF${text}`],
    ['with CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
  ])('a file %s is read like any other', async (_name, rewrite) => {
    const publication = await committee()
    await author(publication, `${tuesday}\\\nAll of it.`)
    const out = await exportText(publication, tool)
    const files = filesOf(publication)
    expect(await importText(publication, tool, rewrite(out))).toEqual({ changes: [], problems: [] })
    expect(filesOf(publication)).toEqual(files)
    const text = rewrite(tool.edit(out, { met: { text: `${mardi}\\\nTout.` } }))
    expect((await importText(publication, tool, text)).problems).toEqual([])
    expect(await state(publication)).toEqual([])
  })
})

/** Fills every entry by its source text. */
function translateEntries(tool: Tool, text: string, translate: (source: string) => string): string {
  const entries: [string, Entry][] = Object.entries(tool.entries(text))
  return tool.edit(
    text,
    Object.fromEntries(entries.map(([key, { source }]) => [key, { text: translate(source) }])),
  )
}

/** A publication with a translation in each state, and what `check` says of it. */
async function everyState() {
  const keys = ['fresh', 'gone', 'old', 'edited', 'lost']
  const texts = (now: string) => ['One', 'Two', `Three${now}`, `Four${now}`, 'Five']
  const write = (now = '') =>
    article(keys.map((key, index) => `<!-- key: ${key} -->\n${texts(now)[index]}`).join('\n\n'))
  const publication = createPublication({ 'content/a.md': write() }, { targetLocales: ['fr'] })
  await translateAll(publication)
  publication.write({ 'content/a.md': write(' now') })
  await publication.sync()
  publication.translate('fr', 'a', { gone: '', edited: 'Quatre' })
  const stamps = JSON.parse(publication.read('locales/.stamps/fr/a.json'))
  delete stamps.stamps.lost
  publication.write({ 'locales/.stamps/fr/a.json': stamps })
  const expected = [
    'missing-translation gone',
    'stale-translation old',
    'unconfirmed-translation edited',
    'unstamped-translation lost',
  ]
  return { publication, expected }
}
