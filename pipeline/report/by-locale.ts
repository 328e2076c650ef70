/**
 * Problems → groups by locale: those of the source files, then the publication's locales in its order,
 * then any others by code unit. The order within a group stays.
 */
import type { Locale } from '../model.ts'
import type { Problem } from '../problem.ts'

export interface LocaleGroup {
  /** BCP 47 tag, or the name of a folder that is none; undefined for the source files. */
  readonly tag: string | undefined
  readonly endonym: string | undefined
  readonly found: readonly Problem[]
}

/** @param which Whether locales without problems are there, too. */
export function byLocale(
  problems: readonly Problem[],
  locales: readonly Locale[],
  which: 'all' | 'concerned' = 'concerned',
): LocaleGroup[] {
  const groups = Map.groupBy(problems, ({ locale }) => locale)
  const known = new Map(locales.map(({ tag, endonym }) => [tag, endonym]))
  const others = [...groups.keys()].filter((tag) => tag !== undefined && !known.has(tag)).sort()
  return [undefined, ...known.keys(), ...others].flatMap((tag) => {
    const found = groups.get(tag) ?? []
    if (found.length === 0 && (which === 'concerned' || tag === undefined)) return []
    return { tag, endonym: tag === undefined ? undefined : known.get(tag), found }
  })
}
