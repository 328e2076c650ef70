/**
 * A publication, inspected and held in memory: what the desk answers from.
 *
 * Law: an article is what its files say now. Each look at one compares the times and sizes of its
 * files first, so nothing depends on the watcher, which only tells the browser to look again.
 */
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Settings } from '../config.ts'
import { catalogFile, stampsFile } from '../files.ts'
import { startLine } from '../inspect.ts'
import {
  type ArticleInspection,
  inspectArticle,
  type Line,
  renewEditions,
} from '../inspect-article.ts'
import { takeInventory } from '../read/inventory.ts'
import { errorCode } from '../read/text-file.ts'
import type { Site } from '../render/site.ts'
import { createMemory, type Memory } from './memory.ts'
import { failed, type Summary, summarize } from './summary.ts'

/** What has changed: articles by slug, or everything. */
export interface DeskChange {
  readonly articles: readonly string[]
  readonly isAll: boolean
}

export interface DeskState {
  readonly settings: Settings
  readonly memory: Memory
  readonly slugs: () => readonly string[]
  /** What is known of an article; undefined until it was inspected. */
  readonly summary: (slug: string) => Summary | undefined
  readonly line: () => Line
  /** The site as previews see it: every article has a page in each of its locales. */
  readonly site: Site
  /** The article as its files are now; undefined for an unknown one. */
  readonly open: (slug: string) => Promise<ArticleInspection | undefined>
  /** Inspects every article that has changed, each when it is quiet; a later call ends an earlier one. */
  readonly inspectAll: (quiet: () => Promise<void>) => Promise<void>
  readonly close: () => void
  /** Looks at the folders and the page's own words again. */
  readonly takeStock: () => Promise<void>
  /** The bytes of a local image by its path in the site; undefined for any other path. */
  readonly image: (path: string) => Uint8Array<ArrayBuffer> | undefined
}

/** What the files of an article are like, the source's apart from each target locale's. */
interface Signature {
  readonly source: string
  readonly targets: ReadonlyMap<string, string>
  readonly all: string
}

/** How many inspected articles are kept with their trees. */
const keptOpen = 24

/** Path of the style sheet of previews, in the site. */
const previewStyleSheet = 'assets/preview.css'

/** @param tell Gets what has changed since it was last looked at. */
export function createDeskState(settings: Settings, tell: (change: DeskChange) => void): DeskState {
  const memory = createMemory()
  const summaries = new Map<string, Summary & { readonly signature: string }>()
  const opened = new Map<
    string,
    { readonly signature: Signature; readonly inspection: Promise<ArticleInspection> }
  >()
  let { line } = startLine(settings)
  let files = listArticles(settings)
  let round = 0

  const signatureOf = (slug: string, file: string): Signature => {
    const stateOf = (paths: readonly string[]) =>
      paths.map((path) => stateOfFile(join(settings.root, path))).join(' ')
    const images = summaries.get(slug)?.imageFiles ?? []
    const source = stateOf([file, catalogFile(settings.source.tag, slug), ...images])
    const targets = settings.targets.map(
      ({ tag }) => [tag, stateOf([catalogFile(tag, slug), stampsFile(tag, slug)])] as const,
    )
    const all = [source, ...targets.map(([, state]) => state)].join(' ')
    return { source, targets: new Map(targets), all }
  }

  /** Inspects the article, or of one whose source is as it was only the locales that have changed. */
  const inspectAnew = async (slug: string, file: string, signature: Signature) => {
    const known = opened.get(slug)
    if (known?.signature.source !== signature.source) return inspectArticle({ slug, file }, line)
    const changed = [...signature.targets].filter(
      ([tag, state]) => known.signature.targets.get(tag) !== state,
    )
    const was = await known.inspection
    return changed.length === 0
      ? was
      : renewEditions(was, new Set(changed.map(([tag]) => tag)), line)
  }

  const open = async (slug: string): Promise<ArticleInspection | undefined> => {
    const file = files.get(slug)
    if (file === undefined) return undefined
    const signature = signatureOf(slug, file)
    const inspection = inspectAnew(slug, file, signature)
    opened.delete(slug)
    opened.set(slug, { signature, inspection })
    const [oldest] = opened.keys()
    if (opened.size > keptOpen && oldest !== undefined) opened.delete(oldest)
    const done = await inspection.catch((error: unknown) => {
      opened.delete(slug)
      summaries.set(slug, { ...failed(slug, error), signature: signature.all })
      tell({ articles: [slug], isAll: false })
      throw error
    })
    if (summaries.get(slug)?.signature !== signature.all) {
      const summary = summarize(slug, done)
      summaries.set(slug, { ...summary, signature: signature.all })
      memory.learn(slug, summary.remembered)
      tell({ articles: [slug], isAll: false })
    }
    return done
  }

  return {
    settings,
    memory,
    open,
    slugs: () => [...files.keys()],
    summary: (slug) => summaries.get(slug),
    line: () => line,
    site: {
      settings,
      locales: settings.locales,
      words: (locale, key, values) => line.translator.furniture(locale.tag, key, values),
      pathOf(slug, { tag }) {
        const isThere = files.has(slug) && summaries.get(slug)?.locales.includes(tag) !== false
        return isThere ? `${tag}/${slug}` : undefined
      },
      styleSheet: previewStyleSheet,
      cardOf: () => undefined,
      preloads: () => [],
    },
    close() {
      round++
    },
    async inspectAll(quiet) {
      const own = ++round
      for (const [slug, file] of files) {
        await nextTurn()
        if (summaries.get(slug)?.signature === signatureOf(slug, file).all) continue
        await quiet()
        if (own !== round) return
        // Where it throws, its row says why.
        await open(slug).catch(() => undefined)
      }
    },
    async takeStock() {
      line = startLine(settings).line
      const before = files
      files = listArticles(settings)
      opened.clear()
      for (const slug of before.keys()) {
        if (files.has(slug)) continue
        summaries.delete(slug)
        memory.forget(slug)
      }
      tell({ articles: [], isAll: true })
    },
    image(path) {
      for (const { images } of summaries.values()) {
        const file = images.get(path)
        if (file !== undefined) return new Uint8Array(readFileSync(join(settings.root, file)))
      }
      return undefined
    },
  }
}

/** File of each article by slug. */
function listArticles(settings: Settings): ReadonlyMap<string, string> {
  return new Map(takeInventory(settings).articles.map(({ slug, file }) => [slug, file]))
}

/** What changes whenever a file's content does. */
function stateOfFile(path: string): string {
  try {
    const stat = statSync(path, { bigint: true, throwIfNoEntry: false })
    return stat === undefined ? '-' : `${stat.mtimeNs}:${stat.size}:${stat.ino}`
  } catch (error) {
    return errorCode(error)
  }
}
