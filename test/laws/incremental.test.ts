/**
 * A build takes from the last one what has not changed: after any sequence of edits, moves, changes of
 * the config, builds that were killed and hands in `dist/`, it reports and leaves what a build of the
 * same files in a fresh folder does, byte for byte.
 */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Build, build } from '../../pipeline/build.ts'
import { sync } from '../../pipeline/commands/sync.ts'
import { loadConfig } from '../../pipeline/load-config.ts'
import { digest } from '../../pipeline/stamp.ts'
import { png } from '../support/images.ts'
import { buildKilledAt } from '../support/killed-build.ts'
import { pseudoTranslation } from '../support/pseudo-translation.ts'
import { article, createPublication, type Publication } from '../support/publication.ts'

const options = { url: 'https://example.org', draft: false }

function config({ url, draft }: typeof options): string {
  const policy = draft ? { fr: 'draft' } : {}
  const given = { url, sourceLocale: 'en', targetLocales: ['fr', 'ur'], cards: false, policy }
  return `export default ${JSON.stringify(given)}\n`
}

const linked = article(
  'See [the other](b.md) and ![a lamp](lamp.png "Lamp").\n\n## Part\n\nWords.',
  'One',
)
const first = {
  'tarjuma.config.ts': config(options),
  'content/a.md': linked,
  'content/b.md': article('Back to [the first](a.md).\n\nMore words.', 'Two'),
  'content/c.md': article('It stands **alone**.', 'Three'),
  'content/lamp.png': png,
}

/** Syncs and translates what is blank. */
async function translateAll(publication: Publication): Promise<void> {
  await sync(await loadConfig(publication.root))
  for (const tag of ['fr', 'ur']) {
    for (const file of Object.keys(publication.snapshot(`locales/${tag}`))) {
      if (file.endsWith('/site.json')) continue
      const source = publication.readJson(file.replace(`locales/${tag}/`, 'locales/en/'))
      const target = publication.readJson(file)
      for (const [key, text] of Object.entries(source))
        if (target[key] === '') target[key] = pseudoTranslation(text, tag)
      publication.write({ [file]: target })
    }
  }
  await sync(await loadConfig(publication.root))
}

interface World {
  readonly publication: Publication
  /** Earlier files, to go back to. */
  readonly past: Record<string, string>[]
  /** What of the cache was there once. */
  readonly kept: Map<string, Buffer>
  readonly options: { url: string; draft: boolean }
  count: number
}

const inputs = ['content', 'locales']
const snapshot = ({ publication }: World) =>
  Object.assign({}, ...inputs.map((folder) => publication.snapshot(folder)))

function articlesOf({ publication }: World): string[] {
  return Object.keys(publication.snapshot('content')).filter((file) => file.endsWith('.md'))
}

/** The files that are kept of its builds. */
function cacheOf({ root }: Publication): string[] {
  const folder = join(tmpdir(), 'tarjuma-cache')
  const files = existsSync(folder) ? readdirSync(folder) : []
  return files.filter((file) => file.endsWith(digest(root, 12))).map((file) => join(folder, file))
}

type Step = (world: World, choice: number) => Promise<void>

/** One of some, by a number. */
const pick = <Item>(some: readonly Item[], choice: number): Item | undefined =>
  some[choice % Math.max(1, some.length)]

