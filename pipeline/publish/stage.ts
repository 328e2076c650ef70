/**
 * The stage: a folder beside `dist/` in which files are made whole before they are published. It is
 * also the lock: who has made the folder builds; one that a dead process has left is taken over.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Stage {
  write(path: string, content: string | Uint8Array): void
  /** Where the file of that path is staged that was written last. */
  fileOf(path: string): string
  /** Removes the stage with all that is still in it. */
  close(): void
}

/** Another build is at work on the same publication. */
export class BusyError extends Error {
  override name = 'BusyError'
}

export function openStage(root: string): Stage {
  const folder = join(root, '.tarjuma')
  takeOver(folder)
  mkdirSync(join(folder, 'stage'))
  /** Files are numbered: so many folders would cost more than they. */
  const numbers = new Map<string, number>()
  const fileOf = (path: string) => join(folder, 'stage', String(numbers.get(path)))
  return {
    write(path, content) {
      if (!numbers.has(path)) numbers.set(path, numbers.size)
      writeFileSync(fileOf(path), content)
    },
    fileOf,
    close: () => rmSync(folder, { recursive: true, force: true }),
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
