/** The scenarios under *What `sync` does with stamps* of the design, one test each, and what surrounds them. */
import { describe, expect, it } from 'vitest'
import {
  article,
  createPublication,
  createTranslated,
  type Publication,
  translateAll,
} from '../support/publication.ts'

const before = 'The committee met on Monday.'
const after = 'The committee met on Tuesday.'

/** A publication with one translated paragraph between two others, and its key. */
async function committee(): Promise<{ publication: Publication; key: string }> {
  const publication = await createTranslated(
    `Opening words.\n\n${before}\n\nClosing words.`,
    undefined,
    {
      targetLocales: ['fr'],
    },
  )
  return { publication, key: publication.keyOf('a', before) }
}

function author(publication: Publication, text: string): void {
  publication.write({ 'content/a.md': article(`Opening words.\n\n${text}\n\nClosing words.`) })
}

/** What stands against the publication: kind and key of each problem. */
async function state(publication: Publication): Promise<string[]> {
  return (await publication.problems()).map(
    (found) => `${found.ruleId} ${'key' in found.arguments ? found.arguments.key : ''}`,
  )
}

describe('what sync does with stamps', () => {
  it('a translator fills a blank, source unchanged: fresh without a step', async () => {
    const publication = createPublication(
      { 'content/a.md': article(before) },
      { targetLocales: ['fr'] },
    )
    await publication.sync()
    publication.translate('fr', 'a', {
      title: 'Un titre',
      [publication.keyOf('a', before)]: 'Le comité s’est réuni.',
    })
    expect(await state(publication)).toEqual([])
  })

  it('a translator improves a string, source unchanged: fresh without a step', async () => {
    const { publication, key } = await committee()
    publication.translate('fr', 'a', { [key]: 'Le comité s’est réuni lundi.' })
    expect(await state(publication)).toEqual([])
  })

  it('the author changes A to B and syncs: stale, shown as a word diff; the translator mends and syncs: fresh', async () => {
    const { publication, key } = await committee()
    author(publication, after)
    await publication.sync()
    const [stale, ...others] = await publication.problems()
    expect(others).toEqual([])
    expect(stale?.message).toBe(
      `Stale \`fr\` translation of \`${key}\`, the source has changed: The committee met on [-Monday-]{+Tuesday+}.`,
    )
    publication.translate('fr', 'a', { [key]: 'Le comité s’est réuni mardi.' })
    expect(await state(publication)).toEqual([`unconfirmed-translation ${key}`])
    await publication.sync()
    expect(await state(publication)).toEqual([])
  })

  it('the translator edits for A, the author then edits A to B, one sync after both: stale', async () => {
    const { publication, key } = await committee()
    publication.translate('fr', 'a', { [key]: 'Le comité s’est réuni lundi.' })
    author(publication, after)
    await publication.sync()
    expect(await state(publication)).toEqual([`stale-translation ${key}`])
  })

  it('two branches, both synced, merged: the translation made for A is stale against B', async () => {
    const { publication, key } = await committee()
    publication.translate('fr', 'a', { [key]: 'Le comité s’est réuni lundi.' })
    await publication.sync()
    const translated = publication.read('locales/fr/a.json')
    const stamps = publication.read('locales/.stamps/fr/a.json')
    // The author's branch, merged in: Markdown and source catalog are its, catalog and stamps the translator's.
    author(publication, after)
    await publication.sync()
    publication.write({ 'locales/fr/a.json': translated, 'locales/.stamps/fr/a.json': stamps })
    expect(await state(publication)).toEqual([`stale-translation ${key}`])
  })

  it('two branches, the translator’s without a sync, merged: unconfirmed', async () => {
    const { publication, key } = await committee()
    author(publication, after)
    await publication.sync()
    publication.translate('fr', 'a', { [key]: 'Le comité s’est réuni lundi.' })
    expect(await state(publication)).toEqual([`unconfirmed-translation ${key}`])
  })

  it('the author edits twice between syncs, or goes back to A: compared with A only', async () => {
    const { publication, key } = await committee()
    author(publication, 'The committee met on Sunday.')
    author(publication, after)
    await publication.sync()
    expect(await state(publication)).toEqual([`stale-translation ${key}`])
    author(publication, before)
    await publication.sync()
    expect(await state(publication)).toEqual([])
  })

  it('the source goes from A to B and back, an edit made for B in between: unconfirmed', async () => {
    const { publication, key } = await committee()
    author(publication, after)
    await publication.sync()
    // The translator’s branch, which has B: edited, not synced. The author’s goes back to A.
    author(publication, before)
    await publication.sync()
    expect(await state(publication)).toEqual([])
    publication.translate('fr', 'a', { [key]: 'Le comité s’est réuni mardi.' })
    expect(await state(publication)).toEqual([`unconfirmed-translation ${key}`])
    await publication.accept('fr', 'a', key)
    expect(await state(publication)).toEqual([])
  })

  it('accept heals stale, unconfirmed and unstamped translations, sync never the last', async () => {
    const { publication, key } = await committee()
    author(publication, after)
    await publication.sync()
    expect(await publication.accept('fr', 'a', key)).toEqual({ accepted: [`a ${key}`] })
    expect(await state(publication)).toEqual([])

    publication.remove('locales/.stamps')
    const keys = Object.keys(publication.readJson('locales/en/a.json'))
    expect((await state(publication)).sort()).toEqual(
      keys.map((one) => `unstamped-translation ${one}`).sort(),
    )
    await publication.sync()
    expect(await state(publication)).toHaveLength(keys.length)
    await publication.accept('fr', 'a')
    expect(await state(publication)).toEqual([])
  })

  it('typographic quotes and blanks make nothing stale', async () => {
    const { publication } = await committee()
    author(publication, 'The  committee met\non Monday.')
    await publication.sync()
    expect(await state(publication)).toEqual([])
  })
})

