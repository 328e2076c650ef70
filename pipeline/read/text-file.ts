/**
 * A file → its text, or the one problem that keeps it from being read.
 *
 * UTF-8 without NUL; a byte order mark is left out, and a link that leads nowhere is no absent file. Law: what is wrong with one file is one problem with its
 * place, never an exception and never an empty text.
 */
import { isUtf8 } from 'node:buffer'
import { lstatSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Problem, problem } from '../problem.ts'
import { readHeld } from './held-files.ts'

export type TextFile =
  | { readonly found: 'text'; readonly text: string }
  | { readonly found: 'nothing' }
  | { readonly found: 'problem'; readonly problem: Problem }

/** Reads a file of the publication; `file` is relative to the root. */
export function readTextFile(root: string, file: string, locale?: string): TextFile {
  let bytes: Buffer
  try {
    bytes = readHeld(`${root}/${file}`)
  } catch (error) {
    const code = errorCode(error)
    // A link that leads nowhere is a file that somebody meant to be there.
    const isAbsent = code === 'ENOENT' && !isEntry(join(root, file))
    if (isAbsent) return { found: 'nothing' }
    return {
      found: 'problem',
      problem: problem('unreadable-file', { code }, { place: { file }, locale }),
    }
  }
  if (!isUtf8(bytes)) {
    const at = pointOf(firstInvalid(bytes))
    return {
      found: 'problem',
      problem: problem('invalid-utf8', {}, { place: { file, at }, locale }),
    }
  }
  const text = bytes.toString('utf8')
  if (bytes.includes(0)) {
    const place = { file, at: pointOf(text.slice(0, text.indexOf('\0'))) }
    return {
      found: 'problem',
      problem: problem('unreadable-file', { code: 'NUL' }, { place, locale }),
    }
  }
  return { found: 'text', text: withoutMark(text) }
}

/** Whether a file starts with a byte order mark in UTF-8. */
export function hasByteOrderMark(root: string, file: string): boolean {
  return readFileSync(join(root, file)).subarray(0, 3).equals(Buffer.from('\uFEFF'))
}

/** Whether there is a file, folder or link under this path. */
function isEntry(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined
}

/** Without the byte order mark, which no line counts. */
function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text
}

/** The system's code of a failed file operation, such as `EISDIR`; other errors are thrown again. */
export function errorCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code
  throw error
}

/**
 * The text before the first byte that is no UTF-8: decoding turns that byte into U+FFFD, as it leaves
 * a U+FFFD that the file itself has.
 */
function firstInvalid(bytes: Buffer): string {
  const text = bytes.toString('utf8')
  let read = 0
  let offset = 0
  for (const { index } of text.matchAll(/\uFFFD/g)) {
    offset += Buffer.byteLength(text.slice(read, index))
    if (!bytes.subarray(offset, offset + replacement.length).equals(replacement))
      return text.slice(0, index)
    offset += replacement.length
    read = index + 1
  }
  return text
}

const replacement = Buffer.from('\uFFFD')

/** The point behind a beginning of the file. */
function pointOf(beginning: string) {
  const before = withoutMark(beginning)
  const lines = before.split(/\r\n|\r|\n/)
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, offset: before.length }
}
