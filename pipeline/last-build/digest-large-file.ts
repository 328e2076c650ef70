/**
 * A file that may be large, as a sitemap of 50 MiB → the digest that `digestFiles` gives of it alone. It is
 * read in pieces, in the same memory.
 *
 * @throws Where it cannot be read.
 */
import { createHash } from 'node:crypto'
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { headSize, hexDigits, writeHead } from './digest-row.ts'

const pieceSize = 0x10000

/** @param path Absolute. */
export function digestLargeFile(path: string): string {
  const handle = openSync(path, 'r')
  try {
    const piece = Buffer.allocUnsafe(pieceSize)
    writeHead(piece, fstatSync(handle).size)
    const hash = createHash('sha256').update(piece.subarray(0, headSize))
    for (let count = readSync(handle, piece); count > 0; count = readSync(handle, piece))
      hash.update(piece.subarray(0, count))
    return hash.digest('hex').slice(0, hexDigits)
  } finally {
    closeSync(handle)
  }
}
