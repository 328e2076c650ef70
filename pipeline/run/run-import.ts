/** `import`: takes translations back, and says which; what it refused goes to stderr. */
import { importFiles } from '../commands/import.ts'
import { loadConfig } from '../load-config.ts'
import { importReport } from '../report/exchange.ts'
import { textReport } from '../report/text.ts'
import { type Common, exit, hasErrors, type Terminal } from './terminal.ts'

export async function runImport(
  { root, files }: Common & { readonly files: readonly string[] },
  { stdout, stderr }: Terminal,
): Promise<number> {
  const settings = await loadConfig(root)
  const { imported, problems } = await importFiles(settings, files)
  stdout.write(importReport(imported))
  if (problems.length > 0)
    stderr.write(textReport(problems, { locales: settings.locales, useColor: stderr.useColor }))
  const isRefused = imported.some(({ catalog }) => catalog === undefined)
  return isRefused || hasErrors(problems) ? exit.problems : exit.fine
}
