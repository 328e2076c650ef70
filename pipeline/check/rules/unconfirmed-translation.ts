/** A translation that was edited while its source changed: nobody knows which source it was made for. */
import type { Rule } from '../../rule.ts'

export const unconfirmedTranslation: Rule<'unconfirmed-translation'> = {
  id: 'unconfirmed-translation',
  severity: 'error',
  locked: true,
  concerns: () => ({ target: ['not-fresh'] }),
  unit({ segment, stamp, state, place }, { locale }, report) {
    if (state !== 'unconfirmed' || stamp === undefined || segment.synced !== segment.text) return
    const { key, text } = segment
    report(
      { place, cause: segment.place },
      { key, locale: locale.tag, before: stamp.source, after: text },
    )
  },
}
