/** What a build works with: what there is, where it writes, what it may take from others. */
import type { Settings } from './config.ts'
import type { LastBuild } from './last-build/last-build.ts'
import type { Shelf } from './last-build/stored.ts'
import type { Survey } from './last-build/survey.ts'
import type { Stage } from './publish/stage.ts'
import type { Cache } from './render/fonts/subset.ts'
import type { Recruits } from './threads/recruits.ts'

export interface Workplace {
  readonly settings: Settings
  readonly stage: Stage
  readonly shelf: Shelf
  readonly cache: Cache
  /** Of all that is no article; undefined where nothing can be kept of this build. */
  readonly fingerprint: string | undefined
  /** The last build of this publication; undefined where nothing in `dist/` may stay. */
  readonly last: LastBuild | undefined
  /** How many threads may work; undefined for as many as pay. */
  readonly threads: number | undefined
  /** Those of them that wait for work already. */
  readonly recruits?: Recruits | undefined
}

/** What a build works with that has to know all that there is. */
export type FullWorkplace = Workplace & Survey
