/**
 * A command → what its whole process took: wall time from fork to exit, processor time, peak memory.
 *
 * The kernel's own figures of the ended process and its children (getrusage), by way of a few lines of
 * Perl, since Node gives them of itself only; Linux on x64 and arm64.
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

export interface Command {
  readonly program: string
  readonly args: readonly string[]
  /** Working folder. */
  readonly folder: string
}

export interface Measurement {
  /** Milliseconds. */
  readonly wall: number
  /** Milliseconds of all cores, user and system. */
  readonly cpu: number
  /** MiB of the largest process. */
  readonly peak: number
}

const wrapper = join(import.meta.dirname, 'rusage.pl')

/**
 * Runs a command to its end.
 *
 * @throws where it does not end with 0: what has failed is no measurement.
 */
export function measure({ program, args, folder }: Command): Measurement {
  const { stdout, stderr, output, error } = spawnSync(
    'perl',
    [wrapper, process.arch, program, ...args],
    {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
      maxBuffer: 2 ** 28,
    },
  )
  if (error !== undefined) throw new Error('perl cannot be run', { cause: error })
  const fields = (output[3] ?? '').trim().split(' ').map(Number)
  const [wall = 0, user = 0, system = 0, peak = 0, status] = fields
  if (status !== 0) {
    const said = `${stdout}\n${stderr}`.trim().split('\n').slice(-20).join('\n')
    throw new Error(`${program} ${args.join(' ')} failed in ${folder}:\n${said}`)
  }
  return { wall: wall / 1000, cpu: (user + system) / 1000, peak: peak / 1024 }
}
