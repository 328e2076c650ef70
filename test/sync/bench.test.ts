/**
 * `npm run bench:sync` as a law: what `sync` makes of the recorded history is what docs/sync.md says,
 * and reaches the targets beside the figures of msgmerge that stand there.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { EditCase } from '../bench/sync/case.ts'
import { readCorpus } from '../bench/sync/corpus.ts'
import { generateCases } from '../bench/sync/generate.ts'
import { add, type Counts, judge, noCounts, verdicts } from '../bench/sync/judge.ts'
import { recordedCases } from '../bench/sync/recorded.ts'
import { replayWithSync } from '../bench/sync/replay-sync.ts'
import { seed } from '../support/fuzz.ts'

async function replay(cases: Iterable<EditCase>): Promise<ReadonlyMap<string, Counts>> {
  const results = new Map<string, Counts>()
  for (const one of cases) {
    const counts = judge(one, await replayWithSync(one))
    results.set(one.kind, add(results.get(one.kind) ?? noCounts(), counts))
  }
  return results
}

/** Rows of the table under a heading of docs/sync.md: by kind, the counts of both tools. */
function readTable(heading: string): ReadonlyMap<string, readonly [Counts, Counts]> {
  const page = readFileSync(join(import.meta.dirname, '../../docs/sync.md'), 'utf8')
  const section = page.split(/^### /m).find((one) => one.startsWith(heading)) ?? ''
  const rows = section.split('\n').filter((line) => /^\| .*\d+ \/ \d+/.test(line))
  return new Map(
    rows.map((row) => {
      const [kind = '', ...cells] = row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim())
      const countsOf = (tool: number) =>
        Object.fromEntries(
          verdicts.map((verdict, index) => [verdict, Number(cells[index]?.split(' / ')[tool])]),
        ) as Counts
      return [kind, [countsOf(0), countsOf(1)]]
    }),
  )
}

const followed = ({ kept, offered }: Counts) => kept + offered

describe('sync on the recorded history', () => {
  const table = readTable('The recorded history')

  it('follows edits as docs/sync.md says', { timeout: 120_000 }, async () => {
    const results = await replay(recordedCases())
    expect([...results.keys()]).toEqual([...table.keys()].slice(0, -1))
    for (const [kind, counts] of results)
      expect({ kind, ...counts }).toEqual({ kind, ...table.get(kind)?.[0] })
  })

  it.each(['The recorded history', 'Seed 2', 'Seed 3'])(
    'reaches its targets beside msgmerge (%s)',
    (heading) => {
      const rows = readTable(heading)
      expect(rows.size).toBeGreaterThan(20)
      for (const [kind, [ours, theirs]] of rows) {
        expect(ours.wrongFresh, kind).toBe(0)
        expect(followed(ours), kind).toBeGreaterThanOrEqual(followed(theirs))
      }
      const [ours = noCounts(), theirs = noCounts()] = rows.get('**all**') ?? []
      expect(followed(ours)).toBeGreaterThan(followed(theirs))
      expect(ours.wrongStale).toBeLessThanOrEqual(theirs.wrongStale / 2)
    },
  )
})

describe('sync on generated edits', () => {
  it('never publishes a translation of another text', { timeout: 120_000 }, async () => {
    const results = await replay(generateCases(readCorpus(), seed, 1))
    for (const [kind, { kept, wrongFresh }] of results) {
      expect(wrongFresh, kind).toBe(0)
      expect(kept, kind).toBeGreaterThan(0)
    }
  })
})
