/**
 * Guarantee 4, nothing half done: a build is published whole or not at all; killed at any moment, it
 * leaves only whole files, and the next build finishes or undoes it.
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { publish } from '../../pipeline/publish/publish.ts'
import {
  article,
  createPublication,
  type Publication,
  translateAll,
} from '../support/publication.ts'

const cli = fileURLToPath(new URL('../../pipeline/cli.ts', import.meta.url))
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

  it('what goes wrong while pages are made leaves dist/ and nothing else', async () => {
    const { publication } = await versioned(2)
    await publication.build()
    const dist = publication.snapshot('dist')
    function* broken() {
      yield { path: 'en/index.html', content: 'half' }
      throw new Error('no more')
    }
    await expect(publish(publication.root, broken())).rejects.toThrow('no more')
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
      publish(publication.root, [{ path: '../content/a.md', content: '' }]),
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
      const isFinished = buildKilledAt(publication.root, operation)
      const seen = publication.snapshot('dist')
      const pages = Object.keys(old).filter((path) => path.endsWith('.html'))
      const changed = pages.filter((path) => seen[path] !== old[path])
      for (const path of changed) expect(seen[path]).toBe(fresh[path])
      if (isFinished) break
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

/**
 * Builds in a process that kills itself with SIGKILL before its n-th change to the disk.
 *
 * @returns Whether it finished before.
 */
function buildKilledAt(root: string, operation: number): boolean {
  const killer = `
    import fs from 'node:fs'
    import { syncBuiltinESMExports } from 'node:module'
    let count = 0
    for (const name of ['mkdirSync', 'writeFileSync', 'renameSync', 'rmSync', 'rmdirSync']) {
      const original = fs[name]
      fs[name] = (...values) => {
        if (count++ === ${operation}) process.kill(process.pid, 'SIGKILL')
        return original(...values)
      }
    }
    syncBuiltinESMExports()`
  const preload = `data:text/javascript,${encodeURIComponent(killer)}`
  const { status, signal } = spawnSync(process.execPath, [
    '--import',
    preload,
    cli,
    'build',
    '--root',
    root,
  ])
  expect(status === 0 || signal === 'SIGKILL').toBe(true)
  return status === 0
}
