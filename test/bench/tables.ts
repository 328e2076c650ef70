/** Results → tables in Markdown: one for each corpus, and the targets. */
import { type Result, wallRatio } from './result.ts'
import { summarise } from './statistics.ts'
import { judge, type Target } from './targets.ts'

const columns = ['runs', 'wall ms', 'min', 'max', '× Hugo', 'CPU ms', 'peak MiB']

/** One table: every contender of one corpus. */
export function resultsTable(results: readonly Result[]): string {
  const rows = results.map((result) => {
    const { name, measurements } = result
    const wall = summarise(measurements.map((one) => one.wall))
    return [
      name,
      String(measurements.length),
      ...[wall.median, wall.min, wall.max].map(whole),
      figures(wallRatio(results, result, { ...result, id: 'hugo' })),
      whole(summarise(measurements.map((one) => one.cpu)).median),
      whole(summarise(measurements.map((one) => one.peak)).median),
    ]
  })
  return table([['', ...columns], ['---', ...columns.map(() => '---:')], ...rows])
}

export function targetsTable(targets: readonly Target[], results: readonly Result[]): string {
  const rows = targets.map((target) => {
    const { name, limit, stretch, unit, measured } = target
    const found = measured(results)
    const verdict = judge(target, found)
    return [
      name,
      `≤ ${limit} ${unit}`,
      stretch === undefined ? '' : `≤ ${stretch}`,
      figures(found),
      verdict === 'missed' ? '**missed**' : verdict,
    ]
  })
  const head = ['target', 'limit', 'stretch', 'measured', '']
  return table([head, ['---', '---', '---', '---:', '---'], ...rows])
}

function table(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `| ${cells.join(' | ')} |\n`).join('')
}

function whole(number: number): string {
  return Math.round(number).toLocaleString('en')
}

/** Two figures at least, and never so few that a limit that is missed would look met. */
function figures(number: number | undefined): string {
  if (number === undefined) return ''
  if (number >= 100) return whole(number)
  return number.toFixed(number >= 10 ? 1 : number >= 1 ? 2 : 3)
}
