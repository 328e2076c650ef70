/** The real command in a process of its own → its exit code and what it has printed. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export interface CommandResult {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

const cli = fileURLToPath(new URL('../../pipeline/cli.ts', import.meta.url))

/** Runs `tarjuma` with these arguments, without colours. */
export function runCommand(...args: readonly string[]): CommandResult {
  const { FORCE_COLOR: _forced, NODE_OPTIONS: _options, ...env } = process.env
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    encoding: 'utf8',
    env: { ...env, NO_COLOR: '1' },
    timeout: 30_000,
  })
  return { code: status, stdout, stderr }
}
