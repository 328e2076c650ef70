/**
 * Guarantee 4, nothing half done: a build is published whole or not at all; killed at any moment, it
 * leaves only whole files, and the next build finishes or undoes it.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { build, shelfOf } from '../../pipeline/build.ts'
import { loadConfig } from '../../pipeline/load-config.ts'
import { type PublishedFile, publish } from '../../pipeline/publish/publish.ts'
import { openStage } from '../../pipeline/publish/stage.ts'
import { buildKilledAt } from '../support/killed-build.ts'
import {
  article,
  createPublication,
  type Publication,
  translateAll,
} from '../support/publication.ts'

const config = `export default { url: 'https://example.org', sourceLocale: 'en', targetLocales: ['fr'], cards: false }\n`

/** A publication of articles whose every page says which version it is of. */
async function versioned(count: number): Promise<{
  publication: Publication
  become: (version: string, articles?: number) => Promise<void>
}> {
  const publication = createPublication({ 'tarjuma.config.ts': config }, { targetLocales: ['fr'] })
  const become = async (version: string, articles = count) => {
    publication.remove('content')
    publication.remove('locales/fr')
    publication.remove('locales/en')
    publication.remove('locales/.stamps')
    for (const [tag, word] of [
      ['en', 'Lamp'],
      ['fr', 'Lampe'],
    ]) {
      publication.write({
        [`locales/${tag}/site.json`]: {
          'site-title': word,
          'site-description': word,
          footer: `${word} ${version}`,
        },
      })
    }
    for (let index = 0; index < articles; index++) {
      publication.write({
        [`content/a${index}.md`]: article(`This is ${version}.\n\nWords.`, `${version} ${index}`),
      })
    }
    await translateAll(publication)
  }
  await become('version one')
  return { publication, become }
}

describe('nothing half done', () => {
  it('a page that is no longer produced is removed, and the files of others stay', async () => {
    const { publication, become } = await versioned(3)
    await publication.build()
    publication.write({ 'dist/CNAME': 'example.org', 'dist/en/own.html': 'mine' })
    await become('version two', 2)
    const { published } = await publication.build()
    expect(published).toEqual({ written: 13, removed: 3 })
    expect(publication.has('dist/en/a1/index.html')).toBe(true)
    expect(publication.has('dist/en/a2')).toBe(false)
    expect(publication.read('dist/CNAME')).toBe('example.org')
    expect(publication.read('dist/en/own.html')).toBe('mine')
  })

  it('what is written down for the next build is there once a build is published, and whole', async () => {
    const { publication } = await versioned(2)
    const { folder, name } = shelfOf(publication.root)
    const kept = () => readdirSync(folder).filter((file) => file.startsWith(`records-${name}`))
    const records = () => readFileSync(join(folder, `records-${name}`))
    const buildAll = async () => build(await loadConfig(publication.root))
    await buildAll()
    const before = records()
    publication.remove('locales/fr/a1.json')
    const { published } = await buildAll()
    expect(published).toBeUndefined()
    expect(records().equals(before)).toBe(true)
    expect(kept()).toEqual([`records-${name}`])
  })

  it('what goes wrong while pages are made leaves dist/ and nothing else', async () => {
    const { publication } = await versioned(2)
    await publication.build()
    const dist = publication.snapshot('dist')
    function* broken() {
      yield { path: 'en/index.html', content: 'half' }
      throw new Error('no more')
    }
    await expect(publishAt(publication.root, broken())).rejects.toThrow('no more')
    expect(publication.snapshot('dist')).toEqual(dist)
    expect(publication.has('.tarjuma')).toBe(false)
  })

  it('something of others in the way of a page is said before anything moves', async () => {
    const { publication } = await versioned(1)
    publication.write({ 'dist/en/a0/index.html/own.txt': 'mine' })
    const dist = publication.snapshot('dist')
    await expect(publication.build()).rejects.toThrow('dist/en/a0/index.html is a folder')
    publication.remove('dist/en/a0')
    publication.write({ 'dist/fr': 'mine' })
    await expect(publication.build()).rejects.toThrow('dist/fr is a file')
    expect(publication.snapshot('dist')).toEqual({ 'dist/fr': 'mine' })
    expect(Object.keys(dist)).toEqual(['dist/en/a0/index.html/own.txt'])
  })

  it('no path leads out of dist/', async () => {
    const publication = createPublication()
    await expect(
      publishAt(publication.root, [{ path: '../content/a.md', content: '' }]),
    ).rejects.toThrow('leads out')
    expect(publication.has('content/a.md')).toBe(false)
  })

  it('a second build at the same time is told so', async () => {
    const { publication } = await versioned(1)
    publication.write({ '.tarjuma/owner': String(process.ppid) })
    await expect(publication.build()).rejects.toThrow(`process ${process.ppid}`)
    publication.write({
      '.tarjuma/owner': '999999999',
      '.tarjuma/stage/en/index.html': 'left over',
    })
    expect((await publication.build()).published).toBeDefined()
    expect(publication.has('.tarjuma')).toBe(false)
  })

  it('killed at any moment, every file is whole and the next build finishes', {
    timeout: 120_000,
  }, async () => {
    const { publication, become } = await versioned(3)
    await publication.build()
    const old = publication.snapshot('dist')
    await become('version two', 2)
    const next = createPublication({}, { targetLocales: ['fr'] })
    next.restore({ ...publication.snapshot('content'), ...publication.snapshot('locales') })
    await next.build()
    const fresh = next.snapshot('dist')

    const moments = new Set<string>()
    for (let operation = 0; ; operation += 5) {
      publication.remove('dist')
      publication.restore(old)
      const status = buildKilledAt(publication.root, operation)
      expect(status === 0 || status === null).toBe(true)
      const seen = publication.snapshot('dist')
      const pages = Object.keys(old).filter((path) => path.endsWith('.html'))
      const changed = pages.filter((path) => seen[path] !== old[path])
      for (const path of changed) expect(seen[path]).toBe(fresh[path])
      if (status === 0) break
      moments.add(
        changed.length === 0 ? 'before' : changed.length < pages.length ? 'between' : 'after',
      )
      expect((await publication.build()).published).toBeDefined()
      expect(publication.snapshot('dist')).toEqual(fresh)
      expect(publication.has('.tarjuma')).toBe(false)
    }
    expect([...moments]).toEqual(['before', 'between', 'after'])
  })
})

async function publishAt(root: string, files: Iterable<PublishedFile>): Promise<void> {
  const stage = openStage(root)
  try {
    await publish(join(root, 'dist'), [files], stage)
  } finally {
    stage.close()
  }
}
