/** How `sync` follows splits, merges, copies and sections that move: what a translator finds afterwards. */
import { describe, expect, it } from 'vitest'
import { sync } from '../../pipeline/commands/sync.ts'
import { translationDigest } from '../../pipeline/stamp.ts'
import { noteWrites } from '../../pipeline/sync/journal.ts'
import { writeFiles } from '../../pipeline/sync/write-files.ts'
import {
  article,
  createPublication,
  createTranslated,
  type Publication,
  translateAll,
} from '../support/publication.ts'

const first = 'The harvest was good this year, and the barns are full of wheat.'
const second = 'In spring the villagers will mend the old bridge over the river.'
const whole = `${first} ${second}`

/** What stands against the publication: kind and key of each problem. */
/** The errors; what only warns judges texts that are made up here. */
async function state(publication: Publication): Promise<string[]> {
  return (await publication.problems())
    .filter(({ severity }) => severity === 'error')
    .map((found) => `${found.ruleId} ${'key' in found.arguments ? found.arguments.key : ''}`)
}

function write(publication: Publication, ...paragraphs: string[]): void {
  publication.write({
    'content/a.md': article(['Opening words.', ...paragraphs, 'Closing words.'].join('\n\n')),
  })
}

async function translated(...paragraphs: string[]): Promise<Publication> {
  const body = ['Opening words.', ...paragraphs, 'Closing words.'].join('\n\n')
  return createTranslated(body, undefined, { targetLocales: ['fr'] })
}

const french = (publication: Publication, slug = 'a') =>
  publication.readJson(`locales/fr/${slug}.json`)
const stampsOf = (publication: Publication, slug = 'a') =>
  JSON.parse(publication.read(`locales/.stamps/fr/${slug}.json`))

/** Syncs, and shows that another sync does nothing, and that a sync broken off anywhere is finished by the next. */
async function syncSoundly(publication: Publication): Promise<void> {
  const start = publication.snapshot('locales')
  const { writes } = await sync(publication.settings, true)
  await publication.sync()
  const end = publication.snapshot('locales')
  expect((await publication.sync()).writes).toEqual([])
  for (let count = 0; count < writes.length; count++) {
    publication.remove('locales')
    publication.restore(start)
    noteWrites(publication.root, writes)
    writeFiles(publication.root, writes.slice(0, count))
    expect((await sync(publication.settings, true)).writes).not.toEqual([])
    await publication.sync()
    expect(publication.snapshot('locales')).toEqual(end)
  }
}

describe('a split', () => {
  it('offers the translation to both: the likest keeps the key, the other shows the diff as well', async () => {
    const publication = await translated(whole)
    const key = publication.keyOf('a', whole)
    write(publication, first, `${second} Many will come.`)
    await syncSoundly(publication)
    expect(publication.keyOf('a', first)).toBe(key)
    const other = publication.keyOf('a', `${second} Many will come.`)
    expect(french(publication)).toMatchObject({
      [key]: `Traduction ${whole}`,
      [other]: `Traduction ${whole}`,
    })
    expect(await state(publication)).toEqual([
      `stale-translation ${key}`,
      `stale-translation ${other}`,
    ])
    const messages = (await publication.problems()).map(({ message }) => message)
    expect(messages[0]).toContain('the source has changed')
    expect(messages[0]).toContain('[-')
    expect(stampsOf(publication).stamps[other]).toEqual({
      source: whole,
      translation: translationDigest(`Traduction ${whole}`),
    })
  })

  it('is fresh once both are mended and synced', async () => {
    const publication = await translated(whole)
    write(publication, first, second)
    await publication.sync()
    for (const text of [first, second])
      publication.translate('fr', 'a', { [publication.keyOf('a', text)]: `Partie ${text}` })
    await publication.sync()
    expect(await state(publication)).toEqual([])
  })

  it('loses nothing when either half is deleted, and is undone without a trace', async () => {
    for (const left of [first, second]) {
      const publication = await translated(whole)
      write(publication, first, second)
      await publication.sync()
      write(publication, left)
      await syncSoundly(publication)
      expect(await state(publication)).toEqual([
        `stale-translation ${publication.keyOf('a', left)}`,
      ])
      write(publication, whole)
      await syncSoundly(publication)
      expect(french(publication)[publication.keyOf('a', whole)]).toBe(`Traduction ${whole}`)
      expect(await state(publication)).toEqual([])
    }
    const publication = await translated(whole)
    write(publication, first, second)
    await publication.sync()
    write(publication, whole)
    await syncSoundly(publication)
    expect(french(publication)[publication.keyOf('a', whole)]).toBe(`Traduction ${whole}`)
    expect(await state(publication)).toEqual([])
  })

  it('offers no blank: a half of what nobody has translated is missing', async () => {
    const publication = createPublication(
      { 'content/a.md': article(whole) },
      { targetLocales: ['fr'] },
    )
    await publication.sync()
    publication.write({ 'content/a.md': article(`${first}\n\n${second}`) })
    await syncSoundly(publication)
    expect(await state(publication)).toEqual([
      'missing-translation title',
      `missing-translation ${publication.keyOf('a', first)}`,
      `missing-translation ${publication.keyOf('a', second)}`,
    ])
  })

  it('gives no stamp to what has none', async () => {
    const publication = await translated(whole)
    publication.remove('locales/.stamps/fr/a.json')
    write(publication, first, second)
    await syncSoundly(publication)
    for (const text of [first, second])
      expect(await state(publication)).toContain(
        `unstamped-translation ${publication.keyOf('a', text)}`,
      )
  })
})

