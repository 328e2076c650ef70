/**
 * A publication's folder → a function that gives any line of its files, for code frames: 1-based,
 * without its end and without a byte order mark; undefined for what cannot be read.
 *
 * Each file is read once, when first asked for.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export type LineOf = (file: string, line: number) => string | undefined

export function lineReader(root: string): LineOf {
  const files = new Map<string, readonly string[]>()
  return (file, line) => {
    const lines = files.get(file) ?? readLines(join(root, file))
    files.set(file, lines)
    return lines[line - 1]
  }
}

/** Lines as vfile-location counts them. */
function readLines(path: string): readonly string[] {
  try {
    return readFileSync(path, 'utf8')
      .replace(/^\uFEFF/, '')
      .split(/\r?\n|\r/)
  } catch {
    // A folder, or a file that is not there or not to be read: the problem itself says so.
    return []
  }
}