describe('what sync does with segments', () => {
  it('changes nothing the second time', async () => {
    const { publication } = await committee()
    author(publication, `${after}\n\nA new paragraph.`)
    expect((await publication.sync()).writes).not.toEqual([])
    const files = publication.snapshot('locales')
    expect((await publication.sync()).writes).toEqual([])
    expect(publication.snapshot('locales')).toEqual(files)
  })

  it('follows a paragraph that moves, between others that are inserted and deleted', async () => {
    const { publication, key } = await committee()
    const translation = publication.readJson('locales/fr/a.json')[key]
    publication.write({
      'content/a.md': article(`A new one.\n\nClosing words.\n\nAnother new one.\n\n${before}`),
    })
    await publication.sync()
    expect(publication.keyOf('a', before)).toBe(key)
    expect(publication.readJson('locales/fr/a.json')[key]).toBe(translation)
    expect(
      (await state(publication)).every((found) => found.startsWith('missing-translation')),
    ).toBe(true)
    expect(await state(publication)).toHaveLength(2)
  })

  it('retires a paragraph that is deleted without a problem, and brings it back with its translation', async () => {
    const { publication, key } = await committee()
    const translation = publication.readJson('locales/fr/a.json')[key]
    publication.write({ 'content/a.md': article('Opening words.\n\nClosing words.') })
    await publication.sync()
    expect(await state(publication)).toEqual([])
    expect(publication.readJson('locales/fr/a.json')).not.toHaveProperty(key)
    expect(JSON.parse(publication.read('locales/.stamps/fr/a.json')).retired).toHaveProperty(key)
    publication.write({ 'content/a.md': article(`Opening words.\n\nClosing words.\n\n${before}`) })
    await publication.sync()
    expect(await state(publication)).toEqual([])
    expect(publication.readJson('locales/fr/a.json')[key]).toBe(translation)
    expect(JSON.parse(publication.read('locales/.stamps/fr/a.json'))).not.toHaveProperty('retired')
  })

  it('brings a paragraph back in another article', async () => {
    const { publication, key } = await committee()
    publication.write({ 'content/a.md': article('Opening words.\n\nClosing words.') })
    await publication.sync()
    publication.write({ 'content/b.md': article(before, 'Another title') })
    await publication.sync()
    expect(publication.keyOf('b', before)).toBe(key)
    expect(publication.readJson('locales/fr/b.json')[key]).toBe(`Traduction ${before}`)
    expect(await state(publication)).toEqual(['missing-translation title'])
  })

  it.each(['b', 'news/2023/b'])(
    'takes the catalogs of a renamed or moved article along to %s',
    async (slug) => {
      const { publication, key } = await committee()
      const text = publication.read('content/a.md')
      publication.remove('content/a.md')
      publication.write({
        [`content/${slug}.md`]: text.replace('Opening words.', 'Opening words, edited.'),
      })
      await publication.sync()
      expect(publication.keyOf(slug, before)).toBe(key)
      expect(await state(publication)).toEqual([
        expect.stringMatching(/^stale-translation opening-words-/),
      ])
      expect(
        Object.keys(publication.snapshot('locales')).filter((file) => file.endsWith('/a.json')),
      ).toEqual([])
      expect(publication.readJson(`locales/fr/${slug}.json`).$schema).toBe(
        `${'../'.repeat(slug.split('/').length)}.schema/${slug}.json`,
      )
      expect((await publication.sync()).writes).toEqual([])
    },
  )

  it('keeps what is retired under a slug when another article is renamed to it', async () => {
    const { publication } = await committee()
    publication.write({ 'content/b.md': article('Only in b.', 'Title of b') })
    await translateAll(publication)
    publication.remove('content/b.md')
    await publication.sync()
    const text = publication.read('content/a.md')
    publication.remove('content/a.md')
    publication.write({ 'content/b.md': text })
    await publication.sync()
    expect(await state(publication)).toEqual([])
    publication.write({ 'content/b.md': `${text}\nOnly in b.\n` })
    await publication.sync()
    expect(await state(publication)).toEqual([])
    expect(publication.readJson('locales/fr/b.json')[publication.keyOf('b', 'Only in b.')]).toBe(
      'Traduction Only in b.',
    )
  })

  it('retires all strings of an article that is deleted, and brings them back with it', async () => {
    const { publication, key } = await committee()
    const text = publication.read('content/a.md')
    publication.write({ 'content/other.md': article('Other text.', 'Other title') })
    await translateAll(publication)
    publication.remove('content/a.md')
    await publication.sync()
    expect(await state(publication)).toEqual([])
    expect(publication.has('locales/fr/a.json')).toBe(false)
    publication.write({ 'content/a.md': text })
    await publication.sync()
    expect(publication.readJson('locales/fr/a.json')[key]).toBe(`Traduction ${before}`)
    expect((await state(publication)).filter((found) => !found.endsWith(' title'))).toEqual([])
  })

  it('keeps formatting, order, line ends and other members of a target catalog', async () => {
    const { publication, key } = await committee()
    const { title, ...rest } = publication.readJson('locales/fr/a.json')
    const catalog = JSON.stringify({ ...rest, title }, undefined, '\t').replaceAll('\n', '\r\n')
    publication.write({ 'locales/fr/a.json': catalog })
    author(publication, `${before}\n\nA new paragraph.`)
    await publication.sync()
    const added = publication.keyOf('a', 'A new paragraph.')
    const line = `\t${JSON.stringify(key)}: ${JSON.stringify(rest[key])},\r\n`
    expect(publication.read('locales/fr/a.json')).toBe(
      catalog.replace(line, `${line}\t"${added}": "",\r\n`),
    )
  })

  it('follows a key that the author pins, and gives it with its translation to the new name', async () => {
    const { publication, key } = await committee()
    author(publication, `<!-- key: meeting -->\n\n${before}`)
    await publication.sync()
    expect(publication.keyOf('a', before)).toBe('meeting')
    expect(publication.readJson('locales/fr/a.json')).toHaveProperty(
      'meeting',
      `Traduction ${before}`,
    )
    expect(publication.readJson('locales/fr/a.json')).not.toHaveProperty(key)
    expect(await state(publication)).toEqual([])
    author(
      publication,
      '<!-- key: meeting -->\n\nSomething else entirely, which nobody would take for it.',
    )
    await publication.sync()
    expect(await state(publication)).toEqual(['stale-translation meeting'])
  })

  it('never gives the key of a text to another one', async () => {
    const { publication, key } = await committee()
    author(publication, after)
    await publication.sync()
    author(publication, `${after}\n\n${before}`)
    await publication.sync()
    expect(publication.keyOf('a', after)).toBe(key)
    expect(publication.keyOf('a', before)).toBe(`${key}-2`)
  })

  it('never gives the key of a blank that has left to another text', async () => {
    const publication = createPublication(
      { 'content/a.md': article(before) },
      { targetLocales: ['fr'] },
    )
    await publication.sync()
    const key = publication.keyOf('a', before)
    for (const text of [after, 'Something else entirely, in other words.', before]) {
      publication.write({ 'content/a.md': article(text) })
      await publication.sync()
    }
    expect(publication.keyOf('a', before)).toBe(`${key}-2`)
    publication.write({ 'content/a.md': article(`${before}\n\n${after}`) })
    await publication.sync()
    expect(publication.keyOf('a', after)).toBe(key)
  })

  it('adds every key to the catalog of a new locale', async () => {
    const { publication } = await committee()
    const wider = createPublication({}, { targetLocales: ['fr', 'ur'] })
    wider.restore({ ...publication.snapshot('content'), ...publication.snapshot('locales') })
    await wider.sync()
    expect(
      Object.keys(wider.readJson('locales/ur/a.json')).filter((key) => key !== '$schema'),
    ).toEqual(Object.keys(wider.readJson('locales/en/a.json')))
  })

  it('leaves a catalog of an unknown stamp version as unchanged, never as edited', async () => {
    const { publication, key } = await committee()
    const stamps = JSON.parse(publication.read('locales/.stamps/fr/a.json'))
    for (const stamp of Object.values<{ translation: string }>(stamps.stamps))
      stamp.translation = 'made-otherwise'
    publication.write({ 'locales/.stamps/fr/a.json': { ...stamps, version: 99 } })
    author(publication, after)
    await publication.sync()
    expect(await state(publication)).toEqual([`stale-translation ${key}`])
    expect(JSON.parse(publication.read('locales/.stamps/fr/a.json'))).toMatchObject({
      version: 1,
      stamps: { [key]: { source: before } },
    })
  })
})
