/**
 * The stage: a folder beside `dist/` in which files are made whole before they are published. It is
 * also the lock: who has made the folder builds; one that a dead process has left is taken over.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Writes a file whole and says where: its absolute path. */
export type WriteStaged = (content: string | Uint8Array) => string

export interface Stage {
  /** Absolute path of where files are staged. */
  readonly folder: string
  readonly write: WriteStaged
  /** Removes the stage with all that is still in it. */
  close(): void
}

/** @param name Of who writes: files are numbered, since so many folders would cost more than they. */
export function createStageWriter(folder: string, name: string): WriteStaged {
  let count = 0
  return (content) => {
    const file = join(folder, `${name}-${++count}`)
    writeFileSync(file, content)
    return file
  }
}

/** Another build is at work on the same publication. */
export class BusyError extends Error {
  override name = 'BusyError'
}

export function openStage(root: string): Stage {
  const place = join(root, '.tarjuma')
  takeOver(place)
  const folder = join(place, 'stage')
  mkdirSync(folder)
  return {
    folder,
    write: createStageWriter(folder, 'main'),
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
