/**
 * `check`: finds what is missing, stale or broken, and writes nothing. The report is the only thing on
 * stdout, in whichever format; beside one for machines, the counts go to stderr.
 */
import { inspect } from '../inspect.ts'
import { loadConfig } from '../load-config.ts'
import { countLine } from '../report/count-line.ts'
import type { FormatName } from '../report/format-names.ts'
import { reports } from '../report/formats.ts'
import { readRulePages } from '../rule-pages.ts'
import { lineReader } from './line-reader.ts'
import { pathInRepository } from './path-in-repository.ts'
import { startProgress } from './start-progress.ts'
import { type Common, exitCodeOf, type Terminal } from './terminal.ts'

export interface CheckOptions extends Common {
  readonly format: FormatName
}

export async function runCheck(
  { root, format }: CheckOptions,
  terminal: Terminal,
): Promise<number> {
  const { stdout, stderr, folder, version } = terminal
  const settings = await loadConfig(root)
  const progress = startProgress(terminal)
  const { problems } = await inspect(settings, progress.update)
  progress.end()
  const report = reports[format](problems, {
    locales: settings.locales,
    useColor: stdout.useColor,
    lineOf: lineReader(settings.root),
    folder: pathInRepository(settings.root, folder),
    version,
    rulePages: readRulePages,
  })
  stdout.write(report)
  if (format !== 'text') stderr.write(`${countLine(problems, stderr.useColor)}\n`)
  return exitCodeOf(problems)
}
