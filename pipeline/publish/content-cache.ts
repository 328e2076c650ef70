/**
 * A cache of bytes that are costly to make, in a folder: each file is the SHA-256 of its key and its
 * content, then the content. Law: what comes back is what `make` would give. A file that is damaged,
 * half written or another key's is made anew; a folder that cannot be read or written costs time, and
 * is no error. Files are written whole: beside, then renamed.
 */
import { createHash, randomUUID } from 'node:crypto'
import { closeSync, fstatSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { readHandle } from '../read-handle.ts'
import { writeHandle } from '../write-handle.ts'

/** Bytes before the content: a multiple of the size of any number, so that numbers can be read in place. */
const digestLength = 32

/**
 * The content of a key, from the folder or else made and kept.
 *
 * @param folder Absolute path; made where it is missing.
 * @param key Letters, digits and hyphens: a file's name. It must name all that the content depends on.
 */
export async function cached(
  folder: string,
  key: string,
  make: () => Uint8Array | Promise<Uint8Array>,
): Promise<Uint8Array> {
  const kept = readKept(folder, key)
  if (kept !== undefined) return kept
  const content = await make()
  keep(folder, key, [content])
  return content
}

/**
 * What was kept last under a key; undefined where nothing whole is there.
 *
 * @param digest As `keep` has given it: another content counts as none.
 * @param allocate Makes the buffer that is read into: the content begins `digestLength` behind its start.
 */
export function readKept(
  folder: string,
  key: string,
  digest?: string,
  allocate: (size: number) => Buffer = Buffer.allocUnsafeSlow,
): Buffer | undefined {
  const bytes = readWhole(fileOf(folder, key), allocate)
  if (bytes === undefined) return undefined
  const own = bytes.subarray(0, digestLength)
  if (digest !== undefined && own.toString('hex') !== digest) return undefined
  const content = bytes.subarray(digestLength)
  return startDigest(key).update(content).digest().equals(own) ? content : undefined
}

/** The digest that `keep` gives of a key and its content, whether it is kept or not. */
export function digestOfParts(key: string, parts: Iterable<Uint8Array>): string {
  const hash = startDigest(key)
  for (const part of parts) hash.update(part)
  return hash.digest('hex')
}

/** Where in its file a byte of the content stands. */
export function placeInFile(position: number): number {
  return digestLength + position
}

/** The digest of what was kept, in hex. */
export function digestOfKept({ buffer }: Buffer): string {
  return Buffer.from(buffer, 0, digestLength).toString('hex')
}

/**
 * Keeps the content of a key in place of what was there, where it can be.
 *
 * @param parts Of the content: each is written before the next is asked for.
 * @returns The digest of key and content in hex; undefined where it is not kept.
 */
export function keep(folder: string, key: string, parts: Iterable<Uint8Array>): string | undefined {
  const file = fileOf(folder, key)
  const beside = `${file}.${randomUUID()}`
  try {
    mkdirSync(folder, { recursive: true })
    const digest = writeDigested(beside, key, parts)
    renameSync(beside, file)
    return digest
  } catch {
    removeIfThere(beside)
    return undefined
  }
}

function writeDigested(path: string, key: string, parts: Iterable<Uint8Array>): string {
  const hash = startDigest(key)
  const handle = openSync(path, 'wx')
  try {
    let at = digestLength
    for (const piece of gathered(parts)) {
      hash.update(piece)
      writeHandle(handle, piece, at)
      at += piece.length
    }
    const digest = hash.digest()
    writeHandle(handle, digest, 0)
    return digest.toString('hex')
  } finally {
    closeSync(handle)
  }
}

/** How many bytes of small parts are written at once. */
const pieceSize = 0x10000

/** The same bytes in larger pieces, in memory that is used again: each stays until the next is asked for. */
function* gathered(parts: Iterable<Uint8Array>): Generator<Uint8Array> {
  const piece = Buffer.allocUnsafe(pieceSize)
  let length = 0
  for (const part of parts) {
    if (length + part.length > pieceSize) {
      yield piece.subarray(0, length)
      length = 0
    }
    if (part.length > pieceSize) yield part
    else {
      piece.set(part, length)
      length += part.length
    }
  }
  yield piece.subarray(0, length)
}

/** A whole file; undefined where it cannot be read. */
function readWhole(path: string, allocate: (size: number) => Buffer): Buffer | undefined {
  try {
    const handle = openSync(path, 'r')
    try {
      const { size } = fstatSync(handle)
      const bytes = allocate(size)
      return readHandle(handle, bytes.subarray(0, size)) === size ? bytes : undefined
    } finally {
      closeSync(handle)
    }
  } catch {
    return undefined
  }
}

function removeIfThere(path: string): void {
  try {
    rmSync(path)
  } catch {
    // It was not made, or it stays where nothing can be written.
  }
}

function fileOf(folder: string, key: string): string {
  if (!/^[A-Za-z0-9-]+$/.test(key)) throw new Error(`${JSON.stringify(key)} is no key of a cache`)
  return join(folder, key)
}

function startDigest(key: string) {
  return createHash('sha256').update(`${key}\n`)
}
