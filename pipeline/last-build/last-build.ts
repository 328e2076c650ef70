/**
 * What the last build of a publication has left: records of articles that need not be made again.
 *
 * Law: an article is taken from the last build only where its files are what they were, and its pages in
 * `dist/` are what that build has left there, both by content, under one fingerprint of all else. So it
 * does not matter what has happened in between: a build that was killed, a page that somebody has
 * edited, a change that was taken back. What is damaged or of another version counts as nothing.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Settings } from '../config.ts'
import { catalogFile, stampsFile } from '../files.ts'
import type { ArticleSource } from '../inspect-article.ts'
import type { Locale } from '../model.ts'
import type { Problem } from '../problem.ts'
import { fromProblemData } from '../problem-data.ts'
import { byPlace } from '../problem-order.ts'
import type { Inventory } from '../read/inventory.ts'
import type { ArticleRecord } from '../record.ts'
import { fromRecordData } from '../record-data.ts'
import { type SharedAssets, setAssets, standInAssets } from '../render/shared-assets.ts'
import { digest } from '../stamp.ts'
import { digestContents, digestFiles, type States, stateSize } from './file-state.ts'
import { type ArticleFiles, areInStates, type LookedAt, statesOf } from './looked-at.ts'
import { digestAt, type Positions, positionsIn } from './positions.ts'
import { openRecords, type RecordBook } from './record-book.ts'
import { readStored, type Shelf, type StoredBuild, writeStored } from './stored.ts'

/** Builds of the same publication from which articles can be taken. */
export interface Earlier {
  /** An article that is as it was. */
  articleOf(slug: string): EarlierArticle | undefined
  /** Tags of the locales that its pages know of. */
  readonly locales: readonly string[]
  /** What its pages have for the assets that all share. */
  readonly assets: SharedAssets
  /** A page of such an article, as that build has left it. */
  readPage(path: string): string
  /** The digest of such a page with stand-ins for the names of assets. */
  digestOf(path: string): string | undefined
  /** Whether its pages are those in `dist/`. */
  readonly isInPlace: boolean
}

interface EarlierArticle {
  readonly record: ArticleRecord
  /** The files that say so. */
  readonly files: ArticleFiles
}

export interface LastBuild {
  readonly stored: StoredBuild
  readonly positions: Positions
  /** The states of all files; those of now where only they are others, not the contents. */
  readonly states: States
  /** Whether there are the same articles and catalogs. */
  readonly isComplete: boolean
  /** The articles that are not as they were. */
  readonly changed: readonly ArticleSource[]
  /** Whether all that is no article's page is in `dist/` as that build has left it. */
  readonly isSiteCurrent: boolean
  /** What its pages have for the assets that all share. */
  readonly assets: SharedAssets
  /** What that build has said. */
  readonly problems: readonly Problem[]
  /** The records of all articles, as they were; undefined where they are damaged. */
  openRecords(): Promise<RecordBook | undefined>
}

/** What articles and catalogs there are, as a digest: none comes or goes without it. */
export function inventoryDigest({ articles, catalogs, problems, slugs }: Inventory): string {
  const parts = [
    articles.map(({ file }) => file),
    [...slugs],
    [...catalogs].map(([locale, some]) => [locale, ...some]),
    problems.map(({ file, message }) => [file, message]),
  ]
  return digest(JSON.stringify(parts), 32)
}

/** What an article is made from, but for its images. */
export function filesOfArticle(
  { slug, file }: ArticleSource,
  { source, targets }: Pick<Settings, 'source' | 'targets'>,
): readonly string[] {
  return [
    file,
    catalogFile(source.tag, slug),
    ...targets.flatMap(({ tag }) => [catalogFile(tag, slug), stampsFile(tag, slug)]),
  ]
}

/**
 * @param now The fingerprint of this build.
 * @returns Undefined where there is none, or it was another tool's or config's.
 */