const steps: { readonly [name: string]: Step } = {
  async 'edit an article and translate it'(world, choice) {
    const file = pick(articlesOf(world), choice)
    if (file === undefined) return
    const text = world.publication.read(file)
    world.publication.write({ [file]: `${text}\nA new paragraph ${world.count}.\n` })
    await translateAll(world.publication)
  },
  async 'edit an article and leave it'(world, choice) {
    const file = pick(articlesOf(world), choice)
    if (file === undefined) return
    const text = world.publication.read(file)
    world.publication.write({ [file]: `${text}\nNobody has translated ${world.count}.\n` })
  },
  async 'mend what is open'(world) {
    await translateAll(world.publication)
  },
  async 'edit a translation'({ publication, count }, choice) {
    const file = pick(
      Object.keys(publication.snapshot('locales/ur')).filter((one) => !one.endsWith('site.json')),
      choice,
    )
    if (file === undefined) return
    publication.write({
      [file]: { ...publication.readJson(file), title: `عنوان ${'ابجدہوز'[count % 7]}` },
    })
    await sync(await loadConfig(publication.root))
  },
  async 'reword a paragraph'({ publication, count }, choice) {
    const file = pick(
      Object.keys(publication.snapshot('locales/fr')).filter((one) => !one.endsWith('site.json')),
      choice,
    )
    if (file === undefined) return
    const texts = publication.readJson(file)
    const key = pick(
      Object.keys(texts).filter((one) => !['title', 'slug'].includes(one)),
      choice,
    )
    if (key === undefined || texts[key] === undefined) return
    publication.write({
      [file]: { ...texts, [key]: `${texts[key]} ${['ici', 'donc', 'enfin'][count % 3]}` },
    })
    if (choice % 4 > 0) await sync(await loadConfig(publication.root))
  },
  async 'give a page another address'({ publication, count }, choice) {
    const file = `content/${pick(['a', 'b'], choice)}.md`
    if (!publication.has(file)) return
    const text = publication.read(file).replace(/slug: .*\n/, '')
    publication.write({ [file]: text.replace('date:', `slug: at-${count}\ndate:`) })
    await translateAll(publication)
  },
  async 'add an article'(world) {
    const { publication, count } = world
    publication.write({
      [`content/n${count % 3}.md`]: article(`New ${count}, see [it](a.md).`, `New ${count}`),
    })
    await translateAll(publication)
  },
  async 'remove an article'(world, choice) {
    const file = pick(articlesOf(world), choice)
    if (file === undefined || articlesOf(world).length < 2) return
    world.publication.remove(file)
    for (const tag of ['en', 'fr', 'ur', '.stamps/fr', '.stamps/ur'])
      world.publication.remove(file.replace('content', `locales/${tag}`).replace('.md', '.json'))
  },
  async 'rename an article'(world, choice) {
    const file = pick(articlesOf(world), choice)
    if (file === undefined) return
    const text = world.publication.read(file)
    world.publication.remove(file)
    world.publication.write({ [`content/r${world.count % 3}.md`]: text })
    await translateAll(world.publication)
  },
  async 'change the page’s own words'({ publication, count }) {
    publication.write({
      'locales/en/site.json': {
        ...publication.readJson('locales/en/site.json'),
        footer: `End ${count}`,
      },
    })
  },
  async 'change an image'({ publication, count }) {
    publication.write({ 'content/lamp.png': Buffer.concat([png, Buffer.from([count])]) })
  },
  async 'change the config'({ publication, options: given }, choice) {
    if (choice % 2 === 0)
      given.url =
        given.url === 'https://example.org' ? 'https://example.net/news/' : 'https://example.org'
    else given.draft = !given.draft
    publication.write({ 'tarjuma.config.ts': config(given) })
  },
  async 'give every file another time'(world) {
    const at = new Date(Date.UTC(2020, 0, 1 + (world.count % 300)))
    for (const file of Object.keys({ ...snapshot(world), ...world.publication.snapshot('dist') }))
      utimesSync(join(world.publication.root, file), at, at)
  },
  async 'go back to an earlier state'(world, choice) {
    const before = pick(world.past, choice)
    if (before === undefined) return
    for (const folder of inputs) world.publication.remove(folder)
    world.publication.restore(before)
  },
  async 'put a hand in dist'({ publication }, choice) {
    const file = pick(Object.keys(publication.snapshot('dist')), choice)
    if (file === undefined) return
    if (choice % 3 === 0) publication.remove(file)
    else publication.write({ [file]: publication.read(file).replace(/e/, 'E') })
  },
  async 'remove dist'({ publication }) {
    publication.remove('dist')
  },
  async 'kill a build'({ publication }, choice) {
    buildKilledAt(publication.root, choice % 40)
  },
  async 'damage the cache'({ publication }, choice) {
    for (const file of cacheOf(publication)) {
      const bytes = readFileSync(file)
      bytes[choice % bytes.length] = (bytes[choice % bytes.length] ?? 0) ^ 1
      writeFileSync(file, choice % 2 === 0 ? bytes : bytes.subarray(0, choice % bytes.length))
    }
  },
  async 'put a file of an earlier build into the cache'({ kept, publication }, choice) {
    const file = pick(cacheOf(publication), choice)
    if (file === undefined) return
    const before = kept.get(file)
    kept.set(file, readFileSync(file))
    if (before !== undefined) writeFileSync(file, before)
  },
  async 'add a folder and take it away'({ publication }, choice) {
    const folder = join(
      publication.root,
      pick(['content/new', 'locales/fr/new', 'locales/xx'], choice) ?? '',
    )
    if (existsSync(folder)) rmSync(folder, { recursive: true })
    else mkdirSync(folder)
  },
}

