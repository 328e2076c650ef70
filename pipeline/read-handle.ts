/** An open file → its bytes in a buffer, from the file's start: a call may read less than it was asked to. */
import { readSync } from 'node:fs'

/** @returns How many bytes there were: fewer than there is room for where the file is shorter. */
export function readHandle(handle: number, bytes: Buffer): number {
  let length = 0
  for (let read = 1; read > 0 && length < bytes.length; length += read)
    read = readSync(handle, bytes, length, bytes.length - length, length)
  return length
}
