/** `status`: the coverage by article and locale on the terminal, and with `--html` as a page. */
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { inspect } from '../inspect.ts'
import { loadConfig } from '../load-config.ts'
import { coverageReport } from '../report/coverage.ts'
import { statusPage } from '../report/status-page.ts'
import { statusStyleSheet, themeStyleSheets } from '../theme/theme.ts'
import { UsageError } from '../usage-error.ts'
import { type Common, exit, type Terminal } from './terminal.ts'

export async function runStatus(
  { root, html }: Common & { readonly html?: string },
  { stdout, folder }: Terminal,
): Promise<number> {
  const settings = await loadConfig(root)
  const { editions, problems } = await inspect(settings)
  const { targets } = settings
  if (html !== undefined) {
    const css = [...themeStyleSheets, statusStyleSheet].map((file) => readFileSync(file, 'utf8'))
    writeOutput(
      resolve(folder, html),
      statusPage(editions, problems, { targets, css: css.join('') }),
    )
  }
  stdout.write(coverageReport(editions, { targets, useColor: stdout.useColor }))
  const errors = problems.filter(({ severity }) => severity === 'error').length
  if (errors > 0)
    stdout.write(`${errors} ${errors === 1 ? 'error' : 'errors'}: \`npm run check\` says where\n`)
  return exit.fine
}

/** A file that the user has named: what keeps it from being written is the user's to mend. */
function writeOutput(file: string, text: string): void {
  try {
    writeFileSync(file, text)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : error
    throw new UsageError(`${file} cannot be written: ${code}`, { cause: error })
  }
}
