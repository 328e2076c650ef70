/** A translation without a stamp, so that a lost or mis-merged stamps file is no amnesty. */
import type { Rule } from '../../rule.ts'

export const unstampedTranslation: Rule<'unstamped-translation'> = {
  id: 'unstamped-translation',
  severity: 'error',
  locked: true,
  concerns: () => ({ target: ['not-fresh'] }),
  unit({ segment, state, place }, { locale, stamps }, report) {
    if (stamps === undefined || stamps.errors.length > 0) return
    if (state !== 'unstamped' || segment.synced !== segment.text) return
    report({ place, cause: segment.place }, { key: segment.key, locale: locale.tag })
  },
}
