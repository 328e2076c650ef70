/** A publication → where what is costly to make, and what is kept of its builds, lies. */
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Where Node tools keep theirs, else with the system's temporary files; absolute, as the root is. */
export function cacheFolder(root: string): string {
  const modules = join(root, 'node_modules')
  return existsSync(modules) ? join(modules, '.cache/tarjuma') : join(tmpdir(), 'tarjuma-cache')
}
