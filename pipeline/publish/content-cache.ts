/**
 * A cache of bytes that are costly to make, in a folder: each file is the SHA-256 of its key and its
 * content, then the content. Law: what comes back is what `make` would give. A file that is damaged,
 * half written or another key's is made anew; a folder that cannot be read or written costs time, and
 * is no error. Files are written whole: beside, then renamed.
 */
import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

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
  const kept = await readKept(folder, key)
  if (kept !== undefined) return kept
  const content = await make()
  await keep(folder, key, content)
  return content
}

/**
 * What was kept last under a key; undefined where nothing whole is there.
 *
 * @param digest As `keep` has given it: another content counts as none.
 */
export async function readKept(
  folder: string,
  key: string,
  digest?: string,
): Promise<Uint8Array | undefined> {
  const file = fileOf(folder, key)
  try {
    const bytes = await readFile(file)
    const own = bytes.subarray(0, digestLength)
    if (digest !== undefined && own.toString('hex') !== digest) return undefined
    const content = bytes.subarray(digestLength)
    return digestOf(key, [content]).equals(own) ? content : undefined
  } catch {
    return undefined
  }
}

/**
 * Keeps the content of a key in place of what was there, where it can be.
 *
 * @returns The digest of key and content in hex; undefined where it is not kept.
 */
export async function keep(
  folder: string,
  key: string,
  content: Uint8Array | readonly Uint8Array[],
): Promise<string | undefined> {
  const file = fileOf(folder, key)
  const parts = content instanceof Uint8Array ? [content] : content
  const digest = digestOf(key, parts)
  const beside = `${file}.${randomUUID()}`
  try {
    await mkdir(folder, { recursive: true })
    await writeFile(beside, [digest, ...parts], { flag: 'wx' })
    await rename(beside, file)
    return digest.toString('hex')
  } catch {
    await rm(beside, { force: true }).catch(() => undefined)
    return undefined
  }
}

function fileOf(folder: string, key: string): string {
  if (!/^[A-Za-z0-9-]+$/.test(key)) throw new Error(`${JSON.stringify(key)} is no key of a cache`)
  return join(folder, key)
}

function digestOf(key: string, parts: readonly Uint8Array[]): Buffer {
  const hash = createHash('sha256').update(`${key}\n`)
  for (const part of parts) hash.update(part)
  return hash.digest()
}
