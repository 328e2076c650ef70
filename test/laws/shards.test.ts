/**
 * Shards of a publication, each made by itself, and merged: byte for byte what one build makes, for any
 * number of shards; what has changed in between, or is damaged, is made by the merge.
 */
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { build } from '../../pipeline/build.ts'
import { cacheFolder } from '../../pipeline/cache-folder.ts'
import { fingerprint } from '../../pipeline/last-build/fingerprint.ts'
import { loadConfig } from '../../pipeline/load-config.ts'
import { buildShard } from '../../pipeline/shards/build-shard.ts'
import { png } from '../support/images.ts'
import {
  article,
  createPublication,
  type Publication,
  translateAll,
} from '../support/publication.ts'

const config = `export default ${JSON.stringify({ url: 'https://example.org', sourceLocale: 'en', targetLocales: ['fr', 'ur'] })}\n`

/** Articles that link to each other; some have an image, some an address of their own, one is a draft. */
async function createArticles(count: number): Promise<Publication> {
  const text = (index: number) => {
    const next = `See [the next](a${(index + 1) % count}.md).`
    const image = index % 3 === 0 ? '\n\n![A lamp](lamp.png)' : ''
    const own = index % 4 === 1 ? `slug: own-${index}\n` : ''
    const draft = index % 7 === 6 ? 'draft: true\n' : ''
    return article(`${next}${image}\n\nWords of number ${index}.`, `Number ${index}`).replace(
      'date:',
      `${own}${draft}date:`,
    )
  }
  const publication = createPublication({
    'tarjuma.config.ts': config,
    'content/lamp.png': png,
    ...Object.fromEntries(
      Array.from({ length: count }, (_, index) => [`content/a${index}.md`, text(index)]),
    ),
  })
  await translateAll(publication)
  // An image that has changed just now is not sure to be what was read (file-state.ts): it would be made again.
  await setTimeout(60)
  return publication
}

async function shard({ root }: Publication, index: number, count: number) {
  const settings = await loadConfig(root)
  const folder = join(root, `dist-${index}`)
  const own = fingerprint(settings) ?? ''
  return {
    folder,
    ...(await buildShard(
      { settings, fingerprint: own, cacheFolder: cacheFolder(root), folder },
      { index, count },
    )),
  }
}

async function shardAll(publication: Publication, count: number): Promise<string[]> {
  const folders: string[] = []
  for (let index = 1; index <= count; index++) {
    const { folder, isWritten } = await shard(publication, index, count)
    expect(isWritten).toBe(true)
    folders.push(folder)
  }
  return folders
}

async function merge({ root }: Publication, shards: readonly string[]) {
  return build(await loadConfig(root), { shards })
}

describe('a publication in shards', () => {
  it('is what one build makes of it', { timeout: 600_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 8 }),
        fc.integer({ min: 1, max: 12 }),
        async (count, articles) => {
          const publication = await createArticles(articles)
          const folders = await shardAll(publication, count)
          const merged = await merge(publication, folders)
          const dist = publication.snapshot('dist')
          // Pages that link to addresses that their shard did not know are made again.
          expect(merged.made).toBeLessThanOrEqual(Math.ceil(articles / 2) + 1)
          publication.remove('dist')
          const whole = await build(await loadConfig(publication.root), { isForced: true })
          expect(merged.problems).toEqual(whole.problems)
          expect(merged.editions).toBe(whole.editions)
          expect(publication.snapshot('dist')).toEqual(dist)
        },
      ),
      {
        numRuns: 16,
        examples: [
          [8, 12],
          [8, 1],
          [1, 1],
        ],
      },
    )
  })

  it('has the pages of now where an article has changed in between, or its shard is damaged', async () => {
    const publication = await createArticles(6)
    const folders = await shardAll(publication, 3)
    publication.write({ 'content/a0.md': article('Another text.', 'Number 0') })
    await translateAll(publication)
    publication.write({ 'dist-2/pages/en/a4/index.html': '<p>Not whole' })
    const merged = await merge(publication, folders)
    const dist = publication.snapshot('dist')
    expect(merged.published).toBeDefined()
    expect(merged.made).toBeGreaterThanOrEqual(2)
    await build(await loadConfig(publication.root), { isForced: true })
    expect(publication.snapshot('dist')).toEqual(dist)
    expect(publication.read('dist/en/a0/index.html')).toContain('Another text.')
  })

  it('is not written where something stands against it', async () => {
    const publication = await createArticles(4)
    publication.write({ 'content/a1.md': article('Nobody has translated this.', 'Number 1') })
    expect(await shard(publication, 1, 2)).toMatchObject({ isWritten: true, own: 2, articles: 4 })
    const { isWritten, problems } = await shard(publication, 2, 2)
    expect(isWritten).toBe(false)
    expect(problems.map(({ ruleId }) => ruleId)).toContain('source-catalog-drift')
    expect(publication.has('dist-2')).toBe(false)
  })

  it('is not merged of shards that do not fit', async () => {
    const publication = await createArticles(3)
    const [first = '', second = ''] = await shardAll(publication, 2)
    await expect(merge(publication, [first])).rejects.toThrow('Shard 2 of 2 is missing')
    await expect(merge(publication, [first, first, second].slice(0, 1))).rejects.toThrow('missing')
    await expect(merge(publication, [second, join(tmpdir(), 'nowhere')])).rejects.toThrow(
      'no whole shard',
    )
    const { folder: third } = await shard(publication, 3, 3)
    await expect(merge(publication, [first, second, third])).rejects.toThrow(
      'one of 3, others are of 2',
    )
    publication.write({
      'locales/fr/site.json': {
        'site-title': 'Autre',
        'site-description': 'Autre',
        footer: 'Autre',
      },
    })
    await expect(merge(publication, [first, second])).rejects.toThrow('another config')
    expect(publication.has('dist')).toBe(false)
  })

  it('takes the place of no other folder', async () => {
    const publication = await createArticles(1)
    publication.write({ 'dist-1/mine.txt': 'mine' })
    await expect(shard(publication, 1, 1)).rejects.toThrow('is not empty and holds no shard')
    expect(publication.read('dist-1/mine.txt')).toBe('mine')
    publication.remove('dist-1')
    await shard(publication, 1, 1)
    await shard(publication, 1, 1)
    expect(publication.has('dist-1/shard')).toBe(true)
  })
})
