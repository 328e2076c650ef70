/**
 * Contents as they are digested: one behind the other, each behind its length, in 64 KiB that are used again
 * and again. To make an object that digests is dearer than to copy a page.
 */
import { hash } from 'node:crypto'

/** How many hex digits a digest has. */
export const hexDigits = 32
/** How many bytes stand before a content. */
export const headSize = 8

/** Writes what stands before a content: its length, less than any where there is none. */
export function writeHead(bytes: Buffer, length: number = -1, at: number = 0): void {
  bytes.writeDoubleLE(length, at)
}

export interface DigestRow {
  /** Before the first of other contents. */
  clear(): void
  /** Room for the next content: where `add` would put it, elsewhere if it is too large. */
  roomFor(size: number): Buffer
  /**
   * Adds a content; undefined for that of a file that is not there.
   *
   * @returns Whether there was room for it.
   */
  add(content: Uint8Array | undefined): boolean
  digest(): string
}

export function createDigestRow(): DigestRow {
  const memory = Buffer.allocUnsafeSlow(0x10000)
  /** Behind the last content. */
  let end = 0
  return {
    clear() {
      end = 0
    },
    roomFor(size) {
      const start = end + headSize
      return start + size > memory.length
        ? Buffer.allocUnsafe(size)
        : memory.subarray(start, start + size)
    },
    add(content) {
      const start = end + headSize
      const size = content?.length ?? 0
      if (start + size > memory.length) return false
      writeHead(memory, content?.length, end)
      // It may have been read to its place.
      if (content !== undefined && content.buffer !== memory.buffer) memory.set(content, start)
      end = start + size
      return true
    },
    digest: () => hash('sha256', memory.subarray(0, end), 'hex').slice(0, hexDigits),
  }
}
