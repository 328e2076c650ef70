/**
 * Rendered files → `dist/`, in the order in which they are given: assets first, pages next, indexes
 * last, then the removal of what earlier builds have published and this one has not. A folder that is not
 * there comes as a whole, with the first file in it: a language's index then comes with its pages, and
 * the first build of a publication at once.
 *
 * Law: every file in `dist/` is whole at any moment, since each is staged outside and renamed into
 * place. A build that is killed before the first rename has changed nothing; one killed later is
 * finished by the next, which knows from the manifest what either has published. Files of others in
 * `dist/` are left alone.
 */
import { lstatSync, readFileSync, renameSync, rmdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createFolders, type Folders, isFile } from './folders.ts'
import { readManifest, writeManifest } from './manifest.ts'
import { insideOf, type Stage } from './stage.ts'

/** A file of the site; `path` is relative to `dist/`, with `/`. */
export interface PublishedFile {
  readonly path: string
  /** A function gives it when it is this file's turn; undefined for one that stays as it is. */
  readonly content?: string | Uint8Array | StagedFile | (() => string | Uint8Array) | undefined
}

export type FileRow = AsyncIterable<PublishedFile> | Iterable<PublishedFile>

/** A content that is on the stage already. */
export interface StagedFile {
  /** Called once when it is this file's turn; then it is as it is to be. */
  finish(): void
}

/** One that is as it is to be. */
export const finished: StagedFile = { finish: () => undefined }

export interface Published {
  readonly written: number
  readonly removed: number
}

export interface PublishedSite extends Published {
  /** Whether `dist/` is the folder that was staged, with all in it as it was. */
  readonly isWhole: boolean
}

/**
 * Publishes a whole site.
 *
 * @param dist Absolute path of the folder.
 * @param rows Every file of the site, in publishing order, in rows: to wait for each of many that are made at
 *   once takes longer than to take it. They are taken and staged one by one; if taking one throws, `dist/`
 *   keeps its bytes.
 * @param stage Where files are made whole; closed by who has opened it.
 */
export async function publish(
  dist: string,
  rows: readonly FileRow[],
  stage: Stage,
): Promise<PublishedSite> {
  const folders = createFolders(dist)
  const paths: string[] = []
  const staged: string[] = []
  const take = ({ path, content }: PublishedFile) => {
    paths.push(path)
    if (content === undefined) insideOf(dist, path)
    else if (stageFile(folders, path, content, stage)) staged.push(path)
  }
  for (const row of rows)
    if (Symbol.asyncIterator in row) for await (const file of row) take(file)
    else for (const file of row) take(file)
  if (lstatSync(dist, { throwIfNoEntry: false }) === undefined) {
    writeManifest(stage, stage.site, paths)
    renameSync(stage.site, dist)
    return { written: staged.length, removed: 0, isWhole: true }
  }
  const before = new Set(readManifest(dist))
  const now = new Set(paths)
  const stale = [...before].filter((path) => !now.has(path))
  const isWritten = stale.length > 0 || paths.some((path) => !before.has(path))
  if (isWritten) writeManifest(stage, dist, [...paths, ...stale])
  placeAll(folders, staged, stage)
  for (const path of stale) removeFile(dist, path)
  if (stale.length > 0 || !isWritten) writeManifest(stage, dist, paths)
  return { written: staged.length, removed: stale.length, isWhole: false }
}

/**
 * Publishes files anew that the manifest names already; all others stay.
 *
 * @returns How many were written, the others being as they are.
 */
export function replace(
  dist: string,
  files: readonly { readonly path: string; readonly content: StagedFile }[],
  stage: Stage,
): number {
  const folders = createFolders(dist)
  const staged = files.filter(({ content, path }) => stageFile(folders, path, content, stage))
  placeAll(
    folders,
    staged.map(({ path }) => path),
    stage,
  )
  return staged.length
}

/** @returns Whether it is to be placed: not where the file in `dist/` is the same. */
function stageFile(
  { dist, mayHold }: Folders,
  path: string,
  content: NonNullable<PublishedFile['content']>,
  stage: Stage,
): boolean {
  const target = insideOf(dist, path)
  const mayBeSame = mayHold(path) && isFile(dist, path)
  if (typeof content === 'object' && 'finish' in content) {
    content.finish()
    return !(mayBeSame && isSame(target, readFileSync(insideOf(stage.site, path))))
  }
  const made = typeof content === 'function' ? content() : content
  if (mayBeSame && isSame(target, made)) return false
  stage.write(path, made)
  return true
}

/**
 * Moves files from the stage into `dist/`, one after the other. A folder that `dist/` has not is moved as
 * it is: all that lies there is to be placed.
 */
function placeAll({ dist, isThere }: Folders, paths: readonly string[], { site }: Stage): void {
  const moved = new Set<string>()
  const move = (path: string) => renameSync(join(site, path), join(dist, path))
  for (const path of paths) {
    const missing = topmostMissing(dirname(path), isThere)
    if (missing === undefined) move(path)
    else if (!moved.has(missing)) {
      moved.add(missing)
      move(missing)
    }
  }
}

/** The uppermost of a folder and those that it lies in that is not there. */
function topmostMissing(folder: string, isThere: (folder: string) => boolean): string | undefined {
  if (folder === '.') return undefined
  return topmostMissing(dirname(folder), isThere) ?? (isThere(folder) ? undefined : folder)
}

function isSame(file: string, content: string | Uint8Array): boolean {
  try {
    return readFileSync(file).equals(Buffer.from(content as string))
  } catch {
    return false
  }
}

/** Removes a file and the folders that it leaves empty, up to `dist/`. */
function removeFile(dist: string, path: string): void {
  rmSync(insideOf(dist, path), { force: true })
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    try {
      rmdirSync(join(dist, folder))
    } catch {
      return
    }
  }
}
