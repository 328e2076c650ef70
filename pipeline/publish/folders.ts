/** What is in `dist/` before anything is moved, and what stands in the way there. */
import { statSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Something in `dist/` that is not ours stands in the way of a page. */
export class ObstacleError extends Error {
  override name = 'ObstacleError'
}

/** The folders in `dist/` before anything is moved, each looked for once, since a site has one for each page. */
export interface Folders {
  readonly dist: string
  /** @throws {ObstacleError} where a file stands in its place. */
  isThere(folder: string): boolean
  /**
   * Whether the folder of a file is there.
   *
   * @throws {ObstacleError} where a file stands in its place.
   */
  mayHold(path: string): boolean
}

/** @throws {ObstacleError} where a file stands in the place of `dist/`. */
export function createFolders(dist: string): Folders {
  const known = new Map<string, boolean>()
  const look = (folder: string): boolean => {
    const found = statSync(join(dist, folder), { throwIfNoEntry: false })
    if (found?.isDirectory() === false) throw obstacle(folder, 'a file', 'a folder')
    return found !== undefined
  }
  const isThere = (folder: string): boolean => {
    const before = known.get(folder)
    if (before !== undefined) return before
    // What is in none needs not be known: it may be as many folders as there are pages.
    if (folder !== '.' && !isThere(dirname(folder))) return false
    const isFound = look(folder)
    known.set(folder, isFound)
    return isFound
  }
  // Nobody need ask about each page.
  if (!isThere('.')) return { dist, isThere: () => false, mayHold: () => false }
  return { dist, isThere, mayHold: (path) => isThere(dirname(path)) }
}

/**
 * Whether there is a file; looked for before anything is moved, so that nothing is half done.
 *
 * @throws {ObstacleError} where a folder stands in its place.
 */
export function isFile(dist: string, path: string): boolean {
  const found = statSync(join(dist, path), { throwIfNoEntry: false })
  if (found?.isDirectory()) throw obstacle(path, 'a folder', 'a file')
  return found !== undefined
}

function obstacle(path: string, found: string, expected: string): ObstacleError {
  return new ObstacleError(
    `dist/${path} is ${found}, expected ${expected}: remove it, then build again`,
  )
}
