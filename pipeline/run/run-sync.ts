/** `sync`: brings catalogs, stamps and schemas in line with the Markdown, and says what it did. */
import { sync } from '../commands/sync.ts'
import { loadConfig } from '../load-config.ts'
import { syncReport } from '../report/sync.ts'
import { printProblems } from './print-problems.ts'
import { type Common, exit, type Terminal } from './terminal.ts'

export async function runSync(
  { root, check }: Common & { readonly check?: boolean },
  terminal: Terminal,
): Promise<number> {
  const settings = await loadConfig(root)
  const isDry = check === true
  const { events, problems, writes } = await sync(settings, isDry)
  terminal.stdout.write(syncReport(events, writes.length, isDry, terminal.stdout.useColor))
  printProblems(problems, settings, terminal)
  return problems.length > 0 || (isDry && writes.length > 0) ? exit.problems : exit.fine
}
