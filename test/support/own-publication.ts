/** The repository's own publication, copied to a folder where tests may change it. */
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import type { Options } from '../../pipeline/config.ts'
import { createPublication, type Publication } from './publication.ts'

export const repository: string = new URL('../..', import.meta.url).pathname

export function copyOwnPublication(
  options: Partial<Options> = {},
  whenDone?: (remove: () => void) => void,
): Publication {
  const publication = createPublication(
    {},
    { url: 'https://tarjuma.example', cards: true, ...options },
    whenDone,
  )
  for (const folder of ['content', 'locales']) {
    cpSync(join(repository, folder), join(publication.root, folder), { recursive: true })
  }
  return publication
}
