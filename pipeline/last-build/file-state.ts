/**
 * What is looked at to see that a file is as it was: its times, size and inode first, its content only
 * where they differ, as in a fresh clone. Law: two equal states are of the same content.
 *
 * A file that was changed in the moment in which it was looked at may change again within one tick of the
 * disk's clock, its times and size being the same: its state equals no other, so its content decides.
 */
import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'

/** Milliseconds within which the clocks of disks tell two changes apart: of most, and of those that count seconds. */
const tick = { usual: 50, seconds: 2100 }

/**
 * The state of a file; `-` where there is none.
 *
 * @param root An absolute path, or nothing, where the file's is one.
 *
 * This and `lookAt` are what a build with nothing to do spends its time in, once a file.
 */
export function stateOf(root: string, file: string, now: number = Date.now()): string {
  const stat = lookAt(`${root}/${file}`)
  if (stat === undefined) return '-'
  const { ctimeMs, ino, mtimeMs, size } = stat
  const patience = ctimeMs % 1000 === 0 ? tick.seconds : tick.usual
  const doubt = now - Math.max(ctimeMs, mtimeMs) < patience ? '?' : ''
  return `${mtimeMs} ${ctimeMs} ${size} ${ino}${doubt}`
}

/** Whether the state surely is of the content that it was taken of. */
export function isSure(state: string): boolean {
  return !state.endsWith('?')
}

/** 32 hex digits of the SHA-256 of files, one after the other, each with its length; also of none. */
export function digestFiles(root: string, files: readonly string[]): string {
  return digestContents(files.map((file) => readIfThere(`${root}/${file}`)))
}

/** The digest that `digestFiles` gives of files with these contents; undefined for one that is not there. */
export function digestContents(contents: readonly (Uint8Array | undefined)[]): string {
  const hash = createHash('sha256')
  for (const content of contents) {
    hash.update(content === undefined ? '-' : `${content.length}:`)
    if (content !== undefined) hash.update(content)
  }
  return hash.digest('hex').slice(0, 32)
}

function lookAt(path: string) {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch {
    // A file stands where a folder should be: what reads it says so.
    return undefined
  }
}

function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}
