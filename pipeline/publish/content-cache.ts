/**
 * A cache of bytes that are costly to make, in a folder: each file is the SHA-256 of its key and its
 * content, then the content. Law: what comes back is what `make` would give. A file that is damaged,
 * half written or another key's is made anew; a folder that cannot be read or written costs time, and
 * is no error. Files are written whole: beside, then renamed.
 */
import { randomUUID } from 'node:crypto'
import { closeSync, fstatSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { readHandle } from '../read-handle.ts'
import { type DigestedFile, digestLength, openDigested, startDigest } from './digested-file.ts'

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
 * @returns The digest of key and content in hex; undefined where it is not kept.
 */
export function keep(
  folder: string,
  key: string,
  parts: readonly Uint8Array[],
): string | undefined {
  const keeping = startKeeping(folder, key, randomUUID())
  for (const part of parts) keeping.add(part)
  const digest = keeping.close()
  return keeping.place() ? digest : undefined
}

/** A content that is written part by part, beside what is there. Where it cannot be, nothing is thrown. */
export interface Keeping {
  add(part: Uint8Array): void
  /**
   * Nothing more is added then.
   *
   * @returns The digest of key and content in hex; undefined where it cannot be kept.
   */
  close(): string | undefined
  /**
   * Puts it in place of what was there, once it is closed.
   *
   * @returns Whether it is kept.
   */
  place(): boolean
  /** Removes it, unless it is in its place. */
  drop(): void
}

/** @param ending Of the file beside: another than that of whoever may keep the same key at the same time. */
export function startKeeping(folder: string, key: string, ending: string): Keeping {
  const file = fileOf(folder, key)
  const beside = `${file}.${ending}`
  let written: DigestedFile | undefined
  const drop = (): void => {
    if (written === undefined) return
    written.end()
    written = undefined
    removeIfThere(beside)
  }
  function attempt<Result>(step: () => Result): Result | undefined {
    try {
      return step()
    } catch {
      drop()
      return undefined
    }
  }
  attempt(() => {
    mkdirSync(folder, { recursive: true })
    written = openDigested(beside, key)
  })
  return {
    add(part) {
      attempt(() => written?.add(part))
    },
    close: () => attempt(() => written?.close()),
    place() {
      const isPlaced = attempt(() => {
        if (written === undefined) return false
        renameSync(beside, file)
        written = undefined
        return true
      })
      return isPlaced ?? false
    },
    drop,
  }
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