describe('a merge', () => {
  it('offers both translations, one after the other; nothing is fresh before somebody has read it', async () => {
    const publication = await translated(first, second)
    write(publication, whole)
    await syncSoundly(publication)
    const key = publication.keyOf('a', whole)
    const joined = `Traduction ${first} Traduction ${second}`
    expect(french(publication)[key]).toBe(joined)
    expect(await state(publication)).toEqual([`stale-translation ${key}`])
    expect((await publication.problems())[0]?.message).toContain(
      'offered by `sync` and read by nobody yet',
    )
    publication.translate('fr', 'a', { [key]: `${joined} ` })
    expect(await state(publication)).toEqual([`stale-translation ${key}`])
    await publication.accept('fr', 'a', key)
    expect(await state(publication)).toEqual([])
    expect(stampsOf(publication).stamps[key]).toEqual({
      source: whole,
      translation: translationDigest(joined),
    })
  })

  it('is unconfirmed once it is edited, and fresh once that is synced', async () => {
    const publication = await translated(first, second)
    write(publication, whole)
    await publication.sync()
    const key = publication.keyOf('a', whole)
    publication.translate('fr', 'a', { [key]: 'Une seule phrase.' })
    expect(await state(publication)).toEqual([`unconfirmed-translation ${key}`])
    await publication.sync()
    expect(await state(publication)).toEqual([])
  })

  it('is undone without a trace, and keeps edits that nobody has synced', async () => {
    const publication = await translated(first, second)
    const keys = [first, second].map((text) => publication.keyOf('a', text))
    publication.translate('fr', 'a', { [keys[0] ?? '']: 'La récolte.' })
    write(publication, whole)
    await syncSoundly(publication)
    expect(french(publication)[publication.keyOf('a', whole)]).toBe(
      `La récolte. Traduction ${second}`,
    )
    write(publication, first, second)
    await syncSoundly(publication)
    expect([first, second].map((text) => publication.keyOf('a', text))).toEqual(keys)
    expect(french(publication)).toMatchObject({
      [keys[0] ?? '']: 'La récolte.',
      [keys[1] ?? '']: `Traduction ${second}`,
    })
    expect(await state(publication)).toEqual([])
  })

  it('of one that is translated and a blank is the translation of the first', async () => {
    const publication = await translated(first, second)
    publication.translate('fr', 'a', { [publication.keyOf('a', second)]: '' })
    write(publication, whole)
    await syncSoundly(publication)
    const key = publication.keyOf('a', whole)
    expect(french(publication)[key]).toBe(`Traduction ${first}`)
    expect(stampsOf(publication).stamps[key].source).toBe(first)
    expect(await state(publication)).toEqual([`stale-translation ${key}`])
  })
})