export async function openLastBuild(
  settings: Settings,
  inventory: Inventory,
  shelf: Shelf,
  now: string,
): Promise<LastBuild | undefined> {
  const { root } = settings
  const dist = join(root, 'dist')
  const known = await readStored(shelf)
  if (known?.build.fingerprint !== now) return undefined
  const { build: stored, states } = known
  const assets: SharedAssets = {
    styleSheet: stored.styleSheet,
    preloads: ({ tag }: Locale) => stored.preloads[tag] ?? [],
  }
  const digestOfPage = createPageDigest(settings, stored, assets)
  const look = createLook(stored, states)
  const textFiles = filesOfArticle({ slug: '', file: '' }, settings).length
  const positions = positionsIn(stored, textFiles)
  const changed: ArticleSource[] = []
  for (const source of inventory.articles) {
    const place = positions.articles.get(source.slug)
    const [, file, images = [], pages = []] = stored.articles[place?.index ?? -1] ?? []
    if (place === undefined || file !== source.file) {
      changed.push(source)
      continue
    }
    const ofImages = place.state + textFiles * stateSize
    const ofPages = ofImages + images.length * stateSize
    const isSame =
      look.areSame(filesOfArticle(source, settings), root, place.state, place.digest) &&
      look.areSame(images, root, ofImages, place.digest + 1) &&
      look.areSameEach(pages, dist, ofPages, place.digest + 2, digestOfPage)
    if (!isSame) changed.push(source)
  }
  const isSiteCurrent = look.areSameEach(
    stored.site,
    dist,
    positions.site.state,
    positions.site.digest,
  )
  const isComplete = stored.inventory === inventoryDigest(inventory)
  if (isComplete && isSiteCurrent && changed.length === 0 && look.isRefreshed())
    await writeStored(shelf, stored, states)
  return {
    stored,
    states,
    positions,
    changed,
    isComplete,
    isSiteCurrent,
    assets,
    get problems() {
      const some = [...Object.values(stored.ofArticles).flat(), ...stored.problems]
      return some.map(fromProblemData).sort(byPlace)
    },
    openRecords: () => openRecords(shelf, stored, positions),
  }
}

/** The articles of the last build that are as they were, whatever the others are. */
export async function toEarlier(last: LastBuild, settings: Settings): Promise<Earlier | undefined> {
  const { assets, changed, positions, states, stored } = last
  const records = await last.openRecords()
  if (records === undefined) return undefined
  const isChanged = new Set(changed.map(({ slug }) => slug))
  const digests = new Map<string, string>()
  for (const [slug, , , pages] of stored.articles) {
    const first = (positions.articles.get(slug)?.digest ?? 0) + 2
    for (const [index, path] of pages.entries()) digests.set(path, digestAt(stored, first + index))
  }
  return {
    assets,
    locales: stored.locales,
    isInPlace: true,
    digestOf: (path) => digests.get(path),
    readPage: (path) => readFileSync(join(settings.root, 'dist', path), 'utf8'),
    articleOf(slug) {
      const place = positions.articles.get(slug)
      const article = stored.articles[place?.index ?? -1]
      if (place === undefined || article === undefined || isChanged.has(slug)) return undefined
      const [, file, images] = article
      const texts = filesOfArticle({ slug, file }, settings)
      const files = {
        texts: lookedAt(texts, states, place.state, digestAt(stored, place.digest)),
        images: lookedAt(
          images,
          states,
          place.state + texts.length * stateSize,
          digestAt(stored, place.digest + 1),
        ),
      }
      const record = records.recordOf(slug)
      return record && { files, record: fromRecordData(record, settings.locales) }
    },
  }
}

function lookedAt(
  files: readonly string[],
  states: States,
  from: number,
  digest: string,
): LookedAt {
  return { files, states: states.slice(from, from + files.length * stateSize), digest }
}

/** Gives the digest of a page in `dist/` with stand-ins; nothing where it has not the names that it should have. */
function createPageDigest(settings: Settings, { locales }: StoredBuild, assets: SharedAssets) {
  const dist = join(settings.root, 'dist')
  const known = new Map(settings.locales.map((locale) => [locale.tag, locale]))
  const standIns = standInAssets(
    settings,
    settings.locales.filter(({ tag }) => locales.includes(tag)),
  )
  return (path: string): string => {
    // A page that is in no locale is in the source's language.
    const locale = known.get(path.split('/')[0] ?? '') ?? settings.source
    try {
      const html = readFileSync(join(dist, path), 'latin1')
      const page = setAssets(html, assets, standIns, locale)
      return page === undefined ? '' : digestContents([Buffer.from(page, 'latin1')])
    } catch {
      return ''
    }
  }
}

/** Looks at files and takes their states of now into `states`, where they are others but the contents are not. */
function createLook(stored: StoredBuild, states: States) {
  let isRefreshed = false
  const areSame = (files: readonly string[], root: string, state: number, digest: number) => {
    if (areInStates(states, state, files, root)) return true
    const now = statesOf(files, root)
    if (digestFiles(root, files) !== digestAt(stored, digest)) return false
    states.set(now, state)
    isRefreshed = true
    return true
  }
  return {
    isRefreshed: () => isRefreshed,
    /** @param digest Position of that of all of them. */
    areSame,
    /**
     * Files in `dist/`, in which nobody else writes within a tick after us.
     *
     * @param digest Position of that of the first.
     */
    areSameEach(
      files: readonly string[],
      dist: string,
      state: number,
      digest: number,
      digestOf = (file: string) => digestFiles(dist, [file]),
    ): boolean {
      if (areInStates(states, state, files, dist)) return true
      const now = statesOf(files, dist, Number.POSITIVE_INFINITY)
      if (files.some((file, at) => digestOf(file) !== digestAt(stored, digest + at))) return false
      states.set(now, state)
      isRefreshed = true
      return true
    },
  }
}
