/** What a change makes missing or stale → one line for a person, for authors before they push. */
import type { BaseComparison, LocaleChange } from '../commands/compare-base.ts'
import { visible } from '../wording/characters.ts'

export function baseReport({ ref, locales }: BaseComparison): string {
  const parts = [
    said(locales, 'stale', 'makes', 'stale'),
    said(locales, 'missing', 'leaves', 'missing'),
  ].flatMap((part) => part ?? [])
  const carried = locales.reduce((sum, one) => sum + one.carried, 0)
  const makes = parts.length === 0 ? 'makes nothing missing or stale' : parts.join(' and ')
  const carries =
    carried === 0
      ? ''
      : `; ${carried} ${carried === 1 ? 'changes' : 'change'} in spaces or quotes only and ${carried === 1 ? 'carries' : 'carry'} over`
  return `since ${visible(ref)}, this change ${makes}${carries}\n`
}

/** `makes 2 fr and 1 ur translations stale`; undefined where there is none. */
function said(
  locales: readonly LocaleChange[],
  effect: 'stale' | 'missing',
  verb: string,
  adjective: string,
): string | undefined {
  const counted = locales.filter((one) => one[effect] > 0)
  const all = counted.reduce((sum, one) => sum + one[effect], 0)
  if (all === 0) return undefined
  const counts = counted.map((one) => `${one[effect]} ${one.locale}`)
  const list = [counts.slice(0, -1).join(', '), counts.at(-1)].filter(Boolean).join(' and ')
  return `${verb} ${list} ${all === 1 ? 'translation' : 'translations'} ${adjective}`
}
