/** `build`: publishes, or says what stands against it; the report goes to stderr. */
import { build } from '../build.ts'
import { loadConfig } from '../load-config.ts'
import { textReport } from '../report/text.ts'
import { lineReader } from './line-reader.ts'
import { startProgress } from './start-progress.ts'
import { type Common, exit, exitCodeOf, type Terminal } from './terminal.ts'

export interface BuildOptions extends Common {
  readonly force?: boolean
}

export async function runBuild({ force, root }: BuildOptions, terminal: Terminal): Promise<number> {
  const { stdout, stderr } = terminal
  const settings = await loadConfig(root)
  const progress = startProgress(terminal)
  const { articles, editions, problems, published } = await build(settings, {
    onProgress: progress.update,
    isForced: force ?? false,
  })
  progress.end()
  const { locales } = settings
  const lineOf = lineReader(settings.root)
  stderr.write(textReport(problems, { locales, useColor: stderr.useColor, lineOf }))
  if (published === undefined) {
    stderr.write('nothing was published, dist/ is as it was\n')
    return exitCodeOf(problems)
  }
  stdout.write(
    `${articles} ${articles === 1 ? 'article' : 'articles'}, ${editions} editions in dist/: ${published.written} files written, ${published.removed} removed\n`,
  )
  return exit.fine
}
