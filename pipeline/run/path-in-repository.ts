/**
 * Where a publication's folder is in its repository, for tools that show problems in its files: the
 * path from the nearest folder above it that has a `.git`; without one from the working folder, if it
 * lies there. With `/`, and empty where the two are one.
 */
import { existsSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'

export function pathInRepository(root: string, folder: string): string {
  const path = relative(repositoryOf(root) ?? folder, root)
  const isOutside = path === '..' || path.startsWith(`..${sep}`)
  return isOutside ? '' : path.split(sep).join('/')
}

/** A worktree and a submodule have a file `.git`, others a folder. */
function repositoryOf(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder
  const above = dirname(folder)
  return above === folder ? undefined : repositoryOf(above)
}
