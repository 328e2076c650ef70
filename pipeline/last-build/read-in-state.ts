/**
 * Files → their states, their contents and the digest of all, in one go: each is read to where it is
 * digested from, behind its head and the file before, in memory that all articles share.
 *
 * Law: the digest is the one that `digestContents` gives of the contents. These stay until files are read
 * the next time.
 */
import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs'
import { readHandle } from '../read-handle.ts'
import { digestContents } from './digest-contents.ts'
import { createDigestRow } from './digest-row.ts'
import { type States, stateSize, takeState, writeState } from './file-state.ts'

const row = createDigestRow()

/**
 * @param paths Absolute.
 * @param states Room for theirs.
 * @param onRead Takes the content of each.
 */
export function readInStates(
  paths: readonly string[],
  states: States,
  onRead?: (path: string, content: Buffer) => void,
): string {
  const contents: (Uint8Array | undefined)[] = []
  row.clear()
  let areTogether = true
  for (let index = 0; index < paths.length; index++) {
    const path = paths[index] ?? ''
    const content = readInState(states, index * stateSize, path)
    contents.push(content)
    // Also behind one that is elsewhere, so that the next is not read over this one.
    areTogether = row.add(content) && areTogether
    if (content !== undefined) onRead?.(path, content)
  }
  return areTogether ? row.digest() : digestContents(contents)
}

/**
 * The state of a file, then its content by the same handle, since finding a file by its path takes as long
 * as reading it.
 *
 * @returns Undefined where it cannot be read.
 */
function readInState(states: States, at: number, path: string): Buffer | undefined {
  let handle: number
  try {
    handle = openSync(path, 'r')
  } catch {
    takeState(states, at, path)
    return undefined
  }
  try {
    const stat = fstatSync(handle)
    writeState(states, at, stat, Date.now())
    if (stat.size === 0) return readFileSync(handle)
    const content = row.roomFor(stat.size)
    return content.subarray(0, readHandle(handle, content))
  } catch {
    // It is a folder.
    return undefined
  } finally {
    closeSync(handle)
  }
}
