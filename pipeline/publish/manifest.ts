/**
 * `dist/.tarjuma.json`: the files that this tool has published there, so that it removes its own and
 * never another's. A manifest that is missing or damaged lists nothing.
 */
import { appendFileSync, readFileSync, renameSync } from 'node:fs'
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

/** How many files are written down at once: all of them as one text would take megabytes. */
const handful = 1000

/** Writes the manifest at once: whole or not at all. */
export function writeManifest(stage: Stage, dist: string, files: readonly string[]): void {
  const beside = stage.writeBeside('manifest', '{\n "version": 1,\n "files": [')
  const sorted = files.toSorted()
  for (let at = 0; at < sorted.length; at += handful) {
    const lines = sorted.slice(at, at + handful).map((file) => `\n  ${JSON.stringify(file)}`)
    appendFileSync(beside, (at === 0 ? '' : ',') + lines.join(','))
  }
  appendFileSync(beside, sorted.length === 0 ? ']\n}\n' : '\n ]\n}\n')
  renameSync(beside, join(dist, manifestFile))
}

function isBelow(file: string): boolean {
  return !file.startsWith('/') && !file.split('/').includes('..')
}
