/** One key twice in a catalog, which `JSON.parse` would hide; the second is the place, the first the cause. */
import type { Place } from '../../model.ts'
import type { Rule } from '../../rule.ts'

export const duplicateKey: Rule<'duplicate-key'> = {
  id: 'duplicate-key',
  severity: 'error',
  locked: true,
  catalog({ entries, members }, report) {
    // Each has a key of its own, as nearly always.
    if (entries.size === members.length) return
    const first = new Map<string, Place>()
    for (const { key, keyPlace } of members) {
      const cause = first.get(key)
      if (cause === undefined) first.set(key, keyPlace)
      else report({ place: keyPlace, cause }, { key })
    }
  },
}