/** What is done most often, and has a way of its own to be built. */
const often = Array<string>(4).fill('reword a paragraph')

const said = ({ articles, editions, problems, published }: Build) => ({
  articles,
  editions,
  problems: problems.map(({ message, note, severity, file, line, column }) => ({
    message,
    note,
    severity,
    file,
    line,
    column,
  })),
  isPublished: published !== undefined,
})

/** What a build of the same files leaves where nothing was before. */
async function buildAnew({ publication }: World) {
  const fresh = createPublication({}, {}, (remove) => removals.push(remove))
  for (const folder of inputs) fresh.remove(folder)
  for (const folder of inputs) fresh.restore(publication.snapshot(folder))
  fresh.write({ 'tarjuma.config.ts': publication.read('tarjuma.config.ts') })
  for (const folder of ['content/new', 'locales/fr/new', 'locales/xx'])
    if (existsSync(join(publication.root, folder))) mkdirSync(join(fresh.root, folder))
  const result = await build(await loadConfig(fresh.root))
  return { said: said(result), dist: fresh.snapshot('dist') }
}

/** What the last build of few changes has left beside the records of all. */
function changesOf({ root }: Publication): string {
  const file = join(tmpdir(), 'tarjuma-cache', `changes-${digest(root, 12)}`)
  return existsSync(file) ? readFileSync(file, 'hex') : ''
}

const removals: (() => void)[] = []
const rounds = Number(process.env.TARJUMA_ROUNDS ?? 8)

describe('a build after others', () => {
  it('leaves what a build of the same files in a fresh folder leaves', {
    timeout: 900_000,
  }, async () => {
    const taken = { few: 0, some: 0, all: 0, none: 0, made: 0 }
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom(...Object.keys(steps), ...often), fc.nat(100_000)), {
          minLength: 6,
          maxLength: 12,
        }),
        async (walk) => {
          const publication = createPublication(first, {}, (remove) => removals.push(remove))
          const world: World = {
            publication,
            past: [],
            kept: new Map(),
            options: { ...options },
            count: 0,
          }
          await translateAll(publication)
          await build(await loadConfig(publication.root))
          for (const [name, choice] of walk) {
            world.count++
            world.past.push(snapshot(world))
            await steps[name]?.(world, choice)
            const before = publication.snapshot('dist')
            const changes = changesOf(publication)
            const result = await build(await loadConfig(publication.root))
            const anew = await buildAnew(world)
            expect(said(result), name).toEqual(anew.said)
            if (result.published === undefined)
              expect(publication.snapshot('dist'), name).toEqual(before)
            else expect(publication.snapshot('dist'), name).toEqual(anew.dist)
            const kind =
              result.made === 0 ? 'all' : result.made === result.articles ? 'none' : 'some'
            taken[kind]++
            if (changesOf(publication) !== changes) taken.few++
            taken.made += result.made
            for (const remove of removals.splice(1)) remove()
          }
          for (const remove of removals.splice(0)) remove()
        },
      ),
      { numRuns: rounds },
    )
    // Each way was gone, often.
    expect(taken.some).toBeGreaterThan(rounds / 2)
    expect(taken.all).toBeGreaterThan(rounds / 4)
    expect(taken.none).toBeGreaterThan(rounds / 2)
    expect(taken.few).toBeGreaterThan(0)
  })

  it('looks for a linked article by no name that every object has', async () => {
    const publication = createPublication({
      ...first,
      'content/a.md': article('See [what](constructor.md) and [that](__proto__.md).', 'One'),
    })
    await translateAll(publication)
    await build(await loadConfig(publication.root))
    publication.write({
      'locales/fr/a.json': { ...publication.readJson('locales/fr/a.json'), title: 'Autre titre' },
    })
    await sync(await loadConfig(publication.root))
    const result = await build(await loadConfig(publication.root))
    expect(result.made).toBe(1)
    expect(publication.read('dist/fr/a/index.html')).toContain('href="constructor.md"')
  })
})
