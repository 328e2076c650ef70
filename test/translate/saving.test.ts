/** Saving on the desk: what is written, what is not, and what the stamp says. */
import { describe, expect, it } from 'vitest'
import { openTestDesk } from '../support/desk.ts'
import { article, createTranslated, type Publication } from '../support/publication.ts'

const catalog = 'locales/fr/a.json'
const stamps = 'locales/.stamps/fr/a.json'

/** One article whose paragraphs have the keys `one` and `two`. */
async function createArticle(): Promise<Publication> {
  return createTranslated(
    '<!-- key: one -->\n\nFirst paragraph.\n\n<!-- key: two -->\n\nSecond paragraph.',
  )
}

/** The lines that are in one text only. */
function changedLines(before: string, after: string): string[] {
  const old = new Set(before.split('\n'))
  return after.split('\n').filter((line) => !old.has(line))
}

describe('save', () => {
  it('changes the value of one key and its stamp, and no other byte of the publication', async () => {
    const publication = await createArticle()
    const before = publication.snapshot('.')
    const saved = await openTestDesk(publication).save('fr', 'a', 'two', 'Deuxième alinéa.')
    expect(saved.did).toBe('saved')
    const after = publication.snapshot('.')
    const files = Object.keys(after).filter((file) => after[file] !== before[file])
    expect(files).toEqual([stamps, catalog])
    expect(Object.keys(after)).toEqual(Object.keys(before))
    expect(publication.readJson(catalog).two).toBe('Deuxième alinéa.')
    const utf8 = (text = '') => Buffer.from(text, 'latin1').toString('utf8')
    expect(changedLines(utf8(before[catalog]), utf8(after[catalog]))).toEqual([
      '  "two": "Deuxième alinéa."',
    ])
    expect(changedLines(utf8(before[stamps]), utf8(after[stamps]))).toEqual([
      expect.stringMatching(
        /^ {4}"two": \{ "source": "Second paragraph\.", "translation": "\w+" \}/,
      ),
    ])
    expect((await publication.inspect()).problems).toEqual([])
    expect((await publication.sync()).writes).toEqual([])
  })

  it.each([
    ['one line', (strings: object) => JSON.stringify(strings)],
    [
      'tabs and CRLF',
      (strings: object) => `${JSON.stringify(strings, undefined, '\t')}\n`.replaceAll('\n', '\r\n'),
    ],
    ['no final newline', (strings: object) => JSON.stringify(strings, undefined, 4)],
    [
      'another order and blanks',
      ({ one, two, title }: Record<string, string>) =>
        `\n { "two" :\t${JSON.stringify(two)} ,\n\n"one":${JSON.stringify(one)}, "title": ${JSON.stringify(title)}}\n\n`,
    ],
    ['a byte order mark', (strings: object) => `\uFEFF${JSON.stringify(strings, undefined, 2)}\n`],
  ])('keeps the formatting of a catalog with %s', async (_name, format) => {
    const publication = await createArticle()
    const { $schema: _, ...strings } = publication.readJson(catalog)
    const before = format(strings)
    publication.write({ [catalog]: before })
    await openTestDesk(publication).save('fr', 'a', 'one', 'Un « \\"mot\\" »')
    expect(publication.read(catalog)).toBe(
      before.replace(JSON.stringify(strings.one), JSON.stringify('Un « \\"mot\\" »')),
    )
  })

  it('puts a key that the catalog has lost behind the one before it', async () => {
    const publication = await createArticle()
    const { one: _, ...strings } = publication.readJson(catalog)
    publication.write({ [catalog]: strings })
    const desk = openTestDesk(publication)
    expect(await desk.segment('fr', 'a', 'one')).toMatchObject({ state: 'missing', text: null })
    await desk.save('fr', 'a', 'one', 'Premier.')
    expect(Object.keys(publication.readJson(catalog))).toEqual(['$schema', 'title', 'one', 'two'])
    expect((await publication.inspect()).problems).toEqual([])
  })

  it('never overwrites what was changed on disk meanwhile: both texts are shown', async () => {
    const publication = await createArticle()
    const desk = openTestDesk(publication)
    const { source, text: base } = await desk.segment('fr', 'a', 'one')
    publication.translate('fr', 'a', { one: 'De quelqu’un d’autre.' })
    const before = publication.snapshot('.')
    const answer = await desk.save('fr', 'a', 'one', 'De moi.', { base, source })
    expect(answer).toEqual({ did: 'conflict', text: 'De quelqu’un d’autre.' })
    expect(publication.snapshot('.')).toEqual(before)
    // Seen and decided: the text of the file is what is written over.
    const again = await desk.save('fr', 'a', 'one', 'De moi.', {
      base: 'De quelqu’un d’autre.',
      source,
    })
    expect(again.did).toBe('saved')
    expect(publication.readJson(catalog).one).toBe('De moi.')
  })

  it('keeps what was changed on disk under other keys', async () => {
    const publication = await createArticle()
    const desk = openTestDesk(publication)
    const { source, text: base } = await desk.segment('fr', 'a', 'one')
    publication.translate('fr', 'a', { two: 'Autrement.' })
    expect((await desk.save('fr', 'a', 'one', 'Un.', { base, source })).did).toBe('saved')
    expect(publication.readJson(catalog)).toMatchObject({ one: 'Un.', two: 'Autrement.' })
  })

  it('stamps the source that was shown: if it has changed meanwhile, the translation is stale', async () => {
    const publication = await createArticle()
    const desk = openTestDesk(publication)
    const { source, text: base } = await desk.segment('fr', 'a', 'one')
    const edited = publication.read('content/a.md').replace('First paragraph.', 'Another first.')
    publication.write({ 'content/a.md': edited })
    await publication.sync()
    const answer = await desk.save('fr', 'a', 'one', 'Pour l’ancien.', { base, source })
    expect(answer.did).toBe('saved')
    expect(await desk.segment('fr', 'a', 'one')).toMatchObject({
      state: 'stale',
      diff: expect.arrayContaining([{ is: 'removed', text: expect.stringContaining('First') }]),
    })
    expect((await publication.problems()).map(({ ruleId }) => ruleId)).toContain(
      'stale-translation',
    )
  })

  it('saves for a text that has left the Markdown unsynced, and the next sync makes it stale', async () => {
    const publication = await createTranslated('Trade is important here for all of us.')
    const desk = openTestDesk(publication)
    const key = publication.keyOf('a', 'Trade is important here for all of us.')
    const { source, text: base } = await desk.segment('fr', 'a', key)
    publication.write({ 'content/a.md': article('Trade is vital here for all of us.') })
    expect((await desk.edition('fr', 'a')).segments.map((one) => one.key)).not.toContain(key)
    const answer = await desk.save('fr', 'a', key, 'Le commerce importe ici.', { base, source })
    expect(answer.did).toBe('saved')
    await publication.sync()
    expect(await desk.segment('fr', 'a', key)).toMatchObject({
      state: 'stale',
      text: 'Le commerce importe ici.',
    })
  })

  it('refuses a text that has no key yet, and says that a sync gives it one', async () => {
    const publication = await createArticle()
    publication.write({ 'content/a.md': `${publication.read('content/a.md')}\nNew here.\n` })
    const desk = openTestDesk(publication)
    const before = publication.snapshot('.')
    const { segments, problems } = await desk.edition('fr', 'a')
    const fresh = segments.find((one) => one.source === 'New here.')
    expect(fresh).toMatchObject({ isSynced: false, state: 'missing' })
    expect(problems.map(({ rule }) => rule)).toContain('source-catalog-drift')
    expect(await desk.save('fr', 'a', fresh?.key ?? '', 'Du nouveau.')).toEqual({
      did: 'refused',
      reason: 'unsynced',
    })
    expect(publication.snapshot('.')).toEqual(before)
    await desk.post('sync', {})
    expect((await desk.save('fr', 'a', fresh?.key ?? '', 'Du nouveau.')).did).toBe('saved')
    expect((await desk.segment('fr', 'a', fresh?.key ?? '')).state).toBe('fresh')
  })

  it.each([
    ['broken JSON', '{ "one": "Un", }'],
    ['a key that stands twice', '{ "one": "Un", "one": "Deux" }'],
    ['a value that is no text', '{ "one": 1 }'],
    ['bytes that are no UTF-8', Buffer.from([0x7b, 0xff, 0x7d])],
  ])('refuses a catalog with %s and leaves it', async (_name, content) => {
    const publication = await createArticle()
    const desk = openTestDesk(publication)
    const { source } = await desk.segment('fr', 'a', 'one')
    publication.write({ [catalog]: content })
    const before = publication.snapshot('.')
    const answer = await desk.save('fr', 'a', 'one', 'Un.', { base: 'Un', source })
    expect(answer).toEqual({ did: 'refused', reason: 'broken' })
    expect(publication.snapshot('.')).toEqual(before)
  })

  it('refuses broken stamps, the source locale, an unknown article, and half a character', async () => {
    const publication = await createArticle()
    const desk = openTestDesk(publication)
    const { source, text: base } = await desk.segment('fr', 'a', 'one')
    const before = publication.snapshot('.')
    const shown = { base, source }
    expect(await desk.save('en', 'a', 'one', 'x', shown)).toMatchObject({ reason: 'unknown' })
    expect(await desk.save('fr', 'b', 'one', 'x', shown)).toMatchObject({ reason: 'unknown' })
    for (const half of ['\uD83D', 'a\uDE00b'])
      expect(await desk.save('fr', 'a', 'one', half, shown)).toMatchObject({ reason: 'surrogate' })
    expect(publication.snapshot('.')).toEqual(before)
    publication.write({ [stamps]: '{' })
    expect(await desk.save('fr', 'a', 'one', 'x', shown)).toMatchObject({ reason: 'broken' })
    expect(publication.readJson(catalog).one).toBe(base)
  })

  it('serialises saves that come at once: each of them is in the files', async () => {
    const publication = await createTranslated(
      Array.from({ length: 12 }, (_, index) => `<!-- key: k-${index} -->\n\nText ${index}.`).join(
        '\n\n',
      ),
    )
    const desk = openTestDesk(publication)
    const keys = Array.from({ length: 12 }, (_, index) => `k-${index}`)
    const answers = await Promise.all(keys.map((key) => desk.save('fr', 'a', key, `Neuf ${key}.`)))
    expect(answers.map(({ did }) => did)).toEqual(keys.map(() => 'saved'))
    const strings = publication.readJson(catalog)
    expect(keys.map((key) => strings[key])).toEqual(keys.map((key) => `Neuf ${key}.`))
    expect((await publication.inspect()).problems).toEqual([])
  })

  it('of two saves of one key at once, the second is a conflict', async () => {
    const publication = await createArticle()
    const desk = openTestDesk(publication)
    const { source, text: base } = await desk.segment('fr', 'a', 'one')
    const answers = await Promise.all(
      ['Un.', 'Deux.'].map((text) => desk.save('fr', 'a', 'one', text, { base, source })),
    )
    expect(answers.map(({ did }) => did)).toEqual(['saved', 'conflict'])
    expect(publication.readJson(catalog).one).toBe('Un.')
  })
})

