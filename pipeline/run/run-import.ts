/** `import`: takes translations back, and says which; what it refused goes to stderr. */
import { importFiles } from '../commands/import.ts'
import { loadConfig } from '../load-config.ts'
import { importReport } from '../report/exchange.ts'
import { printProblems } from './print-problems.ts'
import { type Common, exit, exitCodeOf, type Terminal } from './terminal.ts'

export async function runImport(
  { root, files }: Common & { readonly files: readonly string[] },
  terminal: Terminal,
): Promise<number> {
  const settings = await loadConfig(root)
  const { imported, problems } = await importFiles(settings, files)
  terminal.stdout.write(importReport(imported))
  printProblems(problems, settings, terminal)
  const isRefused = imported.some(({ catalog }) => catalog === undefined)
  return isRefused ? exit.problems : exitCodeOf(problems)
}
