/**
 * The table of contents: read → segment → localize → check → render → publish.
 *
 * Settings → a published site, or the problems that stand against it and an untouched `dist/`. Where
 * nothing has changed since the last build, nothing more is loaded than it takes to see that.
 */
import { cacheFolder } from './cache-folder.ts'
import type { Settings } from './config.ts'
import type { OnProgress } from './inspect.ts'
import { fingerprint } from './last-build/fingerprint.ts'
import { keepStates } from './last-build/keep-states.ts'
import { openLastBuild, problemsOf } from './last-build/last-build.ts'
import type { Shelf } from './last-build/stored.ts'
import { takeSurvey } from './last-build/survey.ts'
import { once } from './once.ts'
import type { Problem } from './problem.ts'
import { cached } from './publish/content-cache.ts'
import type { Published } from './publish/publish.ts'
import { openStage } from './publish/stage.ts'
import type { Cache } from './render/fonts/subset.ts'
import { digest } from './stamp.ts'
import type { Recruits } from './threads/recruits.ts'

export interface Build {
  /** How many articles there are, those that could not be read included. */
  readonly articles: number
  /** How many editions are complete. */
  readonly editions: number
  /** How many articles were made, not taken from the last build. */
  readonly made: number
  readonly problems: readonly Problem[]
  /** What was published; undefined where an error stood against it. */
  readonly published: Published | undefined
}

export interface BuildOptions {
  readonly onProgress?: OnProgress
  /** Whether everything is made anew, whatever the last build has left. */
  readonly isForced?: boolean
  /** Folders of all shards of the publication, to be merged; absolute paths. */
  readonly shards?: readonly string[] | undefined
  /** How many threads may work; without it as many as pay. */
  readonly threads?: number | undefined
  /** Those of them that wait for work already. */
  readonly recruits?: Recruits | undefined
  /** Of these settings, where it is known. */
  readonly fingerprint?: string | undefined
}

/**
 * @throws {BusyError} where another build is at work on the same publication.
 * @throws {UsageError} where shards do not fit together, or the publication.
 */
export async function build(settings: Settings, options: BuildOptions = {}): Promise<Build> {
  const { onProgress, isForced = false, recruits, shards, threads } = options
  const stage = openStage(settings.root)
  try {
    const survey = once(() => takeSurvey(settings))
    const own = options.fingerprint ?? fingerprint(settings)
    const shelf = shelfOf(settings.root)
    const cache: Cache = (key, make) => cached(shelf.folder, key, make)
    const common = { settings, stage, shelf, fingerprint: own, threads, recruits }
    if (shards !== undefined) {
      const { cacheWithShards, openShards } = await import('./shards/open-shards.ts')
      const earlier = openShards(settings, survey().inventory, shards, own ?? '')
      const { buildSite } = await import('./build-site.ts')
      const cards = cacheWithShards(shards, cache)
      const place = { ...common, ...survey(), cache: cards, last: undefined }
      return await buildSite(place, earlier, onProgress)
    }
    const last =
      isForced || own === undefined ? undefined : openLastBuild(settings, survey, shelf, own)
    if (last?.isComplete && last.isSiteCurrent && last.changed.length === 0) {
      keepStates(shelf, last)
      const { header, positions } = last.build
      const counts = { articles: positions.count, editions: header.editions, made: 0 }
      return { ...counts, problems: problemsOf(last.problems), published: unchanged }
    }
    const place = { ...common, cache, last }
    if (last !== undefined) {
      const { buildFew } = await import('./build-few.ts')
      const built = await buildFew(place, last)
      if (built !== undefined) return built
    }
    const { toEarlier } = await import('./last-build/earlier.ts')
    const { buildSite } = await import('./build-site.ts')
    const earlier = last && toEarlier(last, settings)
    return await buildSite({ ...place, ...survey() }, earlier, onProgress)
  } finally {
    stage.close()
  }
}

const unchanged: Published = { written: 0, removed: 0 }

/** Where what is kept of a publication's builds lies; the publication's absolute path. */
export function shelfOf(root: string): Shelf {
  return { folder: cacheFolder(root), name: digest(root, 12) }
}
