/**
 * A file of the site that is written part by part while it is made, since it would be large in memory: on
 * the stage, beside the site, until it is known where it is to lie.
 */
import { closeSync, mkdirSync, openSync, renameSync } from 'node:fs'
import { dirname } from 'node:path'
import { writeHandle } from '../write-handle.ts'
import { finished, type StagedFile } from './publish.ts'
import { insideOf, type Stage } from './stage.ts'

export interface StagedParts {
  add(part: Uint8Array): void
  /**
   * Closes it; nothing more is added.
   *
   * @param path In the site.
   */
  end(path: string): { readonly path: string; readonly content: StagedFile }
}

export function stageParts({
  site,
  writeBeside,
}: Pick<Stage, 'site' | 'writeBeside'>): StagedParts {
  const beside = writeBeside('parts', '')
  const handle = openSync(beside, 'w')
  return {
    add: (part) => writeHandle(handle, part),
    end(path) {
      closeSync(handle)
      const file = insideOf(site, path)
      mkdirSync(dirname(file), { recursive: true })
      renameSync(beside, file)
      return { path, content: finished }
    },
  }
}
