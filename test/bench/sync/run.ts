/**
 * `npm run bench:sync`: how well `sync` follows edits, beside GNU msgmerge on the same input.
 *
 *     npm run bench:sync                                the recorded history, and generated edits
 *     npm run bench:sync -- --seed 7 --count 20         other generated edits, 20 of each kind
 *     npm run bench:sync -- --history ../vite --files 'docs/*.md'   real histories of a git clone
 */
import { parseArgs } from 'node:util'
import type { EditCase } from './case.ts'
import { readCorpus } from './corpus.ts'
import { generateCases } from './generate.ts'
import { historyCases } from './history.ts'
import { add, type Counts, judge, noCounts } from './judge.ts'
import { recordedCases } from './recorded.ts'
import { msgmergeVersion, replayWithMsgmerge } from './replay-msgmerge.ts'
import { replayWithSync } from './replay-sync.ts'
import { tableOf } from './table.ts'

const { values } = parseArgs({
  options: {
    seed: { type: 'string', multiple: true, default: ['2', '3'] },
    count: { type: 'string', default: '12' },
    history: { type: 'string' },
    files: { type: 'string', default: '*.md' },
  },
})
const version = msgmergeVersion()
const tools = version === undefined ? ['sync'] : ['sync', `msgmerge ${version}`]

async function replay(title: string, cases: Iterable<EditCase>): Promise<void> {
  const results = new Map<string, readonly Counts[]>()
  for (const one of cases) {
    const counts = [judge(one, await replayWithSync(one))]
    if (version !== undefined) counts.push(judge(one, replayWithMsgmerge(one)))
    const sums = results.get(one.kind) ?? []
    results.set(
      one.kind,
      counts.map((count, tool) => add(sums[tool] ?? noCounts(), count)),
    )
  }
  process.stdout.write(`\n${title}: ${tools.join(' / ')}\n\n${tableOf(results, tools)}`)
}

if (version === undefined)
  process.stdout.write(
    'msgmerge is not installed (apt-get install -y gettext): the figures are those of sync alone\n',
  )
if (values.history !== undefined)
  await replay(`${values.history}, ${values.files}`, historyCases(values.history, values.files))
else {
  await replay('The recorded history', recordedCases())
  for (const seed of values.seed)
    await replay(
      `Generated edits, seed ${seed}, ${values.count} of each kind`,
      generateCases(readCorpus(), Number(seed), Number(values.count)),
    )
}
