/** `accept`: a person says that translations are right for today's source; their stamps say so from now on. */

import type { Settings } from '../config.ts'
import { stampsFile } from '../files.ts'
import { inspect } from '../inspect.ts'
import type { Edition, Stamp } from '../model.ts'
import { translationDigest } from '../stamp.ts'
import { stampsText } from '../sync/stamps-text.ts'
import { writeFiles } from '../sync/write-files.ts'
import { UsageError } from '../usage-error.ts'
import { assertTarget } from './assert-target.ts'
import { stampsInOrder } from './stamps-in-order.ts'

export interface AcceptRequest {
  readonly locale: string
  /** Slug; every article of the locale without it, which has to be said by `isAll`. */
  readonly article?: string | undefined
  /** Every key of the article where there is none. */
  readonly keys: readonly string[]
  readonly isAll: boolean
}

export interface AcceptResult {
  /** `<slug> <key>` of each translation that was accepted. */
  readonly accepted: readonly string[]
}

/**
 * @throws {UsageError} for a locale, article or key that is not there, a key without a translation,
 *   or an article whose source catalog is not in line with its Markdown.
 */
export async function accept(settings: Settings, request: AcceptRequest): Promise<AcceptResult> {
  const { editions } = await inspect(settings)
  const chosen = chooseEditions(editions, settings, request)
  const accepted: string[] = []
  const writes = chosen.flatMap((edition) => {
    const keys = acceptKeys(edition, request.keys)
    if (keys.size === 0) return []
    accepted.push(...[...keys.keys()].map((key) => `${edition.article.slug} ${key}`))
    const stamps = stampsInOrder([...(edition.stamps?.stamps ?? []), ...keys], edition.article)
    const text = stampsText(stamps, edition.stamps?.retired ?? new Map())
    return { file: stampsFile(edition.locale.tag, edition.article.slug), text }
  })
  writeFiles(settings.root, writes)
  return { accepted }
}

function chooseEditions(
  editions: readonly Edition[],
  settings: Settings,
  { locale, article, isAll }: AcceptRequest,
): readonly Edition[] {
  assertTarget(locale, settings)
  if (article === undefined && !isAll)
    throw new UsageError('Which article? Name it, or say `--all` for every article')
  if (article !== undefined && isAll)
    throw new UsageError('`--all` and an article exclude each other')
  const chosen = editions.filter(
    (edition) =>
      edition.locale.tag === locale && (article === undefined || edition.article.slug === article),
  )
  if (chosen.length === 0)
    throw new UsageError(
      article === undefined
        ? 'There is no article that can be read'
        : `There is no article \`${article}\` in \`${locale}\``,
    )
  for (const { article: one, stamps } of chosen) {
    if (one.segments.some(({ synced, text }) => synced !== text)) {
      throw new UsageError(
        `${one.file} has changed since the last sync: run \`npm run sync\` first, then read the translations again`,
      )
    }
    if (stamps !== undefined && stamps.errors.length > 0)
      throw new UsageError(`${stamps.file} is broken: run \`npm run check\` to see where`)
  }
  return chosen
}

/** New stamps for the keys that are named, or for all that need one. */
function acceptKeys(
  { article, units }: Edition,
  keys: readonly string[],
): ReadonlyMap<string, Stamp> {
  const stamps = new Map<string, Stamp>()
  for (const key of keys) {
    const unit = units.find(({ segment }) => segment.key === key)
    if (unit === undefined)
      throw new UsageError(`There is no key \`${key}\` in \`${article.slug}\``)
    if (unit.translation === undefined)
      throw new UsageError(`\`${key}\` has no translation yet, so there is nothing to accept`)
  }
  for (const { segment, state, translation } of units) {
    if (translation === undefined || state === 'fresh') continue
    if (keys.length > 0 && !keys.includes(segment.key)) continue
    stamps.set(segment.key, { source: segment.text, translation: translationDigest(translation) })
  }
  return stamps
}
