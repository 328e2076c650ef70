/** The real command in a process of its own → its exit code and what it has printed. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export interface CommandResult {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Compiled code of the modules, so that each start after the first is half as long. */
export const compileCache: string = fileURLToPath(
  new URL('../../node_modules/.cache/tarjuma/compile', import.meta.url),
)

const cli = fileURLToPath(new URL('../../pipeline/cli.ts', import.meta.url))

/** Runs `tarjuma` with these arguments, without colours. */
export function runCommand(...args: readonly string[]): CommandResult {
  return runCommandIn({}, ...args)
}

/** @param more Put over the environment. */
export function runCommandIn(more: NodeJS.ProcessEnv, ...args: readonly string[]): CommandResult {
  const { FORCE_COLOR: _forced, NODE_OPTIONS: _options, ...env } = process.env
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    encoding: 'utf8',
    env: { ...env, NO_COLOR: '1', NODE_COMPILE_CACHE: compileCache, ...more },
    maxBuffer: 1 << 26,
    timeout: 60_000,
  })
  return { code: status, stdout, stderr }
}
