/** `export`: writes files for translation tools, and says which; what kept one from it goes to stderr. */
import { type ExportRequest, exportEditions } from '../commands/export.ts'
import { loadConfig } from '../load-config.ts'
import { exportReport } from '../report/exchange.ts'
import { printProblems } from './print-problems.ts'
import { type Common, exit, type Terminal } from './terminal.ts'

export interface ExportOptions extends Common, Omit<ExportRequest, 'isForced'> {
  readonly force?: boolean
}

export async function runExport(
  { root, force, ...request }: ExportOptions,
  terminal: Terminal,
): Promise<number> {
  const settings = await loadConfig(root)
  const isForced = force === true
  const { exported, problems } = await exportEditions(settings, { isForced, ...request })
  terminal.stdout.write(exportReport(exported))
  printProblems(problems, settings, terminal)
  return problems.length > 0 ? exit.problems : exit.fine
}
