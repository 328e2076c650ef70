/** A translation that was made from another source text than today’s; shows what changed since. */
import type { Rule } from '../../rule.ts'

export const staleTranslation: Rule<'stale-translation'> = {
  id: 'stale-translation',
  severity: 'error',
  locked: true,
  concerns: () => ({ target: ['not-fresh'] }),
  unit({ segment, stamp, state, place }, { locale }, report) {
    if (state !== 'stale' || stamp === undefined || segment.synced !== segment.text) return
    const { key, text } = segment
    report(
      { place, cause: segment.place },
      {
        key,
        locale: locale.tag,
        before: stamp.source,
        after: text,
        ...(stamp.isOffered === true && { offered: true }),
      },
    )
  },
}
