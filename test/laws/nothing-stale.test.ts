/**
 * Guarantee 3, nothing stale: two branches, an author's and a translator's, edited, synced and merged
 * in any order, never end with a translation that would be published for another source text than
 * the one its translator saw, unless someone accepted the key for that source text, or synced where
 * `check` had said that the translation was unconfirmed.
 *
 * The model knows what nobody else does: which source text stood in the catalog when a translator
 * wrote. Paragraphs change, move, leave, come back, become one and become two again. Git is played by
 * a three-way merge by key, where who resolves a conflict takes either side; or it is git itself, and
 * its conflict markers stay in the files that are `sync`'s.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seed } from '../support/fuzz.ts'
import { article, createPublication, type Publication } from '../support/publication.ts'

const paragraphs = [
  'Alpha went to the market',
  'Beta stayed at home today',
  'Gamma slept until noon',
  'Delta wrote a long letter',
]
const variants = ['.', ' again.', ' and was late.']

type Branch = 'author' | 'translator'
type Step =
  | {
      do: 'write'
      order: readonly number[]
      variants: readonly number[]
      /** Whether a paragraph goes on with the next one. */
      isJoined: readonly boolean[]
    }
  | { do: 'translate'; index: number; isBlank: boolean }
  | { do: 'sync'; branch: Branch }
  | { do: 'accept'; branch: Branch; index: number }
  | { do: 'merge'; preferred: Branch; how: How }

/** By key, one side taken; or by git, its markers left. */
type How = 'by key' | 'merge' | 'diff3'

const branch = fc.constantFrom<Branch>('author', 'translator')
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('write' as const),
      order: fc
        .subarray([0, 1, 2, 3], { minLength: 1 })
        .chain((some) => fc.shuffledSubarray(some, { minLength: some.length })),
      variants: fc.array(fc.nat(2), { minLength: 4, maxLength: 4 }),
      isJoined: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('translate' as const),
      index: fc.nat(3),
      isBlank: fc.boolean(),
    }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('sync' as const), branch }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('accept' as const), branch, index: fc.nat(3) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('merge' as const),
      preferred: branch,
      how: fc.constantFrom<How>('by key', 'merge', 'diff3'),
    }),
  },
)

const files = [
  'content/a.md',
  'locales/en/a.json',
  'locales/fr/a.json',
  'locales/.stamps/fr/a.json',
]

/** What the model knows: for each translation ever written, the source text that its translator saw. */
interface Ghost {
  readonly seen: Map<string, string>
  /** What someone has vouched for: a translation or, by `accept`, a key, and the source text. */
  readonly vouched: Set<string>
  count: number
}

async function run(steps: readonly Step[]): Promise<void> {
  const branches = { author: start(), translator: start() }
  const base = { ...(await firstSync(branches.author)) }
  restore(branches.translator, base)
  let common = base
  const ghost: Ghost = { seen: new Map(), vouched: new Set(), count: 0 }

  for (const one of steps) {
    switch (one.do) {
      case 'write':
        branches.author.write({
          'content/a.md': article(
            one.order
              .map((index) => `${paragraphs[index]}${variants[one.variants[index] ?? 0]}`)
              .reduce((text, next, at) => `${text}${one.isJoined[at] ? ' ' : '\n\n'}${next}`),
          ),
        })
        break
      case 'translate':
        translate(branches.translator, one, ghost)
        break
      case 'sync':
        await vouchForUnconfirmed(branches[one.branch], ghost)
        await branches[one.branch].sync()
        break
      case 'accept':
        await acceptOne(branches[one.branch], one.index, ghost)
        break
      case 'merge': {
        // What has markers cannot be committed.
        for (const publication of Object.values(branches))
          if (hasMarkers(publication)) await publication.sync()
        const merged = mergeFiles(common, tree(branches.author), tree(branches.translator), one)
        restore(branches.author, merged)
        restore(branches.translator, merged)
        // A file with markers is nobody's base.
        const isWhole = ([, text]: [string, string]) => !text.includes('<<<<<<<')
        common = { ...common, ...Object.fromEntries(Object.entries(merged).filter(isWhole)) }
        break
      }
    }
    for (const publication of Object.values(branches)) await expectNothingStale(publication, ghost)
  }
}

function hasMarkers(publication: Publication): boolean {
  return files.some((file) => publication.has(file) && publication.read(file).includes('<<<<<<<'))
}

function start(): Publication {
  return createPublication(
    { 'content/a.md': article(paragraphs.map((text) => `${text}.`).join('\n\n')) },
    { targetLocales: ['fr'] },
  )
}

async function firstSync(publication: Publication) {
  await publication.sync()
  return tree(publication)
}

function tree(publication: Publication): Record<string, string> {
  return Object.fromEntries(
    files.flatMap((file) => (publication.has(file) ? [[file, publication.read(file)]] : [])),
  )
}

function restore(publication: Publication, state: Readonly<Record<string, string>>): void {
  for (const file of files) {
    const text = state[file]
    if (text === undefined) publication.remove(file)
    else publication.write({ [file]: text })
  }
}

