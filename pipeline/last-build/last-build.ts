/**
 * What the last build of a publication has left: records of articles that need not be made again.
 *
 * Law: an article is taken from the last build only where its files are what they were, and its pages in
 * `dist/` are what that build has left there, both by content, under one fingerprint of all else. So it
 * does not matter what has happened in between: a build that was killed, a page that somebody has
 * edited, a change that was taken back. What is damaged or of another version counts as nothing.
 */
import type { Settings } from '../config.ts'
import { catalogFile, slugOf, stampsFile } from '../files.ts'
import type { ArticleSource } from '../inspect-article.ts'
import type { Locale } from '../model.ts'
import { once } from '../once.ts'
import type { Problem } from '../problem.ts'
import { fromProblemData } from '../problem-data.ts'
import { byPlace } from '../problem-order.ts'
import type { Inventory } from '../read/inventory.ts'
import type { SharedAssets } from '../render/shared-assets.ts'
import { digest } from '../stamp.ts'
import { changedTargetsOf } from './changed-targets.ts'
import { applyChanges, type Changes } from './changes.ts'
import { areSameStates, type States, stateSize } from './file-state.ts'
import { createLook, createPageDigest } from './look.ts'
import { hireHelper, lookAtAll } from './look-beside.ts'
import { joinPaths, openPaths } from './paths.ts'
import { ownDigests, type Position } from './positions.ts'
import { openRecords, type RecordBook } from './record-book.ts'
import {
  type OpenBuild,
  readStored,
  type Shelf,
  type StoredHeader,
  sizeOfStored,
} from './stored.ts'
import type { Survey } from './survey.ts'

export interface LastBuild {
  /** With what was made since; its states are those of now where only they are others, not the contents. */
  readonly build: OpenBuild
  /** Its digests without what was made since. */
  readonly ownDigests: Buffer
  /** What it has said, with what was made since. */
  readonly problems: StoredProblems
  /** What was made since. */
  readonly changes: Changes
  /** Whether there are the same articles and catalogs, and whether the folders alone have said so. */
  readonly isComplete: boolean
  readonly isListed: boolean
  /** The articles that are not as they were. */
  readonly changed: readonly ArticleSource[]
  /**
   * Tags of the target locales whose files of an article have changed.
   *
   * @param now The states of the article's texts, where they may be others than they were found.
   * @returns Undefined where something else of it has changed, too.
   */
  changedTargets(slug: string, now?: States): ReadonlySet<string> | undefined
  /** Whether all that is no article's page is in `dist/` as that build has left it. */
  readonly isSiteCurrent: boolean
  /** Whether the states of now are others than those that are kept. */
  readonly isRefreshed: boolean
  /** What its pages have for the assets that all share. */
  readonly assets: SharedAssets
  /** The records of all articles, as they were; undefined where they are damaged. */
  openRecords(): RecordBook | undefined
}

export type StoredProblems = Pick<StoredHeader, 'ofArticles' | 'problems'>

/** What a build has said, in the order in which a person mends it. */
export function problemsOf({ ofArticles, problems }: StoredProblems): Problem[] {
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
  const files = [file, catalogFile(source.tag, slug)]
  for (const { tag } of targets) files.push(catalogFile(tag, slug), stampsFile(tag, slug))
  return files
}

/**
 * @param survey Called where names may have changed.
 * @param now The fingerprint of this build.
 * @returns Undefined where there is none, or it was another tool's or config's.
 */
export function openLastBuild(
  settings: Settings,
  survey: () => Survey,
  shelf: Shelf,
  now: string,
): LastBuild | undefined {
  const helper = hireHelper(sizeOfStored(shelf))
  const stored = readStored(shelf)
  if (stored?.header.fingerprint !== now) return undefined
  const { root } = settings
  const { files, header, positions } = stored
  const ownDigestsOnly = Buffer.from(stored.digests)
  const changes = applyChanges(shelf, stored)
  const found = lookAtAll(stored, root, helper)
  const areInStates = (from: number, to: number) => {
    for (let at = from; at < to; at++) if (found[at] === 0) return false
    return true
  }

  const isListed = areInStates(positions.folders, files.length)
  const isComplete = isListed || header.inventory === inventoryDigest(survey().inventory)
  const build = isListed || !isComplete ? stored : withFolders(stored, survey().folders)
  const assets: SharedAssets = {
    styleSheet: header.styleSheet,
    preloads: ({ tag }: Locale) => header.preloads[tag] ?? [],
  }
  const look = createLook(build, root)
  const digestOfPage = createPageDigest(settings, header, assets)
  const isAsItWas = (place: Position): boolean => {
    const { digest, image, inputsEnd, page, pagesEnd } = place
    return (
      (areInStates(place.file, image) || look.areSame(place.file, image, digest)) &&
      (areInStates(image, inputsEnd) || look.areSame(image, inputsEnd, digest + 1)) &&
      (areInStates(page, pagesEnd) ||
        look.areSameEach(page, pagesEnd, digest + ownDigests, digestOfPage))
    )
  }
  const findChanged = () => {
    if (!isComplete)
      return survey().inventory.articles.filter(({ file, slug }) => {
        const place = positions.of(slug)
        return place === undefined || file !== files.at(place.file) || !isAsItWas(place)
      })
    if (areInStates(0, positions.site)) return []
    return Array.from({ length: positions.count }, (_, index) => positions.at(index))
      .filter((place) => !isAsItWas(place))
      .map((place) => files.at(place.file))
      .map((file) => ({ slug: slugOf(file), file }))
  }
  const changedTargets: LastBuild['changedTargets'] = (slug, now) => {
    const place = isComplete ? positions.of(slug) : undefined
    if (place === undefined) return undefined
    const { file, image } = place
    return changedTargetsOf(place, settings, (from, to) =>
      now === undefined || from < file || to > image
        ? areInStates(from, to)
        : areSameStates(stored.states, from, now, from - file, to - from),
    )
  }
  const { folders, site, siteDigest } = positions
  return {
    build,
    ownDigests: ownDigestsOnly,
    problems: { ...header, ofArticles: withChanges(header.ofArticles, changes) },
    changes,
    changed: findChanged(),
    changedTargets,
    isComplete,
    isListed,
    isSiteCurrent: areInStates(site, folders) || look.areSameEach(site, folders, siteDigest),
    isRefreshed: look.isRefreshed() || build.files.length !== files.length,
    assets,
    openRecords: once(() => openRecords(shelf, build, changes)),
  }
}

/** A build with the folders that there are now. */
function withFolders(build: OpenBuild, { files, states }: Survey['folders']): OpenBuild {
  const { folders } = build.positions
  const all = new Float64Array(folders * stateSize + states.length)
  all.set(build.states.subarray(0, folders * stateSize))
  all.set(states, folders * stateSize)
  const paths = joinPaths([...build.files.slice(0, folders), ...files])
  return {
    ...build,
    files: openPaths(paths),
    states: all,
    shared: { paths, states: all },
  }
}

/** The problems of each article, those of changed ones as they are now. */
function withChanges(
  before: StoredHeader['ofArticles'],
  changes: Changes,
): StoredHeader['ofArticles'] {
  const now = [...changes].map(([slug, { problems }]) => [slug, problems] as const)
  return [...before.filter(([slug]) => !changes.has(slug)), ...now]
}
