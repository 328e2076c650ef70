/**
 * A file that is written part by part, behind the digest of its key and of all that is in it: so it says by
 * itself whether it is whole.
 */
import { createHash } from 'node:crypto'
import { closeSync, openSync } from 'node:fs'
import { writeHandle } from '../write-handle.ts'

/** Bytes before the content: a multiple of the size of any number, so that numbers can be read in place. */
export const digestLength = 32

/** The digest before any of the content. */
export function startDigest(key: string) {
  return createHash('sha256').update(`${key}\n`)
}

/** How many bytes of small parts are written at once. */
const pieceSize = 0x10000

export type DigestedFile = ReturnType<typeof openDigested>

/** @param path Absolute; what stands there is written over. */
export function openDigested(path: string, key: string) {
  const hash = startDigest(key)
  const piece = Buffer.allocUnsafeSlow(pieceSize)
  let length = 0
  let at = digestLength
  let handle: number | undefined = openSync(path, 'w')
  const write = (bytes: Uint8Array): void => {
    hash.update(bytes)
    if (handle !== undefined) writeHandle(handle, bytes, at)
    at += bytes.length
  }
  const flush = (): void => {
    write(piece.subarray(0, length))
    length = 0
  }
  const end = (): void => {
    if (handle !== undefined) closeSync(handle)
    handle = undefined
  }
  return {
    add(part: Uint8Array): void {
      if (length + part.length > pieceSize) flush()
      if (part.length > pieceSize) write(part)
      else {
        piece.set(part, length)
        length += part.length
      }
    },
    /** @returns The digest in hex. */
    close(): string {
      flush()
      const digest = hash.digest()
      if (handle !== undefined) writeHandle(handle, digest, 0)
      end()
      return digest.toString('hex')
    },
    /** Closes it as it is. */
    end,
  }
}
