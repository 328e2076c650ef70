/** Asks a command for its version; undefined where there is no such command. */
import { spawnSync } from 'node:child_process'

export function findVersion(program: string, args: readonly string[]): string | undefined {
  const { error, stdout } = spawnSync(program, args, { encoding: 'utf8' })
  return error === undefined ? /\d+\.\d+(\.\d+)?/.exec(stdout)?.[0] : undefined
}
