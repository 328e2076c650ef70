/** However many threads make the articles, the site, the report and the records are the same. */
import type { Worker } from 'node:worker_threads'
import { describe, expect, it, onTestFinished } from 'vitest'
import { build } from '../../pipeline/build.ts'
import { loadConfig } from '../../pipeline/load-config.ts'
import type { BuildOptions } from '../../pipeline/run/build-arguments.ts'
import { recruitAhead } from '../../pipeline/run/recruit-ahead.ts'
import { recruit } from '../../pipeline/threads/recruits.ts'
import { writeCorpus } from '../bench/corpus.ts'
import { runCommand } from '../support/command.ts'
import { createPublication } from '../support/publication.ts'

const articles = 24

/** Without an import, since the test's own loader does not know the tool's name. */
function config(more = ''): string {
  return `export default { url: 'https://bench.example', sourceLocale: 'en', targetLocales: ['fr', 'ur'], cards: false, ${more} }\n`
}

function createCorpus() {
  const publication = createPublication()
  writeCorpus(publication.root, articles, { hardShare: 0.2 })
  publication.write({ 'tarjuma.config.ts': config() })
  return publication
}

describe('threads', () => {
  it('make what one makes', { timeout: 120_000 }, async () => {
    const publication = createCorpus()
    const settings = await loadConfig(publication.root)
    const one = await build(settings, { isForced: true, threads: 1 })
    const dist = publication.snapshot('dist')
    expect(Object.keys(dist).length).toBeGreaterThan(4 * articles)
    for (const threads of [2, 3]) {
      publication.remove('dist')
      const several = await build(settings, { isForced: true, threads })
      expect(several).toEqual(one)
      expect(publication.snapshot('dist')).toEqual(dist)
      // What they have kept is whole: the next build has nothing to do.
      expect(await build(settings)).toMatchObject({ made: 0, published: { written: 0 } })
    }
  })

  it('report what one reports', { timeout: 120_000 }, async () => {
    const publication = createCorpus()
    for (const number of [3, 9, 20]) publication.translate('fr', `article-${number}`, { title: '' })
    const settings = await loadConfig(publication.root)
    const one = await build(settings, { threads: 1 })
    const several = await build(settings, { threads: 3 })
    expect(one.problems).toHaveLength(3)
    expect(several.problems).toEqual(one.problems)
    expect(several.published).toBeUndefined()
    expect(publication.has('dist')).toBe(false)
  })

  it('stop where a plugin throws, and publish nothing', () => {
    const publication = createCorpus()
    publication.write({
      'tarjuma.config.ts': config("remarkPlugins: [() => () => { throw new Error('no more') }]"),
    })
    const [one, several] = ['1', '3'].map((threads) =>
      runCommand('build', '--threads', threads, '--root', publication.root),
    )
    expect(one?.code).toBe(2)
    expect(one?.stderr).toContain('no more')
    expect(several?.code).toBe(2)
    expect(several?.stderr).toContain('no more')
    expect(publication.has('dist')).toBe(false)
  })

  it('end where there turns out to be nothing to make', () => {
    const publication = createCorpus()
    publication.write({ 'tarjuma.config.ts': config('sourceLocales: 3') })
    const { code, stderr } = runCommand('build', '--threads', '3', '--root', publication.root)
    expect(code).toBe(2)
    expect(stderr).toContain('sourceLocales')
  })

  it('start early, as many as will pay', async () => {
    const publication = createCorpus()
    const others = (threads: number | undefined, root = publication.root) => {
      const recruits = recruit(root, threads)
      onTestFinished(() => recruits.dismiss())
      const taken: Worker[] = []
      for (let one = recruits.take(); one !== undefined; one = recruits.take()) taken.push(one)
      return Promise.all(taken.map((thread) => thread.terminate()))
    }
    expect(await others(3)).toHaveLength(2)
    expect(await others(1)).toHaveLength(0)
    expect(await others(undefined)).toHaveLength(0)
    expect(await others(3, `${publication.root}/nowhere`)).toHaveLength(0)
  })

  it('start before all else where every article will be made, and only there', async () => {
    const { root, ...publication } = createCorpus()
    const recruited = (options: Partial<BuildOptions> = {}) => {
      const recruits = recruitAhead({ root, threads: '2', ...options })
      onTestFinished(() => recruits?.dismiss())
      return recruits
    }
    // So that builds of other tests are not kept in the same place.
    publication.write({ 'node_modules/.keep': '' })
    expect(recruited()).toBeDefined()
    expect(recruited({ merge: ['a'] })).toBeUndefined()
    expect(recruited({ shard: '1/2' })).toBeUndefined()
    await build(await loadConfig(root))
    expect(recruited()).toBeUndefined()
    expect(recruited({ force: true })).toBeDefined()
    expect(() => recruited({ threads: '65' })).toThrow('from 1 to 64')
  })

  it.each(['0', '1.5', 'two', '65'])('are no %s', (threads) => {
    const { code, stderr } = runCommand('build', '--threads', threads, '--root', '.')
    expect(code).toBe(2)
    expect(stderr).toContain(`\`--threads ${threads}\`: expected a whole number from 1 to 64`)
  })
})