describe('accept', () => {
  it('writes the stamp alone, for the source that was shown', async () => {
    const publication = await createArticle()
    publication.write({
      'content/a.md': publication.read('content/a.md').replace('First', 'The first'),
    })
    await publication.sync()
    const desk = openTestDesk(publication)
    const { source, text } = await desk.segment('fr', 'a', 'one')
    const before = publication.read(catalog)
    const request = { locale: 'fr', article: 'a', key: 'one', source, text, base: text }
    expect(await desk.post('accept', request)).toMatchObject({ did: 'saved' })
    expect(publication.read(catalog)).toBe(before)
    expect((await desk.segment('fr', 'a', 'one')).state).toBe('fresh')
    // Accepted again for a source that nobody sees any more.
    expect(await desk.post('accept', { ...request, source: 'First paragraph.' })).toMatchObject({
      did: 'saved',
    })
    expect((await desk.segment('fr', 'a', 'one')).state).toBe('stale')
  })

  it('refuses where the file says something else, or nothing', async () => {
    const publication = await createArticle()
    const desk = openTestDesk(publication)
    const { source, text } = await desk.segment('fr', 'a', 'one')
    publication.translate('fr', 'a', { one: 'Autre.', two: '' })
    const before = publication.snapshot('.')
    const request = { locale: 'fr', article: 'a', key: 'one', source, text, base: text }
    expect(await desk.post('accept', request)).toEqual({ did: 'conflict', text: 'Autre.' })
    const blank = { ...request, key: 'two', text: '', base: '' }
    expect(await desk.post('accept', blank)).toEqual({ did: 'refused', reason: 'nothing' })
    expect(publication.snapshot('.')).toEqual(before)
  })
})

describe('nothing is written', () => {
  it('by looking, trying, or an author who types in the Markdown', async () => {
    const publication = await createArticle()
    const desk = openTestDesk(publication)
    publication.write({ 'content/a.md': article('Something else.\n\nAnd more.') })
    const before = publication.snapshot('.')
    await desk.read('')
    await desk.read('data/overview')
    await desk.read('article?locale=fr&article=a')
    await desk.page('fr', 'a')
    for (const { key } of (await desk.edition('fr', 'a')).segments)
      await desk.tried('fr', 'a', key, 'Un essai.')
    expect(publication.snapshot('.')).toEqual(before)
  })
})
