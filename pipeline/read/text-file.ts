/**
 * A file → its text, or the one problem that keeps it from being read.
 *
 * UTF-8 only; a byte order mark is left out. Law: what is wrong with one file is one problem with its
 * place, never an exception and never an empty text.
 */
import { isUtf8 } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Problem, problem } from '../problem.ts'

export type TextFile =
  | { readonly found: 'text'; readonly text: string }
  | { readonly found: 'nothing' }
  | { readonly found: 'problem'; readonly problem: Problem }

/** Reads a file of the publication; `file` is relative to the root. */
export function readTextFile(root: string, file: string, locale?: string): TextFile {
  let bytes: Buffer
  try {
    bytes = readFileSync(join(root, file))
  } catch (error) {
    const code = errorCode(error)
    if (code === 'ENOENT') return { found: 'nothing' }
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
  return { found: 'text', text: text.startsWith('\uFEFF') ? text.slice(1) : text }
}

/** The system's code of a failed file operation, such as `EISDIR`; other errors are thrown again. */
export function errorCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code
  throw error
}

/** The text before the first byte that is no UTF-8: decoding leaves it as it is, then comes U+FFFD. */
function firstInvalid(bytes: Buffer): string {
  let good = 0
  for (let step = 1 << 30; step >= 1; step >>= 1) {
    if (good + step <= bytes.length && isUtf8(wholeCharacters(bytes.subarray(0, good + step))))
      good += step
  }
  return bytes.subarray(0, good).toString('utf8')
}

/** Without the bytes at the end that only begin a character. */
function wholeCharacters(bytes: Buffer): Buffer {
  let end = bytes.length
  while (end > 0 && bytes.length - end < 3 && ((bytes[end - 1] ?? 0) & 0xc0) === 0x80) end--
  const lead = bytes[end - 1] ?? 0
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1
  return end > 0 && bytes.length - end + 1 < length ? bytes.subarray(0, end - 1) : bytes
}

function pointOf(before: string) {
  const lines = before.split(/\r\n|\r|\n/)
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, offset: before.length }
}
