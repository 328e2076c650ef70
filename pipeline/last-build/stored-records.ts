/** The records of a stored build, one a line, and the digests of their texts. */
import { closeSync, openSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { digestOfParts, keep, placeInFile, readKept } from '../publish/content-cache.ts'
import { digestContents } from './digest-contents.ts'
import { numbersIn, type Shelf } from './stored.ts'

/** @returns Their digest; undefined where they cannot be kept. */
export function writeRecords(
  { folder, name }: Shelf,
  lines: Iterable<Uint8Array>,
): string | undefined {
  return keep(folder, `records-${name}`, lines)
}

/** The digest that `writeRecords` would give. */
export function digestOfRecords({ name }: Shelf, lines: Iterable<Uint8Array>): string {
  return digestOfParts(`records-${name}`, lines)
}

/**
 * Bytes of the records' file.
 *
 * @returns Undefined where they are not those of the digest.
 */
export function readRecordLine(
  { folder, name }: Shelf,
  from: number,
  to: number,
  digest: string,
): Buffer | undefined {
  try {
    const handle = openSync(join(folder, `records-${name}`), 'r')
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

/** @returns Their digest; undefined where they cannot be kept. */
export function writeTexts(
  { folder, name }: Shelf,
  texts: Iterable<Uint8Array>,
): string | undefined {
  return keep(folder, `texts-${name}`, texts)
}

/** @param digest As `writeTexts` has given it. */
export function readTexts({ folder, name }: Shelf, digest: string): Float64Array | undefined {
  const kept = readKept(folder, `texts-${name}`, digest)
  return kept && numbersIn(kept)
}
