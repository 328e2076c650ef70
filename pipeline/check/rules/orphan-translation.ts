/** A key of a target catalog, or of furniture, that no segment has; names the nearest key. */

import type { Member, Unit } from '../../model.ts'
import { nearestTo } from '../../nearest.ts'
import type { Rule } from '../../rule.ts'
import { pluralBase } from './plural-forms.ts'

export const orphanTranslation: Rule<'orphan-translation'> = {
  id: 'orphan-translation',
  severity: 'error',
  edition({ article, catalog, locale, units }, report) {
    if (catalog === undefined || !article.catalog.exists) return
    if (article.catalog.errors.length > 0) return
    const { members } = catalog
    if (areInStep(members, units)) return
    const known = new Set<string>()
    for (const { segment } of units) known.add(segment.key)
    for (const { key } of article.catalog.members) known.add(key)
    if (members.every(({ key }) => known.has(key))) return
    const keys = units.map(({ segment }) => segment.key)
    const open = keys.filter((key) => !catalog.entries.has(key))
    for (const { key, keyPlace } of members) {
      if (known.has(key)) continue
      const nearest = nearestTo(key, open) ?? nearestTo(key, keys)
      const cause = units.find(({ segment }) => segment.key === nearest)?.segment.place ?? {
        file: article.file,
      }
      report({ place: keyPlace, cause }, { key, locale: locale.tag, nearest })
    }
  },
  furniture({ furniture, required }, report) {
    const { catalog, locale } = furniture
    const bases = new Set([...required].map((key) => pluralBase(key) ?? key))
    for (const { key, keyPlace } of catalog.members) {
      if (bases.has(pluralBase(key) ?? key)) continue
      report(
        { place: keyPlace },
        { key, locale: locale.tag, nearest: nearestTo(key, [...required]) },
      )
    }
  },
}

/** Whether each member has the key of the unit at its place, as `sync` leaves them. */
function areInStep(members: readonly Member[], units: readonly Unit[]): boolean {
  let index = 0
  for (const { key } of members) if (units[index++]?.segment.key !== key) return false
  return true
}
