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

/**
 * A row in pieces of one size, wherever they are; they are counted from 0.
 *
 * @param begin Gives the next piece to write to: all before it are full. Where it throws, nothing is lost.
 * @param pieceAt Gives one that was begun.
 */
export function rowInPieces(
  pieceSize: number,
  begin: (index: number) => Buffer,
  pieceAt: (index: number) => Buffer,
): Omit<Row<Uint8Array, Buffer>, 'pieces'> {
  let length = 0
  return {
    get length() {
      return length
    },
    add(items) {
      const start = length
      for (let done = 0; done < items.length; ) {
        const at = length % pieceSize
        const index = Math.floor(length / pieceSize)
        const piece = at === 0 ? begin(index) : pieceAt(index)
        const part = items.subarray(done, done + pieceSize - at)
        piece.set(part, at)
        done += part.length
        length += part.length
      }
      return start
    },
    slice(from = 0, to = length) {
      if (to > length) throw new RangeError(`Only ${length} bytes are there, not ${to}`)
      const part = Buffer.allocUnsafe(to - from)
      for (let done = 0; done < part.length; ) {
        const at = from + done
        const start = at % pieceSize
        const piece = pieceAt(Math.floor(at / pieceSize))
        done += piece.copy(part, done, start, Math.min(pieceSize, start + part.length - done))
      }
      return part
    },
  }
}

const pieceSize = 0x40000

export function growingBytes(): Row<Uint8Array, Buffer> {
  const pieces: Buffer[] = []
  const pieceAt = (index: number) => {
    pieces[index] ??= Buffer.allocUnsafeSlow(pieceSize)
    return pieces[index]
  }
  const row = rowInPieces(pieceSize, pieceAt, pieceAt)
  return Object.assign(row, {
    pieces: () => pieces.map((piece, index) => piece.subarray(0, row.length - index * pieceSize)),
  })
}

export function growingNumbers(): Row<Float64Array> {
  const bytes = growingBytes()
  return {
    get length() {
      return bytes.length / 8
    },
    add: (numbers) => bytes.add(bytesOf(numbers)) / 8,
    slice: (from = 0, to = bytes.length / 8) => numbersOf(bytes.slice(from * 8, to * 8)),
    pieces: () => bytes.pieces().map(numbersIn),
  }
}

/** The bytes that numbers are, where they lie. */
export function bytesOf({ buffer, byteLength, byteOffset }: Float64Array | Uint32Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength)
}

/** The numbers that bytes are, where they lie: at a multiple of eight. */
export function numbersIn({ buffer, byteOffset, length }: Uint8Array): Float64Array {
  return new Float64Array(buffer, byteOffset, length / 8)
}

/** A copy of the numbers that bytes are, wherever they lie. */
export function numbersOf(bytes: Uint8Array): Float64Array {
  const numbers = new Float64Array(bytes.length / 8)
  new Uint8Array(numbers.buffer).set(bytes)
  return numbers
}
