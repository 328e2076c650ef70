/**
 * Every command with its options, in commander's words: arguments → the command that they call → its exit
 * code. What each command prints is in the file of its own. Loaded where more than a build is asked for.
 */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { formatNames as exchangeFormats } from '../exchange/format-names.ts'
import { formatNames as reportFormats } from '../report/format-names.ts'
import type { BuildOptions } from './build-arguments.ts'
import { runBuild } from './run-build.ts'
import type { CheckOptions } from './run-check.ts'
import type { ExportOptions } from './run-export.ts'
import { type Common, exit, type Terminal } from './terminal.ts'

/** Each other command is loaded when it is called: none waits for what another needs. */
const load = {
  accept: () => import('./run-accept.ts'),
  check: () => import('./run-check.ts'),
  explain: () => import('./run-explain.ts'),
  export: () => import('./run-export.ts'),
  import: () => import('./run-import.ts'),
  status: () => import('./run-status.ts'),
  sync: () => import('./run-sync.ts'),
  translate: () => import('./run-translate.ts'),
}

/**
 * @param args As the process got them, without those of Node.
 * @throws What the command throws.
 */
export async function runProgram(args: readonly string[], terminal: Terminal): Promise<number> {
  let code: number = exit.failure
  const program = createProgram(terminal, (given) => {
    code = given
  })
  try {
    await program.parseAsync(args, { from: 'user' })
    return code
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    return error.exitCode === 0 ? exit.fine : exit.failure
  }
}

export function createProgram(terminal: Terminal, setExit: (code: number) => void): Command {
  const root = () => new Option('--root <dir>', 'folder of the publication').default('.')
  const program = new Command('tarjuma')
    .description(
      'Publishes Markdown articles in every language: the whole article, in every language, or not at all.',
    )
    .version(terminal.version)
    .exitOverride()
    .showHelpAfterError('(`tarjuma --help` lists the commands)')
  const add = (name: string, description: string) =>
    program.command(name).description(description).addOption(root()).exitOverride()
  add('build', 'publish every article in every locale into dist/, or say what stands against it')
    .option('--force', 'make everything anew, whatever the last build has left')
    .option('--threads <count>', 'how many threads may work, without it as many as pay')
    .option('--shard <index/count>', 'make a share of the articles, for `--merge` on one machine')
    .option('--out <dir>', 'where the shard goes, without it dist-<index>-of-<count>')
    .option('--merge <dir...>', 'publish the site from the folders of all its shards')
    .action(async (options: BuildOptions) => setExit(await runBuild(options, terminal)))
  add('check', 'find what is missing, stale or broken; write nothing, but for --fix')
    .addOption(
      new Option('--format <format>', 'how to report').choices(reportFormats).default('text'),
    )
    .option('--base <commit>', 'also say what has become missing or stale since a commit of git')
    .option('--dist', 'look at the pages that the last build has left in dist/, too')
    .option('--fix', 'mend what is sure in the catalogs first, and say what')
    .action(async (options: CheckOptions) =>
      setExit(await (await load.check()).runCheck(options, terminal)),
    )
  add('sync', 'bring catalogs, stamps and schemas in line with the Markdown')
    .option('--check', 'write nothing; exit 1 when there is something to do')
    .action(async (options: Common & { check?: boolean }) =>
      setExit(await (await load.sync()).runSync(options, terminal)),
    )
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
      ) =>
        setExit(
          await (await load.accept()).runAccept({ ...options, locale, article, keys }, terminal),
        ),
    )
  add('status', 'show the coverage by article and locale')
    .option('--html <file>', 'write it as a page, too: what is stale since when, and all problems')
    .action(async (options: Common & { html?: string }) =>
      setExit(await (await load.status()).runStatus(options, terminal)),
    )
  add('export', 'write files for translation tools: what is there, and what needs work')
    .argument('<locale>', 'BCP 47 tag of a target locale')
    .argument('[article...]', 'paths below content/ without .md; all articles without them')
    .addOption(
      new Option('--format <format>', 'of the files').choices(exchangeFormats).default('po'),
    )
    .option('--out <path>', 'a folder, or the name of one file (default: exchange/ in the root)')
    .option('--force', 'overwrite files that are there')
    .action(
      async (
        locale: string,
        articles: string[],
        options: Omit<ExportOptions, 'locale' | 'articles'>,
      ) =>
        setExit(await (await load.export()).runExport({ ...options, locale, articles }, terminal)),
    )
  add('import', 'take translations back from files that `export` has made')
    .argument('<file...>', 'each says itself which article and locale it is of')
    .action(async (files: string[], options: Common) =>
      setExit(await (await load.import()).runImport({ ...options, files }, terminal)),
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
    .action(async (options: Common & { port?: number }) =>
      setExit(await (await load.translate()).runTranslate(options, terminal)),
    )
  program
    .command('explain')
    .description('print what a rule means, with examples; without a rule, list them all')
    .argument('[rule]', 'such as `stale-translation`')
    .exitOverride()
    .action(async (rule: string | undefined) =>
      setExit((await load.explain()).runExplain(rule, terminal)),
    )
  return program
}

function parsePort(value: string): number {
  const port = Number(value)
  if (!/^\d+$/.test(value) || port < 1 || port > 65_535)
    throw new InvalidArgumentError('Expected a number from 1 to 65535.')
  return port
}
