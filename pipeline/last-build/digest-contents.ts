/**
 * The contents of files → 32 hex digits of their SHA-256: one after the other, each behind its length, so
 * that no two rows of files have the same for where one ends.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createDigestRow, headSize, hexDigits, writeHead } from './digest-row.ts'

/** Of no files, too. */
export function digestFiles(root: string, files: readonly string[]): string {
  return digestContents(files.map((file) => readIfThere(`${root}/${file}`)))
}

const row = createDigestRow()

/** The digest that `digestFiles` gives of files with these contents; undefined for one that is not there. */
export function digestContents(contents: readonly (Uint8Array | undefined)[]): string {
  row.clear()
  for (let index = 0; index < contents.length; index++)
    if (!row.add(contents[index])) return digestInTurn(contents)
  return row.digest()
}

/** Of any size. */
function digestInTurn(contents: readonly (Uint8Array | undefined)[]): string {
  const all = createHash('sha256')
  const head = Buffer.alloc(headSize)
  for (const content of contents) {
    writeHead(head, content?.length)
    all.update(head)
    if (content !== undefined) all.update(content)
  }
  return all.digest('hex').slice(0, hexDigits)
}

function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}