function translate(
  publication: Publication,
  { index, isBlank }: { index: number; isBlank: boolean },
  ghost: Ghost,
): void {
  if (hasMarkers(publication)) return
  const keys = Object.keys(publication.readJson('locales/fr/a.json')).filter(
    (key) => !key.startsWith('$'),
  )
  const key = keys[index % keys.length]
  const seen = key === undefined ? undefined : publication.readJson('locales/en/a.json')[key]
  if (key === undefined || seen === undefined) return
  const text = isBlank && index === 0 ? '' : `Traduction numéro ${ghost.count++}`
  ghost.seen.set(text, seen)
  publication.translate('fr', 'a', { [key]: text })
}

/** Whoever syncs where check says `unconfirmed` has been told, and vouches. */
async function vouchForUnconfirmed(publication: Publication, ghost: Ghost): Promise<void> {
  for (const edition of (await publication.inspect()).editions) {
    for (const { segment, state, translation } of edition.units) {
      const isTold = state === 'unconfirmed' && segment.synced === segment.text
      if (isTold) ghost.vouched.add(`${translation} → ${segment.text}`)
    }
  }
}

async function acceptOne(publication: Publication, index: number, ghost: Ghost): Promise<void> {
  if (hasMarkers(publication)) return
  const edition = (await publication.inspect()).editions.find(({ locale }) => locale.tag === 'fr')
  const unit = edition?.units[index % edition.units.length]
  const isSynced = edition?.units.every(({ segment }) => segment.synced === segment.text)
  if (unit?.translation === undefined || !isSynced) return
  await publication.accept('fr', 'a', unit.segment.key)
  for (const name of [unit.segment.key, unit.translation])
    ghost.vouched.add(`${name} → ${unit.segment.text}`)
}

async function expectNothingStale(
  publication: Publication,
  { seen, vouched }: Ghost,
): Promise<void> {
  const { editions, complete } = await publication.inspect()
  for (const { units } of editions.filter(({ isSource }) => !isSource)) {
    for (const { segment, state, translation } of units) {
      if (state !== 'fresh' || translation === undefined || segment.synced !== segment.text)
        continue
      const source = seen.get(translation)
      const names = [translation, segment.key].map((name) => `${name} → ${segment.text}`)
      if (names.some((name) => vouched.has(name))) continue
      // One that no translator has written is an offer, which is never fresh.
      expect({ translation, source }).toEqual({ translation, source: segment.text })
    }
  }
  for (const { units } of complete) expect(units.every(({ state }) => state === 'fresh')).toBe(true)
}

/** Three-way: Markdown is the author's; JSON merges member by member, down to a stamp, which is one line. */
function mergeFiles(
  base: Record<string, string>,
  author: Record<string, string>,
  translator: Record<string, string>,
  { preferred, how }: { readonly preferred: Branch; readonly how: How },
): Record<string, string> {
  const merged: Record<string, string> = {}
  for (const file of files) {
    const [from, ours, theirs] = [base[file], author[file], translator[file]]
    const isOwn = file.includes('.stamps') || file.includes('/en/')
    const lines = isOwn && how !== 'by key' ? mergeLines(ours, from, theirs, how) : undefined
    if (file.endsWith('.md')) merged[file] = ours ?? ''
    else
      merged[file] =
        lines ??
        `${JSON.stringify(mergeJson(parse(from), parse(ours), parse(theirs), preferred, 0), undefined, 2)}\n`
  }
  return merged
}

/** What git makes of it; undefined where that has no markers and is no JSON: a person mends it. */
function mergeLines(
  ours: string | undefined,
  base: string | undefined,
  theirs: string | undefined,
  how: How,
): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'tarjuma-merge-'))
  try {
    const names = Object.entries({ ours, base, theirs }).map(([name, text]) => {
      writeFileSync(join(folder, name), text ?? '')
      return join(folder, name)
    })
    const style = how === 'diff3' ? ['--diff3'] : []
    const { stdout } = spawnSync('git', ['merge-file', '-p', ...style, ...names], {
      encoding: 'utf8',
    })
    if (!stdout.includes('<<<<<<<')) JSON.parse(stdout)
    return stdout
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function mergeJson(
  base: unknown,
  author: unknown,
  translator: unknown,
  preferred: Branch,
  depth: number,
): unknown {
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
  if (same(author, translator) || same(translator, base)) return author
  if (same(author, base)) return translator
  if (depth < 2 && isObject(author) && isObject(translator)) {
    const older = isObject(base) ? base : {}
    const keys = [...new Set([...Object.keys(author), ...Object.keys(translator)])]
    const members = keys.map(
      (key) =>
        [key, mergeJson(older[key], author[key], translator[key], preferred, depth + 1)] as const,
    )
    return Object.fromEntries(members.filter(([, value]) => value !== undefined))
  }
  return preferred === 'author' ? author : translator
}

function parse(text: string | undefined): unknown {
  return text === undefined ? {} : JSON.parse(text)
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !('source' in value)
}

describe('nothing stale', () => {
  it('whatever author and translator do on two branches', { timeout: 300_000 }, async () => {
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 16 }), run), {
      numRuns: 150,
      seed,
    })
  })
})
