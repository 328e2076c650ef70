/**
 * Files → the disk, each whole: a reader, or what is left after a kill or a power cut, has the old or
 * the new one. Written beside its place, synced, and renamed into it, in the order given.
 *
 * Law: a file that is no longer what it was when it was read is not overwritten, and then none is.
 */
import { readFileSync, renameSync } from 'node:fs'
import { mkdir, open, readdir, realpath, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { errorCode } from '../read/text-file.ts'

export interface WholeFile {
  /** Absolute path. */
  readonly path: string
  /** Its bytes when it was read; undefined where there was none. */
  readonly was: Uint8Array | undefined
  readonly bytes: Uint8Array
}

const leftover = /^\.tarjuma-(\d+)-.*\.new$/

/** @returns Whether the files were written; false where one has changed meanwhile. */
export async function writeWhole(files: readonly WholeFile[]): Promise<boolean> {
  const changed = files.filter(({ was, bytes }) => was === undefined || !bytesEqual(was, bytes))
  const written: (WholeFile & { readonly beside: string; readonly real: string })[] = []
  let isDone = false
  try {
    for (const file of changed) {
      const real = await realpath(file.path).catch(() => file.path)
      const beside = join(dirname(real), `.tarjuma-${process.pid}-${basename(real)}.new`)
      written.push({ ...file, beside, real })
      await prepareFolder(dirname(real))
      await writeSynced(beside, file.bytes, await modeOf(real))
    }
    // From here on without a pause, so that nobody writes between the look and the renaming.
    if (!files.every(isAsRead)) return false
    for (const { beside, real } of written) renameSync(beside, real)
    isDone = true
  } finally {
    if (!isDone) for (const { beside } of written) await rm(beside, { force: true })
  }
  for (const folder of new Set(written.map(({ real }) => dirname(real)))) await syncFolder(folder)
  return true
}

function isAsRead({ path, was }: WholeFile): boolean {
  try {
    return was !== undefined && bytesEqual(readFileSync(path), was)
  } catch (error) {
    return errorCode(error) === 'ENOENT' && was === undefined
  }
}

function bytesEqual(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0
}

async function writeSynced(path: string, bytes: Uint8Array, mode: number | undefined) {
  const handle = await open(path, 'w', mode)
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function modeOf(path: string): Promise<number | undefined> {
  return stat(path).then(
    ({ mode }) => mode,
    () => undefined,
  )
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder)
  // Some file systems have no such thing; the renaming itself is done.
  await handle.sync().catch(() => undefined)
  await handle.close()
}

/** Folders that are there, without what desks that were killed have left in them. */
const prepared = new Set<string>()

/** Makes the folder, and clears it of leftovers the first time. */
async function prepareFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  if (prepared.has(folder)) return
  prepared.add(folder)
  for (const name of await readdir(folder)) {
    const [, pid] = leftover.exec(name) ?? []
    if (pid !== undefined && !isRunning(Number(pid))) await rm(join(folder, name), { force: true })
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
