/** Counts by kind of edit, for one tool or two side by side → a table in Markdown. */
import { add, type Counts, noCounts } from './judge.ts'

/** Counts of each tool by kind. */
export type Results = ReadonlyMap<string, readonly Counts[]>

const columns = ['kept', 'offered', 'lost', 'wrong, fresh', 'wrong, stale']

export function tableOf(results: Results, tools: readonly string[]): string {
  const lines = [...results].map(([kind, counts]) => [kind, ...cellsOf(counts)])
  const totals = tools.map((_, tool) =>
    [...results.values()].reduce((sum, counts) => add(sum, counts[tool] ?? noCounts()), noCounts()),
  )
  const head = ['edit', ...columns]
  const rule = ['---', ...columns.map(() => '---:')]
  const all = [head, rule, ...lines, ['**all**', ...cellsOf(totals)]]
  return all.map((cells) => `| ${cells.join(' | ')} |\n`).join('')
}

/** `sync / msgmerge` in each cell. */
function cellsOf(counts: readonly Counts[]): string[] {
  const rows = counts.map((one) => [
    one.kept,
    one.offered,
    one.lost,
    one.wrongFresh,
    one.wrongStale,
  ])
  return columns.map((_, column) => rows.map((row) => row[column]).join(' / '))
}
