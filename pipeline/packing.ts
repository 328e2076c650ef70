/**
 * Values → bytes, one after the other, in memory that is used again: no object for each. Law: what is
 * unpacked in the order in which it was packed is what was packed.
 */

/** Bytes of a digest: the first half of a SHA-256. */
export const digestSize = 16

/**
 * @param digest In hex; where it is empty, zeros are written.
 * @returns The place behind it.
 */
export function writeDigest(bytes: Buffer, digest: string, at: number): number {
  const end = at + digestSize
  if (bytes.write(digest, at, digestSize, 'hex') < digestSize) bytes.fill(0, at, end)
  return end
}

export interface Packing {
  byte(value: number): void
  uint32(value: number): void
  /** As `writeDigest` does. */
  digest(value: string): void
  /** UTF-8, behind the number of its bytes. */
  text(value: string): void
  /** What was packed since the last time; it stays until more is. */
  take(): Buffer
}

export function createPacking(): Packing {
  let all = Buffer.alloc(1024)
  let length = 0
  const room = (size: number): void => {
    while (length + size > all.length) all = Buffer.concat([all], all.length * 2)
  }
  return {
    byte(value) {
      room(1)
      all[length++] = value
    },
    uint32(value) {
      room(4)
      length = all.writeUInt32LE(value, length)
    },
    digest(value) {
      room(digestSize)
      length = writeDigest(all, value, length)
    },
    text(value) {
      const bytes = Buffer.byteLength(value)
      room(4 + bytes)
      length = all.writeUInt32LE(bytes, length)
      length += all.write(value, length)
    },
    take() {
      const taken = all.subarray(0, length)
      length = 0
      return taken
    },
  }
}

/** Takes the values out again, in their order. */
export function unpack(packed: Buffer) {
  let at = 0
  return {
    isAtEnd: (): boolean => at >= packed.length,
    byte: (): number => packed[at++] ?? 0,
    uint32(): number {
      at += 4
      return packed.readUInt32LE(at - 4)
    },
    /** So many digests, as they are packed. */
    digests(count: number): Buffer {
      at += count * digestSize
      return packed.subarray(at - count * digestSize, at)
    },
    text(): string {
      const start = at + 4
      at = start + packed.readUInt32LE(at)
      return packed.toString('utf8', start, at)
    },
  }
}
