/**
 * Law: no translation is fresh that was made for another source text, however the author, the
 * translator with a file, one with the catalog, and a platform that drops marks take turns; nor after
 * an import that was interrupted. Each translation says in its text which source it was made for.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyChanges, phases, writesOf } from '../../pipeline/commands/apply-changes.ts'
import { formatOf } from '../../pipeline/exchange/formats.ts'
import { takeBack } from '../../pipeline/exchange/take-back.ts'
import { createProcessor } from '../../pipeline/markdown/processor.ts'
import { writeFiles } from '../../pipeline/sync/write-files.ts'
import { exportText, importText, type Tool, tools } from '../support/exchange.ts'
import { seed } from '../support/fuzz.ts'
import { article, createPublication, type Publication } from '../support/publication.ts'

const sources = ['The mill is old.', 'The harbour is new.', 'The market is full.']

const write = (publication: Publication, source: number) =>
  publication.write({ 'content/a.md': article(`<!-- key: one -->\n${sources[source]}`) })

type Turn =
  | { readonly who: 'author'; readonly source: number; readonly isSynced: boolean }
  | { readonly who: 'catalog' }
  | { readonly who: 'export' }
  | { readonly who: 'file'; readonly isFinished: boolean }
  | { readonly who: 'import'; readonly drops: boolean }

const turn: fc.Arbitrary<Turn> = fc.oneof(
  fc.record({
    who: fc.constant('author' as const),
    source: fc.nat(sources.length - 1),
    isSynced: fc.boolean(),
  }),
  fc.record({ who: fc.constant('catalog' as const) }),
  fc.record({ who: fc.constant('export' as const) }),
  fc.record({ who: fc.constant('file' as const), isFinished: fc.boolean() }),
  fc.record({ who: fc.constant('import' as const), drops: fc.boolean() }),
)

describe.each(tools.map((tool) => [tool.format, tool] as const))('%s', (_format, tool) => {
  it('whoever takes turns', { timeout: 300_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(turn, { minLength: 3, maxLength: 10 }), async (turns) => {
        let remove = () => {}
        const publication = createPublication({}, { targetLocales: ['fr'] }, (done) => {
          remove = done
        })
        try {
          await play(publication, tool, turns)
        } finally {
          remove()
        }
      }),
      { numRuns: 60, seed },
    )
    // Not true for want of anything fresh.
    expect(freshSeen).toBeGreaterThan(60)
  })
})

async function play(publication: Publication, tool: Tool, turns: readonly Turn[]): Promise<void> {
  let now = 0
  let count = 0
  write(publication, now)
  await publication.sync()
  publication.translate('fr', 'a', { title: 'Un titre' })
  let file = await exportText(publication, tool)
  let hasDraft = false
  for (const one of turns) {
    count++
    if (one.who === 'author') {
      now = one.source
      write(publication, now)
      if (one.isSynced) await publication.sync()
    }
    if (one.who === 'catalog') {
      // Whoever edits the catalog sees the source catalog, and syncs.
      await publication.sync()
      publication.translate('fr', 'a', { one: `Pour ${now} (${count})` })
      await publication.sync()
    }
    if (one.who === 'export') {
      await publication.sync()
      file = await exportText(publication, tool)
      hasDraft = false
    }
    if (one.who === 'file') {
      const source = sources.indexOf(tool.entries(file).one?.source ?? '')
      hasDraft = !one.isFinished
      const text = one.isFinished ? `Pour ${source} (${count})` : `Brouillon ${count}`
      file = tool.edit(file, { one: { text, isFinished: one.isFinished } })
    }
    if (one.who === 'import') {
      // A draft that has lost its mark looks like one that is done: only that cannot be known.
      const text = one.drops && !hasDraft ? tool.dropMarks(file) : file
      await importText(publication, tool, text)
    }
    await expectHonest(publication)
  }
  await publication.sync()
  await expectHonest(publication)
}

let freshSeen = 0

async function expectHonest(publication: Publication): Promise<void> {
  const { editions } = await publication.inspect()
  for (const { units, isSource } of editions) {
    const unit = isSource ? undefined : units.find(({ segment }) => segment.key === 'one')
    if (unit?.state !== 'fresh') continue
    freshSeen++
    const source = sources.indexOf(unit.segment.text)
    expect(unit.translation).toMatch(new RegExp(`^Pour ${source} `))
  }
}

describe('an import that is interrupted', () => {
  it.each(tools.map((tool) => [tool.format, tool] as const))('%s', async (_format, tool) => {
    for (let done = 0; done <= phases.length; done++) {
      const publication = createPublication({}, { targetLocales: ['fr'] })
      write(publication, 0)
      await publication.sync()
      publication.translate('fr', 'a', { title: 'Un titre', one: 'Pour 0 (0)' })
      write(publication, 1)
      await publication.sync()
      const file = tool.edit(await exportText(publication, tool), { one: { text: 'Pour 1 (1)' } })
      if (done % 2 === 1) {
        // Late as well.
        write(publication, 2)
        await publication.sync()
      }
      const { editions } = await publication.inspect()
      const [, { article: one, locale, catalog, stamps } = expect.fail('no edition')] = editions
      if (catalog === undefined || stamps === undefined) expect.fail('no target edition')
      const present = { article: one, locale, catalog, stamps }
      const { returned } = formatOf(file).read('returned', file, createProcessor())
      const { changes } = takeBack(present, returned ?? expect.fail('not read'))
      expect(changes).toHaveLength(1)
      const writes = writesOf(present, applyChanges(present, changes), publication.root)
      for (const phase of phases.slice(0, done)) {
        expect(writes[phase]).toHaveLength(1)
        writeFiles(publication.root, writes[phase])
      }
      await expectHonest(publication)
      await publication.sync()
      await expectHonest(publication)
      // The next import ends what was begun.
      await importText(publication, tool, file)
      expect(publication.readJson('locales/fr/a.json').one).toBe('Pour 1 (1)')
      const left = (await publication.problems()).map(({ ruleId }) => ruleId)
      expect(left).toEqual(done % 2 === 1 ? ['stale-translation'] : [])
    }
  })
})
