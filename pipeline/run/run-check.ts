/**
 * `check`: finds what is missing, stale or broken, with `--dist` in the built pages too, and writes
 * nothing; with `--fix` it mends what is sure first, and says on stderr what. The report is the only thing on
 * stdout, in whichever format; beside one for machines, the counts go to stderr.
 */
import type { Settings } from '../config.ts'
import { inspect } from '../inspect.ts'
import { loadConfig } from '../load-config.ts'
import type { Edition } from '../model.ts'
import type { Problem } from '../problem.ts'
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
  readonly fix?: boolean
  /** A commit to compare with, as git takes it. */
  readonly base?: string
  /** Whether to look at what the last build has left in `dist/`, too. */
  readonly dist?: boolean
}

export async function runCheck(
  { root, format, fix, base, dist = false }: CheckOptions,
  terminal: Terminal,
): Promise<number> {
  const { stdout, stderr, folder, version } = terminal
  const settings = await loadConfig(root)
  if (fix === true) stderr.write(await mend(settings))
  const progress = startProgress(terminal, 1)
  const inspection = await inspect(settings, progress.update)
  progress.end()
  const since = base === undefined ? undefined : await compare(settings, inspection.editions, base)
  const problems = [
    ...inspection.problems,
    ...(since?.problems ?? []),
    ...(dist ? await ofPages(settings, inspection.editions) : []),
  ]
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
  if (since !== undefined) stderr.write(since.line)
  return exitCodeOf(problems)
}

/** Loaded for `--fix` only: it writes, and a check does not. */
async function mend(settings: Settings): Promise<string> {
  const { fix } = await import('../commands/fix.ts')
  const { mendedReport } = await import('../report/mended.ts')
  return mendedReport(await fix(settings))
}

/** Loaded for `--base` only, which needs git. */
async function compare(settings: Settings, editions: readonly Edition[], base: string) {
  const { compareBase } = await import('../commands/compare-base.ts')
  const { baseReport } = await import('../report/base.ts')
  const comparison = await compareBase(settings, editions, base)
  return { problems: comparison.problems, line: baseReport(comparison) }
}

/** Loaded only when it is asked for: the parser of HTML takes its time. */
async function ofPages(
  settings: Settings,
  editions: readonly Edition[],
): Promise<readonly Problem[]> {
  const { inspectPages } = await import('../inspect-pages.ts')
  return inspectPages(settings, editions)
}
