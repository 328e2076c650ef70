/**
 * Writes → a note of them all, kept while they are being done: a sync that is broken off at any
 * moment is finished by the next, also where translations move from one article's files to
 * another's.
 *
 * Law: nobody's later edit is overwritten. Where a file is neither as it was nor as it was to be, the
 * note is dropped, and the files are taken as they are.
 */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { digest } from '../stamp.ts'
import { type Write, writeFiles } from './write-files.ts'

const journalFile = 'locales/.stamps/.unfinished.json'
const digits = 64

interface Entry extends Write {
  /** Digest of the file before; undefined where there was none. */
  readonly before: string | undefined
}

/** Does all writes, or leaves a note of what is to be done. */
export function writeNoted(root: string, writes: readonly Write[]): void {
  if (writes.length > 1) noteWrites(root, writes)
  writeFiles(root, writes)
  rmSync(join(root, journalFile), { force: true })
}

/** Notes the writes, for a sync to finish. */
export function noteWrites(root: string, writes: readonly Write[]): void {
  const entries = writes.map((write): Entry => ({ ...write, before: digestOf(root, write.file) }))
  const path = join(root, journalFile)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(`${path}.new`, JSON.stringify(entries))
  renameSync(`${path}.new`, path)
}

/** What a sync before this one has left to do, in order. */
export function unfinishedWrites(root: string): readonly Write[] {
  const text = read(root, journalFile)
  if (text === undefined) return []
  const entries: readonly Entry[] = JSON.parse(text)
  const isDone = ({ file, text: after }: Entry) => read(root, file) === after
  const open = entries.filter((entry) => !isDone(entry))
  return open.every(({ file, before }) => digestOf(root, file) === before) ? open : []
}

function digestOf(root: string, file: string): string | undefined {
  const text = read(root, file)
  return text === undefined ? undefined : digest(text, digits)
}

function read(root: string, file: string): string | undefined {
  try {
    return readFileSync(join(root, file), 'utf8')
  } catch (error) {
    const isAbsent = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    if (isAbsent) return undefined
    throw error
  }
}
