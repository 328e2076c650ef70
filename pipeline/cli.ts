#!/usr/bin/env -S node --min-semi-space-size=4 --max-semi-space-size=8 --v8-pool-size=2
/**
 * Arguments → command → exit code. The only file that touches the process: arguments, environment
 * (but for the switch of hot-paths.ts), streams, and the exit code: 0 fine, 1 problems found, 2 could not run.
 *
 * It imports next to nothing of the tool before the compile cache is on: what starts further threads. Of the
 * options of Node above, the second keeps young garbage small beside what the tool needs; twice as much
 * takes as long. The first saves small builds collections (5 ms), the third two of the four threads that
 * work for V8 (7 ms); with one, 10,000 articles take 30 MiB more.
 */
import { readFileSync } from 'node:fs'
import { enableCompileCache } from 'node:module'
import { areHotPathsOn } from './hot-paths.ts'
import { compileCache, ownFile } from './own-files.ts'
import { readBuildArguments } from './run/build-arguments.ts'
import { type OpenOutput, openOutput, writeDirectly } from './run/open-output.ts'
import { recruitAhead } from './run/recruit-ahead.ts'
import type { BuildAhead } from './run/run-command.ts'
import type { Output, Terminal } from './run/terminal.ts'

function openTerminal(stdout: OpenOutput, stderr: OpenOutput): Terminal {
  const output = ({ isTerminal, write }: OpenOutput): Output => ({
    write,
    useColor: process.env.NO_COLOR ? false : isTerminal || Boolean(process.env.FORCE_COLOR),
  })
  return {
    stdout: output(stdout),
    stderr: output(stderr),
    folder: process.cwd(),
    isWatched: stderr.isTerminal && !process.env.CI,
    get version() {
      return version()
    },
    untilInterrupted: () =>
      new Promise((resolve) => {
        for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
      }),
  }
}

function version(): string {
  const manifest: { version: string } = JSON.parse(readFileSync(ownFile('../package.json'), 'utf8'))
  return manifest.version
}

/** What cannot be printed has not been done, whatever else has. */
function giveUp(reason: Error): never {
  const isUnread = 'code' in reason && reason.code === 'EPIPE'
  // In vain where it is standard error that takes nothing.
  if (!isUnread) writeDirectly(2, Buffer.from(`tarjuma cannot print: ${reason.message}\n`))
  process.exit(2)
}

const oldestNode = 24

// Until a command has said otherwise: a config that never finishes loading is a failure too.
process.exitCode = 2
if (Number(process.versions.node.split('.')[0]) < oldestNode) {
  process.stderr.write(
    `tarjuma needs Node.js ${oldestNode} or later, this is ${process.versions.node}\n`,
  )
} else {
  // What a command loads is compiled once.
  enableCompileCache(compileCache)
  let build: BuildAhead | undefined
  try {
    const args = process.argv.slice(2)
    const options = areHotPathsOn ? readBuildArguments(args) : undefined
    build = options && { options, recruits: recruitAhead(options) }
    const { runCommand } = await import('./run/run-command.ts')
    const stdout = openOutput(1, () => process.stdout, giveUp)
    const stderr = openOutput(2, () => process.stderr, giveUp)
    process.exitCode = await runCommand(args, openTerminal(stdout, stderr), build)
    // Nobody waits for the heap to be taken apart (7 ms); what is still being printed is waited for.
    if (stdout.hasArrived() && stderr.hasArrived()) process.exit()
  } catch (error) {
    const { describeFailure } = await import('./run/describe-failure.ts')
    process.stderr.write(describeFailure(error))
    process.exitCode = 2
    await build?.recruits?.dismiss()
  }
}
