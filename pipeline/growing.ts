/**
 * Rows of bytes and numbers that grow: what stays of each article, without an object for each. They grow
 * by pieces that stay where they are, so that nothing is copied and little lies idle.
 */

export interface Row<Added extends ArrayLike<number>, Item extends Added = Added> {
  /** How long it is by now. */
  readonly length: number
  /** @returns Where it begins. */
  add(items: Added): number
  /** A copy of a part; of all without its ends. */
  slice(from?: number, to?: number): Item
  /** All of it as it lies in memory. */
  pieces(): readonly Item[]
}

const pieceSize = 0x40000

export function growingBytes(): Row<Uint8Array, Buffer> {
  const pieces: Buffer[] = []
  let length = 0
  return {
    get length() {
      return length
    },
    add(items) {
      const start = length
      for (let done = 0; done < items.length; ) {
        const at = length % pieceSize
        if (at === 0) pieces.push(Buffer.allocUnsafeSlow(pieceSize))
        const part = items.subarray(done, done + pieceSize - at)
        pieces[pieces.length - 1]?.set(part, at)
        done += part.length
        length += part.length
      }
      return start
    },
    slice(from = 0, to = length) {
      const part = Buffer.allocUnsafe(to - from)
      for (let done = 0; done < part.length; ) {
        const at = from + done
        const piece = pieces[Math.floor(at / pieceSize)]
        if (piece === undefined) throw new RangeError(`Only ${length} bytes are there, not ${to}`)
        done += piece.copy(
          part,
          done,
          at % pieceSize,
          Math.min(pieceSize, (at % pieceSize) + part.length - done),
        )
      }
      return part
    },
    pieces: () => pieces.map((piece, index) => piece.subarray(0, length - index * pieceSize)),
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
    pieces: () =>
      bytes
        .pieces()
        .map(({ buffer, byteOffset, length }) => new Float64Array(buffer, byteOffset, length / 8)),
  }
}
