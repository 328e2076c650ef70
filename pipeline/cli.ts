#!/usr/bin/env node
/**
 * Arguments → command → report → exit code. The only file that reads arguments and environment,
 * prints, and sets the exit code: 0 fine, 1 problems found, 2 could not run.
 */
import { readFileSync } from 'node:fs'
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { build } from './build.ts'
import { accept } from './commands/accept.ts'
import { sync } from './commands/sync.ts'
import { ConfigError } from './config.ts'
import { inspect, type OnProgress } from './inspect.ts'
import { loadConfig } from './load-config.ts'
import type { Problem } from './problem.ts'
import { ObstacleError } from './publish/publish.ts'
import { BusyError } from './publish/stage.ts'
import { UnreadableFolderError } from './read/inventory.ts'
import { coverageReport } from './report/coverage.ts'
import { createProgress } from './report/progress.ts'
import { syncReport } from './report/sync.ts'
import { textReport } from './report/text.ts'
import { UsageError } from './usage-error.ts'

const exit = { fine: 0, problems: 1, failure: 2 } as const

interface Common {
  readonly root: string
}

async function runBuild({ root }: Common): Promise<number> {
  const settings = await loadConfig(root)
  const progress = startProgress()
  const { articles, problems, published, complete } = await build(settings, progress.update)
  progress.end()
  report(problems, settings.locales)
  if (published === undefined) {
    process.stderr.write('nothing was published, dist/ is as it was\n')
    return exit.problems
  }
  process.stdout.write(
    `${articles} ${articles === 1 ? 'article' : 'articles'}, ${complete.length} editions in dist/: ${published.written} files written, ${published.removed} removed\n`,
  )
  return exit.fine
}

async function runCheck({ root }: Common): Promise<number> {
  const settings = await loadConfig(root)
  const progress = startProgress()
  const { problems } = await inspect(settings, progress.update)
  progress.end()
  report(problems, settings.locales, process.stdout)
  return hasErrors(problems) ? exit.problems : exit.fine
}

async function runSync({ root, check }: Common & { readonly check?: boolean }): Promise<number> {
  const settings = await loadConfig(root)
  const isDry = check === true
  const { events, problems, writes } = await sync(settings, isDry)
  process.stdout.write(syncReport(events, writes.length, isDry, useColor(process.stdout)))
  if (problems.length > 0) report(problems, settings.locales)
  return problems.length > 0 || (isDry && writes.length > 0) ? exit.problems : exit.fine
}

async function runAccept(
  locale: string,
  article: string | undefined,
  keys: string[],
  { root, all }: Common & { readonly all?: boolean },
): Promise<number> {
  const settings = await loadConfig(root)
  const { accepted } = await accept(settings, { locale, article, keys, isAll: all === true })
  for (const name of accepted) process.stdout.write(`  ${name}\n`)
  process.stdout.write(
    `${accepted.length} ${accepted.length === 1 ? 'translation' : 'translations'} accepted in ${locale}\n`,
  )
  return exit.fine
}

async function runStatus({ root }: Common): Promise<number> {
  const settings = await loadConfig(root)
  const { editions, problems } = await inspect(settings)
  process.stdout.write(
    coverageReport(editions, { targets: settings.targets, useColor: useColor(process.stdout) }),
  )
  const errors = problems.filter(({ severity }) => severity === 'error').length
  if (errors > 0)
    process.stdout.write(
      `${errors} ${errors === 1 ? 'error' : 'errors'}: \`npm run check\` says where\n`,
    )
  return exit.fine
}

async function runTranslate({ root, port }: Common & { readonly port?: number }): Promise<number> {
  const settings = await loadConfig(root)
  // Loaded here only: no other command waits for a server to load.
  const { translate } = await import('./commands/translate.ts')
  const desk = await translate(settings, port)
  process.stdout.write(`the desk is open: ${desk.url}\nCtrl+C closes it\n`)
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
  await desk.close()
  return exit.fine
}

function report(
  problems: readonly Problem[],
  locales: Parameters<typeof textReport>[1]['locales'],
  stream: NodeJS.WriteStream = process.stderr,
): void {
  stream.write(textReport(problems, { locales, useColor: useColor(stream) }))
}

function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error')
}

