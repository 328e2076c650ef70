/**
 * A row of bytes that grows in a file: no more of it is in memory than its end, and the piece that was
 * read last. Law: it gives back what `growingBytes` does, or throws what the disk says. What fills no
 * piece makes no file.
 */
import { closeSync, constants, openSync, readSync } from 'node:fs'
import { type Row, rowInPieces } from './growing.ts'
import { writeHandle } from './write-handle.ts'

/** Small, since what is asked for next may lie elsewhere: threads add what they make in turns. */
const pieceSize = 0x10000

/** @param file Absolute path; whoever names it removes it. */
export function spilledBytes(file: string): Omit<Row<Uint8Array, Buffer>, 'pieces'> {
  /** The last piece: all others are in the file. */
  const end = { index: 0, piece: Buffer.allocUnsafeSlow(pieceSize) }
  const read = { index: -1, piece: end.piece }

  function inFile<Result>(use: (handle: number) => Result): Result {
    const handle = openSync(file, constants.O_RDWR | constants.O_CREAT)
    try {
      return use(handle)
    } finally {
      closeSync(handle)
    }
  }

  function begin(index: number): Buffer {
    if (index > 0) inFile((handle) => writeHandle(handle, end.piece, end.index * pieceSize))
    end.index = index
    return end.piece
  }

  function pieceAt(index: number): Buffer {
    if (index === end.index) return end.piece
    if (index === read.index) return read.piece
    if (read.piece === end.piece) read.piece = Buffer.allocUnsafeSlow(pieceSize)
    read.index = -1
    const place = index * pieceSize
    const length = inFile((handle) => readSync(handle, read.piece, 0, pieceSize, place))
    if (length !== pieceSize) throw new Error(`${file} has lost what was written to it`)
    read.index = index
    return read.piece
  }

  return rowInPieces(pieceSize, begin, pieceAt)
}
