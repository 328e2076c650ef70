/**
 * The stage: a folder beside `dist/` in which files are made whole before they are published, each where
 * it is to lie, so that folders that `dist/` has not are moved as they are. It is also the lock: who has made the folder builds; one that a dead process has left is taken over.
 */
import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  type Stats,
  writeFileSync,
} from 'node:fs'
import { dirname, join, resolve, sep } from 'node:path'
import { encode } from '../encode.ts'
import { writeHandle } from '../write-handle.ts'

/** Writes a file of the site whole and says what it is now; `path` is relative to `dist/`, with `/`. */
export type WriteStaged = (path: string, content: string | Uint8Array) => Stats

export interface Stage {
  /** Absolute path of the folder in which files lie as they are to lie in `dist/`. */
  readonly site: string
  readonly write: WriteStaged
  /** The absolute path of a file that is none of the site's. */
  fileBeside(name: string): string
  /** Writes such a file and says where. */
  writeBeside(name: string, content: string): string
  /** Removes the stage with all that is still in it. */
  close(): void
}

/** @param site Absolute path of the folder. */
export function createStageWriter(site: string): WriteStaged {
  let last: string | undefined
  return (path, content) => {
    const file = insideOf(site, path)
    const folder = dirname(file)
    if (folder !== last) makeFolder(folder)
    last = folder
    return writeBytes(file, typeof content === 'string' ? encode(content) : content)
  }
}

/** Mostly all but the folder itself is there: to say so takes a tenth less. */
function makeFolder(folder: string): void {
  try {
    mkdirSync(folder)
  } catch {
    mkdirSync(folder, { recursive: true })
  }
}

/** Without what `writeFileSync` asks first: whether the path is the number of an open file. */
function writeBytes(file: string, bytes: Uint8Array): Stats {
  const handle = openSync(file, 'w')
  try {
    writeHandle(handle, bytes)
    return fstatSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** What may mean something else than a name in a path: an empty part, one that begins with a dot, marks of Windows. */
const special = /(?:^|\/)(?:[./]|$)|[\\:]/

/** The absolute path of a file below a folder; no path leads out of it. */
export function insideOf(folder: string, path: string): string {
  if (!special.test(path)) return `${folder}${sep}${path}`
  const target = resolve(folder, path)
  if (!target.startsWith(folder + sep)) throw new Error(`The path ${path} leads out of ${folder}`)
  return target
}

/** Another build is at work on the same publication. */
export class BusyError extends Error {
  override name = 'BusyError'
}

export function openStage(root: string): Stage {
  const place = join(root, '.tarjuma')
  takeOver(place)
  const site = join(place, 'site')
  mkdirSync(site)
  const fileBeside = (name: string) => join(place, name)
  return {
    site,
    fileBeside,
    write: createStageWriter(site),
    writeBeside(name, content) {
      const file = fileBeside(name)
      writeFileSync(file, content)
      return file
    },
    close: () => rmSync(place, { recursive: true, force: true }),
  }
}

function takeOver(folder: string): void {
  try {
    mkdirSync(folder)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    const owner = ownerOf(folder)
    if (owner !== undefined && isAlive(owner)) {
      throw new BusyError(
        `Another build of this publication is running (process ${owner}). If it is not, remove ${folder}`,
      )
    }
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder)
  }
  writeFileSync(join(folder, 'owner'), String(process.pid))
}

function ownerOf(folder: string): number | undefined {
  try {
    const owner = Number(readFileSync(join(folder, 'owner'), 'utf8'))
    return Number.isInteger(owner) && owner > 0 ? owner : undefined
  } catch {
    return undefined
  }
}

function isAlive(pid: number): boolean {
  if (pid === process.pid) return true
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
