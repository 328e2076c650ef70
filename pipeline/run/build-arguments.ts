/**
 * The options of a build, and the hot path of arguments: those of a build as it is run again and again → its
 * options.
 *
 * Law: what this accepts, commander reads as the same; everything else it declines.
 */
import { UsageError } from '../usage-error.ts'
import type { Common } from './terminal.ts'

export interface BuildOptions extends Common {
  readonly force?: boolean
  /** How many threads may work: a whole number. */
  readonly threads?: string
  /** `<index>/<count>`. */
  readonly shard?: string
  /** The folder of the shard, relative to the publication's. */
  readonly out?: string
  /** The folders of the shards, relative to the working folder. */
  readonly merge?: readonly string[]
}

/** @returns Undefined where it declines. */
export function readBuildArguments(args: readonly string[]): BuildOptions | undefined {
  if (args[0] !== 'build') return undefined
  const values = new Map<string, string>()
  let force = false
  for (let at = 1; at < args.length; at++) {
    const name = args[at] ?? ''
    if (name === '--force') {
      force = true
      continue
    }
    const value = args[++at]
    const isSimple = value !== undefined && /^[^-]/.test(value)
    if (!isSimple || !['--root', '--threads'].includes(name)) return undefined
    values.set(name, value)
  }
  const threads = values.get('--threads')
  return {
    root: values.get('--root') ?? '.',
    ...(force ? { force } : {}),
    ...(threads === undefined ? {} : { threads }),
  }
}

/** @throws {UsageError} where the text is no number of threads. */
export function parseThreads(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const threads = Number(text)
  if (Number.isInteger(threads) && threads >= 1 && threads <= 64) return threads
  throw new UsageError(`\`--threads ${text}\`: expected a whole number from 1 to 64`)
}
