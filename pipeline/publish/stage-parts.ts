/**
 * A file of the site that is written part by part while it is made, since it may be large in memory: on the
 * stage, beside the site, until it is known where it is to lie. One of a single part, which it is in small
 * builds, is written as all others are.
 */
import { closeSync, mkdirSync, openSync, renameSync } from 'node:fs'
import { dirname } from 'node:path'
import { writeHandle } from '../write-handle.ts'
import { finished, type PublishedFile } from './publish.ts'
import { insideOf, type Stage } from './stage.ts'

export interface StagedParts {
  add(part: Uint8Array): void
  /**
   * Closes it; nothing more is added.
   *
   * @param path In the site.
   */
  end(path: string): PublishedFile
}

export function stageParts({ fileBeside, site }: Pick<Stage, 'fileBeside' | 'site'>): StagedParts {
  const beside = fileBeside('parts')
  let first: Uint8Array | undefined
  let handle: number | undefined
  return {
    add(part) {
      if (first === undefined) {
        first = part
        return
      }
      if (handle === undefined) {
        handle = openSync(beside, 'w')
        writeHandle(handle, first)
      }
      writeHandle(handle, part)
    },
    end(path) {
      if (handle === undefined) return { path, content: first ?? new Uint8Array() }
      closeSync(handle)
      const file = insideOf(site, path)
      mkdirSync(dirname(file), { recursive: true })
      renameSync(beside, file)
      return { path, content: finished }
    },
  }
}
