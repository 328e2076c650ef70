/**
 * The publication's folders → calls that say what somebody else has changed. The desk is right without
 * it, since it compares files at each look; this is what makes the browser look.
 *
 * Each folder is watched, not each file: of a thousand articles that is a handful instead of thousands,
 * and a change costs no look at all the others.
 */
import {
  existsSync,
  type FSWatcher,
  lstatSync,
  readdirSync,
  statSync,
  watch as watchFolder,
} from 'node:fs'
import { join } from 'node:path'
import { furnitureSlug } from '../read/inventory.ts'
import { errorCode } from '../read/text-file.ts'

export interface Watched {
  /** Whether there was an article of this slug. */
  readonly knows: (slug: string) => boolean
  /** A file of an article has changed. */
  readonly article: (slug: string) => void
  /** An article or an image has come or gone, or the page's own words have changed. */
  readonly stock: () => void
  readonly config: () => void
  /** The system does not let everything be watched. */
  readonly failed: () => void
}

const configName = /^tarjuma\.config\.m?[jt]s$/
const imageName = /\.(avif|gif|jpe?g|png|svg|webp)$/i

/** @returns What ends the watching. */
export function watch(root: string, told: Watched): { readonly close: () => void } {
  const watchers = new Map<string, FSWatcher>()

  /** Watches the folders that are there now, and no others. */
  const look = () => {
    const folders = new Set([
      '',
      ...foldersBelow(root, 'content'),
      ...foldersBelow(root, 'locales'),
    ])
    for (const [folder, watcher] of watchers) {
      if (folders.has(folder)) continue
      watcher.close()
      watchers.delete(folder)
    }
    for (const folder of folders) {
      if (watchers.has(folder)) continue
      try {
        const watcher = watchFolder(join(root, folder), (_event, name) => heard(folder, name ?? ''))
        watcher.on('error', told.failed)
        watchers.set(folder, watcher)
      } catch (error) {
        errorCode(error)
        told.failed()
      }
    }
  }

  const forget = (gone: string) => {
    for (const [folder, watcher] of watchers) {
      if (folder !== gone && !folder.startsWith(`${gone}/`)) continue
      watcher.close()
      watchers.delete(folder)
    }
  }

  const heard = (folder: string, name: string) => {
    if (folder === '' && configName.test(name)) return told.config()
    const file = folder === '' ? name : `${folder}/${name}`
    if (watchers.has(file) || isWatchable(root, file)) {
      // A folder that was removed and made again has the same name, and is another one.
      forget(file)
      look()
      return told.stock()
    }
    if (folder === '' || name.startsWith('.')) return
    const slug = slugOf(file)
    if (slug === furnitureSlug) told.stock()
    else if (slug === undefined) {
      if (folder.startsWith('content') && imageName.test(name)) told.stock()
    } else if (file.endsWith('.md') && existsSync(join(root, file)) !== told.knows(slug))
      told.stock()
    else told.article(slug)
  }

  look()
  return {
    close() {
      for (const watcher of watchers.values()) watcher.close()
    },
  }
}

/** The folder and all below it; schemas are of no concern here. */
function foldersBelow(root: string, folder: string): string[] {
  if (!isWatchable(root, folder)) return []
  try {
    const below = readdirSync(join(root, folder), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .flatMap(({ name }) => foldersBelow(root, `${folder}/${name}`))
    return [folder, ...below]
  } catch (error) {
    // Removed in this moment: its parent tells of it.
    errorCode(error)
    return []
  }
}

function isWatchable(root: string, path: string): boolean {
  if (!/^(content|locales)(\/|$)/.test(path) || path.startsWith('locales/.schema')) return false
  // Links to folders are not followed, but for the two that all begins with.
  const stateOf = path.includes('/') ? lstatSync : statSync
  return stateOf(join(root, path), { throwIfNoEntry: false })?.isDirectory() === true
}

/** The article that a file is of; undefined for any other. */
function slugOf(file: string): string | undefined {
  const [, article] = /^content\/(.+)\.md$/.exec(file) ?? []
  const [, strings] = /^locales\/(?:\.stamps\/)?[^/]+\/(.+)\.json$/.exec(file) ?? []
  return (article ?? strings)?.normalize('NFC')
}
