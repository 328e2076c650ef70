/**
 * `build`: publishes, or says what stands against it; the report goes to stderr. With `--shard` a share
 * of the articles goes into a folder of its own, with `--merge` all shares become the site.
 */
import { resolve } from 'node:path'
import { build } from '../build.ts'
import { cacheFolder } from '../cache-folder.ts'
import type { Settings } from '../config.ts'
import type { Problem } from '../problem.ts'
import { countLine } from '../report/count-line.ts'
import type { Shard } from '../shards/shard.ts'
import type { Recruits } from '../threads/recruits.ts'
import { UsageError } from '../usage-error.ts'
import type { Workplace } from '../workplace.ts'
import { type BuildOptions, parseThreads } from './build-arguments.ts'
import { lineReader } from './line-reader.ts'
import { type KnownConfig, loadKnownConfig } from './load-known-config.ts'
import { recruitAhead } from './recruit-ahead.ts'
import { startProgress } from './start-progress.ts'
import { exit, exitCodeOf, type Terminal } from './terminal.ts'

/** @param ahead Threads that wait for work already: those that `recruitAhead` gives. */
export async function runBuild(
  options: BuildOptions,
  terminal: Terminal,
  ahead?: Recruits,
): Promise<number> {
  const { force, merge, out, root, shard } = options
  if (shard !== undefined && merge !== undefined)
    throw new UsageError('`--shard` and `--merge` exclude each other')
  if (out !== undefined && shard === undefined) throw new UsageError('`--out` goes with `--shard`')
  const threads = parseThreads(options.threads)
  if (shard !== undefined) {
    const config = await loadKnownConfig(root, force ?? false)
    return runShard(config, parseShard(shard), { out, threads }, terminal)
  }
  const recruits = ahead ?? recruitAhead(options)
  try {
    return await runWhole(options, { recruits, threads }, terminal)
  } finally {
    await recruits?.dismiss()
  }
}

async function runWhole(
  { force = false, merge, root }: BuildOptions,
  many: Pick<Workplace, 'recruits' | 'threads'>,
  terminal: Terminal,
): Promise<number> {
  const { fingerprint, settings } = await loadKnownConfig(root, force)
  const progress = startProgress(terminal, many.threads)
  const { articles, editions, problems, published } = await build(settings, {
    fingerprint,
    onProgress: progress.update,
    isForced: force,
    shards: merge?.map((folder) => resolve(folder)),
    ...many,
  })
  progress.end()
  await report(problems, settings, terminal)
  if (published === undefined) {
    terminal.stderr.write('nothing was published, dist/ is as it was\n')
    return exitCodeOf(problems)
  }
  terminal.stdout.write(
    `${counted(articles)}, ${editions} editions in dist/: ${published.written} files written, ${published.removed} removed\n`,
  )
  return exit.fine
}

async function runShard(
  { fingerprint, settings }: KnownConfig,
  shard: Shard,
  { out, threads }: { out: string | undefined; threads: number | undefined },
  terminal: Terminal,
): Promise<number> {
  const name = out ?? `dist-${shard.index}-of-${shard.count}`
  const { buildShard } = await import('../shards/build-shard.ts')
  const progress = startProgress(terminal, threads)
  const { articles, isWritten, own, problems } = await buildShard(
    {
      settings,
      fingerprint: fingerprint ?? '',
      cacheFolder: cacheFolder(settings.root),
      folder: resolve(settings.root, name),
      threads,
    },
    shard,
    progress.update,
  )
  progress.end()
  await report(problems, settings, terminal)
  if (!isWritten) {
    terminal.stderr.write('no shard was written\n')
    return exitCodeOf(problems)
  }
  terminal.stdout.write(
    `shard ${shard.index} of ${shard.count}: ${own} of ${counted(articles)} in ${name}/\n`,
  )
  return exit.fine
}

async function report(
  problems: readonly Problem[],
  { locales, root }: Settings,
  terminal: Terminal,
): Promise<void> {
  const { stderr } = terminal
  if (problems.length === 0) {
    stderr.write(`${countLine(problems, stderr.useColor)}\n`)
    return
  }
  const { textReport } = await import('../report/text.ts')
  const lineOf = lineReader(root)
  stderr.write(textReport(problems, { locales, useColor: stderr.useColor, lineOf }))
}

function counted(articles: number): string {
  return `${articles} ${articles === 1 ? 'article' : 'articles'}`
}

/** @throws {UsageError} where the text names no shard. */
function parseShard(text: string): Shard {
  const [, index, count] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number)
  if (index !== undefined && count !== undefined && index >= 1 && index <= count)
    return { index, count }
  throw new UsageError(
    `\`--shard ${text}\`: expected \`<index>/<count>\`, from \`1/<count>\` to \`<count>/<count>\``,
  )
}
