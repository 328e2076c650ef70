/** Rows of bytes and numbers that grow: what stays of each article, without an object for each. */

export interface Row<Item extends ArrayLike<number>> {
  /** How long it is by now. */
  readonly length: number
  /** @returns Where it begins. */
  add(items: Item): number
  /** A copy of a part; of all without its ends. */
  slice(from?: number, to?: number): Item
}

export function growingBytes(): Row<Buffer> {
  let all = Buffer.alloc(1024)
  let length = 0
  return {
    get length() {
      return length
    },
    add(items) {
      const start = length
      length += items.length
      while (length > all.length) all = Buffer.concat([all], all.length * 2)
      all.set(items, start)
      return start
    },
    slice: (from = 0, to = length) => Buffer.from(all.subarray(from, to)),
  }
}

export function growingNumbers(): Row<Float64Array> {
  const bytes = growingBytes()
  return {
    get length() {
      return bytes.length / 8
    },
    add: ({ buffer, byteLength, byteOffset }) =>
      bytes.add(Buffer.from(buffer, byteOffset, byteLength)) / 8,
    slice(from = 0, to = bytes.length / 8) {
      const part = new Float64Array(to - from)
      new Uint8Array(part.buffer).set(bytes.slice(from * 8, to * 8))
      return part
    },
  }
}
