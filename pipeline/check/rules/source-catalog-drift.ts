/** The source catalog differs from what `sync` would write; points at the Markdown. */
import type { Catalog, Segment } from '../../model.ts'
import type { Rule } from '../../rule.ts'

export const sourceCatalogDrift: Rule<'source-catalog-drift'> = {
  id: 'source-catalog-drift',
  severity: 'error',
  locked: true,
  article({ catalog, file, segments }, report) {
    // `sync` leaves a broken catalog as it is, and `json-syntax` or `not-a-string` has said so.
    if (catalog.errors.length > 0 || catalog.members.some(({ value }) => value === undefined))
      return
    if (!catalog.exists) {
      report({ place: { file } }, { drift: 'no-catalog', key: '', catalog: catalog.file })
      return
    }
    if (areInStep(catalog.entries, segments)) return
    const drifted = segments.filter(({ synced, text }) => synced !== text)
    for (const { key, place, synced } of drifted) {
      const cause = catalog.entries.get(key)?.valuePlace ?? catalog.brace
      report(
        { place, cause },
        { drift: synced === undefined ? 'new' : 'changed', key, catalog: catalog.file },
      )
    }
    // An edited text is a new one here; that its old entry has none says the same once more.
    if (drifted.length > 0) return
    const keys = new Set(segments.map(({ key }) => key))
    for (const { key, keyPlace } of catalog.entries.values()) {
      if (!keys.has(key))
        report({ place: keyPlace, cause: { file } }, { drift: 'gone', key, catalog: catalog.file })
    }
  },
}

/** Whether a catalog has just these segments in their order, as `sync` has left it. */
function areInStep(entries: Catalog['entries'], segments: readonly Segment[]): boolean {
  if (entries.size !== segments.length) return false
  let index = 0
  for (const key of entries.keys()) {
    const segment = segments[index++]
    if (segment?.key !== key || segment.synced !== segment.text) return false
  }
  return true
}
