/**
 * The publication's folders → calls that say what somebody else has changed. The desk is right without
 * it, since it compares files at each look; this is what makes the browser look.
 */
import { join, relative, sep } from 'node:path'
import { watch as watchFiles } from 'chokidar'
import { furnitureSlug } from '../read/inventory.ts'

export interface Watched {
  /** A file of an article has changed. */
  readonly article: (slug: string) => void
  /** An article or an image has come or gone, or the page's own words have changed. */
  readonly stock: () => void
  readonly config: () => void
}

/** @returns What ends the watching, once it is ready. */
export function watch(root: string, told: Watched): { readonly close: () => Promise<void> } {
  const folders = ['content', 'locales'].map((name) => join(root, name))
  const configs = ['ts', 'mts', 'js', 'mjs'].map((ending) => join(root, `tarjuma.config.${ending}`))
  const watcher = watchFiles([...folders, ...configs], {
    ignoreInitial: true,
    // Schemas are of no concern here, and files that are being written have names of their own.
    ignored: (path) => path.startsWith(join(root, 'locales', '.schema')) || path.endsWith('.new'),
  })
  watcher.on('all', (event, path) => {
    const file = relative(root, path).split(sep).join('/')
    if (event === 'addDir' || event === 'unlinkDir') return
    if (!file.includes('/')) return told.config()
    const slug = slugOf(file)
    if (slug === furnitureSlug || slug === undefined) return told.stock()
    const isArticle = file.startsWith('content/')
    if (isArticle && event !== 'change') told.stock()
    else told.article(slug)
  })
  return { close: () => watcher.close() }
}

/** The article that a file is of; undefined for any other. */
function slugOf(file: string): string | undefined {
  const [, article] = /^content\/(.+)\.md$/.exec(file) ?? []
  const [, strings] = /^locales\/(?:\.stamps\/)?[^/]+\/(.+)\.json$/.exec(file) ?? []
  return (article ?? strings)?.normalize('NFC')
}
