/**
 * Writes → the disk, one after the other. Each file is the old or the new one at any moment: it is
 * written beside its place and renamed into it. Folders that a removal leaves empty are removed.
 */
import { mkdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A file to write, or without text to remove. */
export interface Write {
  readonly file: string
  readonly text?: string | undefined
}

export function writeFiles(root: string, writes: readonly Write[]): void {
  for (const { file, text } of writes) {
    const path = join(root, file)
    if (text === undefined) removeFile(root, file)
    else {
      mkdirSync(dirname(path), { recursive: true })
      const beside = join(
        dirname(path),
        `.${Buffer.from(file).toString('base64url').slice(-24)}.new`,
      )
      writeFileSync(beside, text)
      renameSync(beside, path)
    }
  }
}

function removeFile(root: string, file: string): void {
  rmSync(join(root, file), { force: true })
  // `locales/<locale>` stays, and what is above it.
  for (let folder = dirname(file); folder.split('/').length > 2; folder = dirname(folder)) {
    try {
      rmdirSync(join(root, folder))
    } catch {
      return
    }
  }
}
