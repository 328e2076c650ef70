/**
 * A row of bytes that grows in a file: no more of it is in memory than its end, and the piece that was
 * read last. Law: it gives back what `growingBytes` does, or throws what the disk says. What fills no
 * piece makes no file.
 */
import { closeSync, constants, openSync, readSync } from 'node:fs'
import type { Row } from './growing.ts'
import { writeHandle } from './write-handle.ts'

/** Small, since what is asked for next may lie elsewhere: threads add what they make in turns. */
const pieceSize = 0x10000

/** @param file Absolute path; whoever names it removes it. */
export function spilledBytes(file: string): Omit<Row<Uint8Array, Buffer>, 'pieces'> {
  /** What is not in the file. */
  const end = Buffer.allocUnsafeSlow(pieceSize)
  let endLength = 0
  /** How many pieces are in the file. */
  let written = 0
  const read = { index: -1, piece: end }
  const lengthNow = () => written * pieceSize + endLength

  function inFile<Result>(use: (handle: number) => Result): Result {
    const handle = openSync(file, constants.O_RDWR | constants.O_CREAT)
    try {
      return use(handle)
    } finally {
      closeSync(handle)
    }
  }

  function spill(): void {
    inFile((handle) => writeHandle(handle, end, written * pieceSize))
    written++
    endLength = 0
  }

  function pieceAt(index: number): Buffer {
    if (index === written) return end
    if (index === read.index) return read.piece
    if (read.piece === end) read.piece = Buffer.allocUnsafeSlow(pieceSize)
    read.index = -1
    const place = index * pieceSize
    const length = inFile((handle) => readSync(handle, read.piece, 0, pieceSize, place))
    if (length !== pieceSize) throw new Error(`${file} has lost what was written to it`)
    read.index = index
    return read.piece
  }

  return {
    get length() {
      return lengthNow()
    },
    add(items) {
      const start = lengthNow()
      for (let done = 0; done < items.length; ) {
        if (endLength === pieceSize) spill()
        const part = items.subarray(done, done + pieceSize - endLength)
        end.set(part, endLength)
        done += part.length
        endLength += part.length
      }
      return start
    },
    slice(from = 0, to = lengthNow()) {
      if (to > lengthNow()) throw new RangeError(`Only ${lengthNow()} bytes are there, not ${to}`)
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
