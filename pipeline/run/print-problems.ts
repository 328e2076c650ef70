/** What stood against a command, on stderr; nothing where there is nothing. */
import type { Locale } from '../model.ts'
import type { Problem } from '../problem.ts'
import { textReport } from '../report/text.ts'
import type { Terminal } from './terminal.ts'

export function printProblems(
  problems: readonly Problem[],
  { locales }: { readonly locales: readonly Locale[] },
  { stderr }: Terminal,
): void {
  if (problems.length === 0) return
  stderr.write(textReport(problems, { locales, useColor: stderr.useColor }))
}
