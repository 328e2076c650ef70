/** Bytes → an open file, all of them: a call may write less than it was asked to. */
import { writeSync } from 'node:fs'

/** @param position Of the first byte in the file; without it, behind what was written last. */
export function writeHandle(handle: number, bytes: Uint8Array, position?: number): void {
  for (let at = 0; at < bytes.length; ) {
    const place = position === undefined ? null : position + at
    at += writeSync(handle, bytes, at, bytes.length - at, place)
  }
}
