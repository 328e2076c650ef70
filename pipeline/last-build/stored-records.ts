/** The records of a stored build, one a line, and the digests of their texts. */
import { closeSync, openSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { numbersIn } from '../growing.ts'
import { type Keeping, placeInFile, readKept, startKeeping } from '../publish/content-cache.ts'
import { digestContents } from './digest-contents.ts'
import type { Shelf } from './stored.ts'

/** Takes the lines of records. */
export function startRecords(shelf: Shelf): Keeping {
  return startKeeping(shelf.folder, recordsKey(shelf), ending)
}

/** Takes digests of texts. */
export function startTexts(shelf: Shelf): Keeping {
  return startKeeping(shelf.folder, textsKey(shelf), ending)
}

/** One build of a publication is at work at a time, and writes over what one has left that was killed. */
const ending = 'new'

const recordsKey = ({ name }: Shelf) => `records-${name}`
const textsKey = ({ name }: Shelf) => `texts-${name}`

/**
 * Bytes of the records' file.
 *
 * @returns Undefined where they are not those of the digest.
 */
export function readRecordLine(
  shelf: Shelf,
  from: number,
  to: number,
  digest: string,
): Buffer | undefined {
  try {
    const handle = openSync(join(shelf.folder, recordsKey(shelf)), 'r')
    try {
      const bytes = Buffer.allocUnsafe(to - from)
      const count = readSync(handle, bytes, 0, bytes.length, placeInFile(from))
      return count === bytes.length && digestContents([bytes]) === digest ? bytes : undefined
    } finally {
      closeSync(handle)
    }
  } catch {
    return undefined
  }
}

/** @param digest Of their file. */
export function readTexts(shelf: Shelf, digest: string): Float64Array | undefined {
  const kept = readKept(shelf.folder, textsKey(shelf), digest)
  return kept && numbersIn(kept)
}