describe('a copy', () => {
  it('of a paragraph has its translation; edited, it is offered', async () => {
    const publication = await translated(first)
    write(publication, first, 'Something in between.', first)
    await syncSoundly(publication)
    const key = publication.keyOf('a', first)
    expect(french(publication)[`${key}-2`]).toBe(`Traduction ${first}`)
    expect(await state(publication)).toEqual([
      `missing-translation ${publication.keyOf('a', 'Something in between.')}`,
    ])
  })

  it('of a stale translation is as stale', async () => {
    const publication = await translated(first)
    write(publication, second)
    await publication.sync()
    write(publication, `${first} And more.`)
    await publication.sync()
    write(publication, `${first} And more.`, `${first} And more.`)
    await syncSoundly(publication)
    for (const problem of await state(publication)) expect(problem).toMatch(/^(stale|missing)/)
  })
})

describe('a section', () => {
  const heading = 'What the harvest brought'
  const section = `## ${heading}\n\n${first}\n\n${second}`

  async function twoArticles(): Promise<Publication> {
    const publication = await translated(section)
    publication.write({
      'content/b.md': article('Only in b.\n\nAlso only in b.', 'Title of b'),
    })
    await translateAll(publication)
    return publication
  }

  it('takes its translations and keys along to another article, heading and all', async () => {
    const publication = await twoArticles()
    const keys = [heading, first, second].map((text) => publication.keyOf('a', text))
    write(publication)
    publication.write({
      'content/b.md': article(`Only in b.\n\n${section}\n\nAlso only in b.`, 'Title of b'),
    })
    await syncSoundly(publication)
    expect([heading, first, second].map((text) => publication.keyOf('b', text))).toEqual(keys)
    expect(await state(publication)).toEqual([])
    expect(stampsOf(publication)).not.toHaveProperty('retired')
  })

  it('takes them along with a small edit in it, which comes out stale', async () => {
    const publication = await twoArticles()
    const key = publication.keyOf('a', second)
    const edited = second.replace('spring', 'autumn')
    write(publication)
    publication.write({
      'content/b.md': article(
        `Only in b.\n\n${section.replace('spring', 'autumn')}\n\nAlso only in b.`,
        'Title of b',
      ),
    })
    await syncSoundly(publication)
    expect(publication.keyOf('b', edited)).toBe(key)
    expect(await state(publication)).toEqual([`stale-translation ${key}`])
  })

  it('loses nothing where a sync is broken off and a catalog is edited before the next', async () => {
    const count = (await sectionMoves()).writes.length
    for (let done = 1; done < count; done++) {
      const { publication, writes } = await sectionMoves()
      noteWrites(publication.root, writes)
      writeFiles(publication.root, writes.slice(0, done))
      publication.translate('fr', 'b', { title: 'Titre de b' })
      await publication.sync()
      const texts = Object.values(french(publication, 'b'))
      expect(texts).toContain('Titre de b')
      for (const text of [heading, first, second]) expect(texts).toContain(`Traduction ${text}`)
      expect((await publication.sync()).writes).toEqual([])
    }
  })

  async function sectionMoves() {
    const publication = await twoArticles()
    write(publication)
    publication.write({
      'content/b.md': article(`Only in b.\n\n${section}\n\nAlso only in b.`, 'Title of b'),
    })
    return { publication, writes: (await sync(publication.settings, true)).writes }
  }

  it('takes them along while another article is renamed, and the one that it left as well', async () => {
    const publication = await twoArticles()
    publication.write({
      'content/c.md': article('Only in c.\n\nAlso only in c.', 'Title of c'),
    })
    await translateAll(publication)
    const c = publication.read('content/c.md')
    publication.remove('content/c.md')
    publication.remove('content/a.md')
    publication.write({
      'content/news/c.md': c,
      'content/news/a.md': article('Opening words.\n\nClosing words.'),
      'content/b.md': article(`Only in b.\n\nAlso only in b.\n\n${section}`, 'Title of b'),
    })
    await syncSoundly(publication)
    expect(await state(publication)).toEqual([])
    expect(french(publication, 'news/c')[publication.keyOf('news/c', 'Only in c.')]).toBe(
      'Traduction Only in c.',
    )
  })
})