function useColor(stream: NodeJS.WriteStream): boolean {
  if (process.env.NO_COLOR) return false
  return stream.isTTY === true || Boolean(process.env.FORCE_COLOR)
}

/** A line that counts articles, on a terminal only, once a run takes longer than a second. */
function startProgress(): { update: OnProgress; end: () => void } {
  const isShown = process.stderr.isTTY === true && !process.env.CI
  return isShown
    ? createProgress(
        (text) => process.stderr.write(text),
        () => performance.now(),
      )
    : { update() {}, end() {} }
}

function createProgram(setExit: (code: number) => void): Command {
  const root = () => new Option('--root <dir>', 'folder of the publication').default('.')
  const program = new Command('tarjuma')
    .description(
      'Publishes Markdown articles in every language: the whole article, in every language, or not at all.',
    )
    .version(version())
    .exitOverride()
    .showHelpAfterError('(`tarjuma --help` lists the commands)')
  const add = (name: string, description: string) =>
    program.command(name).description(description).addOption(root()).exitOverride()
  add(
    'build',
    'publish every article in every locale into dist/, or say what stands against it',
  ).action(async (options: Common) => setExit(await runBuild(options)))
  add('check', 'find what is missing, stale or broken; write nothing')
    .addOption(new Option('--format <format>', 'how to report').choices(['text']).default('text'))
    .action(async (options: Common) => setExit(await runCheck(options)))
  add('sync', 'bring catalogs, stamps and schemas in line with the Markdown')
    .option('--check', 'write nothing; exit 1 when there is something to do')
    .action(async (options: Common & { check?: boolean }) => setExit(await runSync(options)))
  add('accept', 'say that translations are right for today’s source')
    .argument('<locale>', 'BCP 47 tag of a target locale')
    .argument('[article]', 'path below content/ without .md')
    .argument('[key...]', 'keys; all of the article without them')
    .option('--all', 'every article of the locale')
    .action(
      async (
        locale: string,
        article: string | undefined,
        keys: string[],
        options: Common & { all?: boolean },
      ) => setExit(await runAccept(locale, article, keys, options)),
    )
  add('status', 'show the coverage by article and locale').action(async (options: Common) =>
    setExit(await runStatus(options)),
  )
  add(
    'translate',
    'open the translation desk: the pages in every locale, live, to translate in place',
  )
    .alias('dev')
    .addOption(
      new Option('--port <number>', 'port on this machine (default: 4747 or the next)').argParser(
        parsePort,
      ),
    )
    .action(async (options: Common & { port?: number }) => setExit(await runTranslate(options)))
  return program
}

function parsePort(value: string): number {
  const port = Number(value)
  if (!/^\d+$/.test(value) || port < 1 || port > 65_535)
    throw new InvalidArgumentError('Expected a number from 1 to 65535.')
  return port
}

function version(): string {
  const manifest: { version: string } = JSON.parse(
    readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
  )
  return manifest.version
}

/** The exit code of what a command threw, after saying it: in words for a mistake, with a stack for a defect. */
function explain(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exit.fine : exit.failure
  const isMistake = [ConfigError, UsageError, UnreadableFolderError, BusyError, ObstacleError].some(
    (kind) => error instanceof kind,
  )
  if (isMistake && error instanceof Error) process.stderr.write(`${error.message}\n`)
  else
    process.stderr.write(
      `A defect of tarjuma, or of a plugin of the config:\n${describeDefect(error)}\n`,
    )
  return exit.failure
}

function describeDefect(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const cause = error.cause === undefined ? '' : `\ncaused by ${describeDefect(error.cause)}`
  return `${error.stack ?? error.message}${cause}`
}

const oldestNode = 24

if (Number(process.versions.node.split('.')[0]) < oldestNode) {
  process.stderr.write(
    `tarjuma needs Node.js ${oldestNode} or later, this is ${process.versions.node}\n`,
  )
  process.exitCode = exit.failure
} else {
  try {
    // Until a command has said otherwise: a config that never finishes loading is a failure too.
    process.exitCode = exit.failure
    await createProgram((code) => {
      process.exitCode = code
    }).parseAsync(process.argv)
  } catch (error) {
    process.exitCode = explain(error)
  }
}
