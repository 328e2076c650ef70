/**
 * `dist/.tarjuma.json`: the files that this tool has published there, so that it removes its own and
 * never another's. A manifest that is missing or damaged lists nothing.
 */
import { readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import type { Stage } from './stage.ts'

export const manifestFile = '.tarjuma.json'

export function readManifest(dist: string): string[] {
  try {
    const manifest: unknown = JSON.parse(readFileSync(join(dist, manifestFile), 'utf8'))
    if (typeof manifest !== 'object' || manifest === null || !('files' in manifest)) return []
    const { files } = manifest
    return Array.isArray(files)
      ? files.filter((file) => typeof file === 'string' && isBelow(file))
      : []
  } catch {
    return []
  }
}

/** Writes the manifest at once: whole or not at all. */
export function writeManifest(stage: Stage, dist: string, files: readonly string[]): void {
  const content = JSON.stringify({ version: 1, files: [...files].sort() }, undefined, 1)
  renameSync(stage.writeBeside('manifest', `${content}\n`), join(dist, manifestFile))
}

function isBelow(file: string): boolean {
  return !file.startsWith('/') && !file.split('/').includes('..')
}
