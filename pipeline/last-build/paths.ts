/**
 * Paths ↔ bytes that threads can share, in blocks: of a hundred thousand paths only those are made strings
 * that somebody looks at, and each thread makes its own.
 */

import { growingBytes } from '../growing.ts'

/** Paths of a block. */
export const blockSize = 256

/** Stands between paths: no path on any system has it. */
const separator = '\0'

export interface PathBytes {
  readonly bytes: Uint8Array
  /** Where each block starts, and the end of the last. */
  readonly starts: Uint32Array
}

/** The same to be written, in any number of pieces. */
export interface PathsInPieces extends Pick<PathBytes, 'starts'> {
  readonly bytes: readonly Uint8Array[]
}

/** As a list of strings; each block of them is made once. */
export interface Paths {
  readonly length: number
  /** Empty where there is none. */
  at(index: number): string
  /** @param to Exclusive; the end without it. */
  slice(from: number, to?: number): readonly string[]
}

export function joinPaths(paths: Iterable<string>): PathBytes {
  const joined = growingPaths()
  for (const path of paths) joined.add(path)
  const { bytes, starts } = joined.end()
  return { bytes: Buffer.concat(bytes), starts }
}

/** Paths that are added one by one: no more than a block of them waits as strings. */
export function growingPaths() {
  const bytes = growingBytes()
  const starts = [0]
  const block: string[] = []
  const close = () => {
    if (block.length === 0) return
    bytes.add(Buffer.from(block.join(separator)))
    starts.push(bytes.length)
    block.length = 0
  }
  return {
    add(path: string): void {
      block.push(path)
      if (block.length === blockSize) close()
    },
    end(): PathsInPieces {
      close()
      return { bytes: bytes.pieces(), starts: Uint32Array.from(starts) }
    },
  }
}

/** The paths of a block; none where there is no such block. */
export function pathsOfBlock({ bytes, starts }: PathBytes, block: number): readonly string[] {
  const [start = 0, end = start] = starts.subarray(block, block + 2)
  if (start === end) return []
  const { buffer, byteOffset } = bytes
  return Buffer.from(buffer, byteOffset + start, end - start)
    .toString()
    .split(separator)
}

export function openPaths(shared: PathBytes): Paths {
  const blocks: (readonly string[] | undefined)[] = []
  const blockAt = (block: number) => {
    const known = blocks[block] ?? pathsOfBlock(shared, block)
    blocks[block] = known
    return known
  }
  const last = shared.starts.length - 2
  const length = last < 0 ? 0 : last * blockSize + blockAt(last).length
  return {
    length,
    at: (index) => blockAt(Math.floor(index / blockSize))[index % blockSize] ?? '',
    slice(from, to = length) {
      const found: string[] = []
      for (let block = Math.floor(from / blockSize); block * blockSize < to; block++) {
        const first = block * blockSize
        found.push(...blockAt(block).slice(Math.max(0, from - first), to - first))
      }
      return found
    },
  }
}
