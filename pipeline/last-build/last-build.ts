/**
 * What the last build of a publication has left: records of articles that need not be made again.
 *
 * Law: an article is taken from the last build only where its files are what they were, and its pages in
 * `dist/` are what that build has left there, both by content, under one fingerprint of all else. So it
 * does not matter what has happened in between: a build that was killed, a page that somebody has
 * edited, a change that was taken back. What is damaged or of another version counts as nothing.
 */
import { join } from 'node:path'
import type { Settings } from '../config.ts'
import { catalogFile, stampsFile } from '../files.ts'
import type { ArticleSource } from '../inspect-article.ts'
import type { Locale } from '../model.ts'
import { once } from '../once.ts'
import type { Problem } from '../problem.ts'
import { fromProblemData } from '../problem-data.ts'
import { byPlace } from '../problem-order.ts'
import type { Inventory } from '../read/inventory.ts'
import type { SharedAssets } from '../render/shared-assets.ts'
import { digest } from '../stamp.ts'
import { type States, stateSize } from './file-state.ts'
import { createLook, createPageDigest } from './look.ts'
import { lookBeside } from './look-beside.ts'
import { type Positions, positionsIn } from './positions.ts'
import { openRecords, type RecordBook } from './record-book.ts'
import { readStored, type Shelf, type StoredBuild, writeStored } from './stored.ts'

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
  /** The records of all articles, as they were; undefined where they are damaged. */
  openRecords(): Promise<RecordBook | undefined>
}

/** What a build has said, in the order in which a person mends it. */
export function problemsOf({ ofArticles, problems }: Omit<StoredBuild, 'version'>): Problem[] {
  const some = [...ofArticles.flatMap(([, own]) => own), ...problems]
  return some.map(fromProblemData).sort(byPlace)
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
  const beside = lookBeside({
    files: stored.articles.flatMap(([, , , pages]) => pages),
    root: dist,
    states: states.subarray(positions.pages, positions.site.state),
  })
  const hasSameFiles = (source: ArticleSource) => {
    const place = positions.articles.get(source.slug)
    const [, file, images] = stored.articles[place?.index ?? -1] ?? []
    if (place === undefined || images === undefined || file !== source.file) return false
    const ofImages = place.state + textFiles * stateSize
    return (
      look.areSame(filesOfArticle(source, settings), root, place.state, place.digest) &&
      look.areSame(images, root, ofImages, place.digest + 1)
    )
  }
  const candidates = new Set(inventory.articles.filter(hasSameFiles))
  const found = await beside
  const hasSamePages = ({ slug }: ArticleSource) => {
    const place = positions.articles.get(slug)
    const [, , , pages] = stored.articles[place?.index ?? -1] ?? []
    if (place === undefined || pages === undefined) return false
    const first = (place.page - positions.pages) / stateSize
    return (
      found?.subarray(first, first + pages.length).includes(0) === false ||
      look.areSameEach(pages, dist, place.page, place.digest + 2, digestOfPage)
    )
  }
  const changed = inventory.articles.filter(
    (source) => !candidates.has(source) || !hasSamePages(source),
  )
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
    openRecords: once(() => openRecords(shelf, stored, positions)),
  }
}
