/** A build that is killed at a moment of one's choice. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const cli = fileURLToPath(new URL('../../pipeline/cli.ts', import.meta.url))

/**
 * Builds in a process that kills itself with SIGKILL before its n-th change to the disk.
 *
 * @returns The exit code; null where it was killed.
 */
export function buildKilledAt(root: string, operation: number): number | null {
  const killer = `
    import fs from 'node:fs'
    import { syncBuiltinESMExports } from 'node:module'
    let count = 0
    for (const name of ['mkdirSync', 'writeFileSync', 'renameSync', 'rmSync', 'rmdirSync']) {
      const original = fs[name]
      fs[name] = (...values) => {
        if (count++ === ${operation}) process.kill(process.pid, 'SIGKILL')
        return original(...values)
      }
    }
    syncBuiltinESMExports()`
  const preload = `data:text/javascript,${encodeURIComponent(killer)}`
  const { status } = spawnSync(process.execPath, [
    '--import',
    preload,
    cli,
    'build',
    '--root',
    root,
  ])
  return status
}
