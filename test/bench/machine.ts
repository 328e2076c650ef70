/** The machine and the versions → lines that say on what a run was made. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { availableParallelism, cpus, loadavg, release, totalmem } from 'node:os'
import { join } from 'node:path'
import { memoryLatency } from './memory-latency.ts'

const repository = join(import.meta.dirname, '../..')

/** Load per core from which a machine is doing something else, too. */
const busyLoad = 0.3

/** Processor, cores, memory, system, kernel; whether it was at rest, and its memory. */
export function describeMachine(): string {
  const cores = availableParallelism()
  const memory = `${Math.round(totalmem() / 2 ** 30)} GiB`
  const model = (cpus()[0]?.model ?? process.arch).trim()
  const load = loadavg()[0] ?? 0
  const rest =
    load / cores > busyLoad
      ? `**made on a busy machine** (load ${load.toFixed(1)} at the start), to be replaced by a run on one at rest`
      : 'at rest'
  const read = `a read from 8 MiB at random takes ${memoryLatency().toFixed()} ns`
  return `${model}, ${cores} cores, ${memory}, ${systemName()}, Linux ${release()}, ${rest}; ${read}`
}

/** Ours with the commit, and Node. */
export function describeOurs(): string {
  const { version }: { version: string } = JSON.parse(
    readFileSync(join(repository, 'package.json'), 'utf8'),
  )
  return `Tarjuma ${version}${commit()}, Node ${process.versions.node}`
}

function systemName(): string {
  try {
    return /^PRETTY_NAME="(.*)"$/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? 'Linux'
  } catch {
    return process.platform
  }
}

/** Empty outside a clone. */
function commit(): string {
  try {
    const args = ['rev-parse', '--short', 'HEAD']
    const hash = execFileSync('git', args, { cwd: repository, encoding: 'utf8', stdio: 'pipe' })
    return ` (${hash.trim()})`
  } catch {
    return ''
  }
}
